import { neuerFallfilter } from '../../shared/faelle/defaults.ts';
import { zFallfilter, zFallsortierung, type Fallfilter } from '../../shared/faelle/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import type { z } from 'zod';

export type Fallsortierung = z.infer<typeof zFallsortierung>;

/** Rows of one page of the list. */
export const JE_SEITE = 100;

/** What the address says of the list; the Kommune follows the switcher and does not stand in it. */
const FELDER = [
  'text',
  'stand',
  'zustaendig',
  'art',
  'vorrang',
  'wohnform',
  'leistung',
  'sprache',
  'ortsteil',
  'aufenthaltBis',
] as const satisfies readonly (keyof Fallfilter)[];

export interface Listenblick {
  readonly filter: Fallfilter;
  readonly sortierung: Fallsortierung;
  /** From 1. */
  readonly seite: number;
}

/** What the list shows for this address; a word that it does not know counts as not said. */
export function leseBlick(adresse: URLSearchParams, kommuneId: KommuneId | null): Listenblick {
  let filter: Fallfilter = { ...neuerFallfilter(), kommuneId };
  for (const feld of FELDER) {
    const wert = zFallfilter.shape[feld].safeParse(adresse.get(feld));
    if (adresse.has(feld) && wert.success) filter = { ...filter, [feld]: wert.data };
  }
  const seite = Number(adresse.get('seite'));
  return {
    filter,
    sortierung: zFallsortierung.safeParse(adresse.get('sortierung')).data ?? 'name',
    seite: Number.isInteger(seite) && seite > 0 ? seite : 1,
  };
}

/** The address of a list; what is as it always is does not stand in it. */
export function schreibeBlick({ filter, sortierung, seite }: Listenblick): URLSearchParams {
  const adresse = new URLSearchParams();
  const leer = neuerFallfilter();
  for (const feld of FELDER) {
    const wert = filter[feld];
    if (wert !== null && wert !== leer[feld]) adresse.set(feld, wert);
  }
  if (sortierung !== 'name') adresse.set('sortierung', sortierung);
  if (seite > 1) adresse.set('seite', String(seite));
  return adresse;
}

/** How many of the filters narrow the list, without the text and the Kommune. */
export function anzahlFilter(filter: Fallfilter): number {
  const leer = neuerFallfilter();
  return FELDER.filter((feld) => feld !== 'text' && filter[feld] !== leer[feld]).length;
}

let zuletzt = '/faelle';

/** Notes the list as it is looked at, for the way back from a case. */
export function merkeListe(suche: string): void {
  zuletzt = `/faelle${suche}`;
}

/** The way back from a case: the list as it was looked at last. */
export function zurueckZurListe(): { readonly ziel: string; readonly text: string } {
  return { ziel: zuletzt, text: 'Fälle' };
}
