import type { Themenfeld } from '../netzwerk/themenfelder.ts';
import { passtVorlage } from './auswahl.ts';
import { SITUATIONEN } from './situationen.ts';
import type { Vorlage } from './types.ts';

/** What the page of the library can be narrowed to beside field and situation. */
export const BIBLIOTHEKSANSICHTEN = {
  eigene: 'eigene Einträge',
  angepasst: 'angepasst',
  nicht_angeboten: 'nicht angeboten',
  vertraulich: 'vertraulich',
  nicht_uebersetzt: 'nicht übersetzt',
} as const;
export type Bibliotheksansicht = keyof typeof BIBLIOTHEKSANSICHTEN;

/** Null and empty: everything. */
export interface Bibliothekfilter {
  readonly suche: string;
  readonly feld: Themenfeld | null;
  readonly situation: string | null;
  readonly ansicht: Bibliotheksansicht | null;
}

function gehoertZur(ansicht: Bibliotheksansicht, vorlage: Vorlage): boolean {
  switch (ansicht) {
    case 'eigene':
      return vorlage.herkunft === 'eigene';
    case 'angepasst':
      return vorlage.herkunft === 'angepasst';
    case 'nicht_angeboten':
      return !vorlage.istAngeboten;
    case 'vertraulich':
      return vorlage.istVertraulich;
    case 'nicht_uebersetzt':
      return !vorlage.istUebersetzt;
  }
}

/** The entries that the filter lets through, in their order. */
export function gefilterteVorlagen(vorlagen: readonly Vorlage[], filter: Bibliothekfilter): Vorlage[] {
  const { suche, feld, situation, ansicht } = filter;
  return vorlagen.filter(
    (vorlage) =>
      (feld === null || vorlage.feld === feld) &&
      (situation === null || vorlage.situationen.includes(situation)) &&
      (ansicht === null || gehoertZur(ansicht, vorlage)) &&
      passtVorlage(vorlage, suche),
  );
}

/** Situations that can be chosen: the shipped ones in their order, then those of own entries by name. */
export function situationenIn(vorlagen: readonly Vorlage[]): string[] {
  const bekannte: readonly string[] = SITUATIONEN;
  const eigene = vorlagen.flatMap(({ situationen }) => situationen).filter((eine) => !bekannte.includes(eine));
  return [...bekannte, ...[...new Set(eigene)].sort((a, b) => a.localeCompare(b, 'de'))];
}
