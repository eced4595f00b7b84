import type { Person } from '../../shared/faelle/types.ts';

/** The sections that the page of a case has itself; `platz` as in `Fallabschnitt`. */
export const EIGENE_ABSCHNITTE = [
  { id: 'ueberblick', titel: 'Überblick', platz: 10 },
  { id: 'personen', titel: 'Personen', platz: 20 },
  { id: 'haushalt', titel: 'Haushalt', platz: 30 },
  { id: 'dokumente', titel: 'Dokumente', platz: 90 },
] as const;
export type EigenerAbschnitt = (typeof EIGENE_ABSCHNITTE)[number]['id'];

/** Where the field of a reason stands: `personen.1.geburtsdatum` on the form of the second person. */
export interface Fundstelle {
  readonly abschnitt: 'personen' | 'haushalt';
  readonly person: Person | null;
  /** Path in the form of that section; empty: the form as a whole. */
  readonly feld: string;
}

export function fundstelle(feld: string, personen: readonly Person[]): Fundstelle {
  const [anfang, nummer, ...rest] = feld.split('.');
  if (anfang !== 'personen') return { abschnitt: 'haushalt', person: null, feld };
  return { abschnitt: 'personen', person: personen[Number(nummer)] ?? null, feld: rest.join('.') };
}
