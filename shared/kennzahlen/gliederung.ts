import { zeigeZahl } from '../foundation/money.ts';
import { NUMMERN } from './katalog.ts';
import type { Kennzahlschluessel } from './types.ts';

/** A part of the list of 47, from one number to another. */
export interface Kennzahlblock {
  readonly titel: string;
  readonly von: number;
  readonly bis: number;
}

/** The blocks of the list in its order. */
export const KENNZAHLBLOECKE: readonly Kennzahlblock[] = [
  { titel: 'Gespräche', von: 1, bis: 6 },
  { titel: 'Themen der Gespräche', von: 7, bis: 17 },
  { titel: 'Weiterleitungen', von: 18, bis: 30 },
  { titel: 'Netzwerk, Planung, Übergaben', von: 31, bis: 37 },
  { titel: 'Integrationspläne', von: 38, bis: 42 },
  { titel: 'Personen', von: 43, bis: 47 },
];

/** `34a` stands behind 34. Null: not one of the 47. */
export function nummerVon(schluessel: Kennzahlschluessel): number | null {
  const nummer = /^(\d{1,2})[ab]?$/.exec(schluessel)?.[1];
  return nummer === undefined || !NUMMERN.includes(nummer) ? null : Number(nummer);
}

/** The lines of the 47 in the order of the Land's list, whatever the office's own is. */
export function nachNummer<Z extends { readonly schluessel: Kennzahlschluessel }>(zeilen: readonly Z[]): Z[] {
  return zeilen
    .filter(({ schluessel }) => nummerVon(schluessel) !== null)
    .sort(
      (a, b) =>
        (nummerVon(a.schluessel) ?? 0) - (nummerVon(b.schluessel) ?? 0) || a.schluessel.localeCompare(b.schluessel),
    );
}

/** How a value is written: a number of things, one with a decimal, a share of hundred. */
export type Wertform = 'zahl' | 'zehntel' | 'prozent';

/** Derived values that are no shares: talks and persons by something else. */
const KEINE_ANTEILE: readonly Kennzahlschluessel[] = ['D3', 'D4', 'D9'];

export function wertform(schluessel: Kennzahlschluessel): Wertform {
  if (!schluessel.startsWith('D')) return 'zahl';
  return KEINE_ANTEILE.includes(schluessel) ? 'zehntel' : 'prozent';
}

/** What stands where a value cannot be told. */
export const OHNE_WERT = '–';

/** `1.234`, `0,7`, `12,5 %`; `–` where it cannot be told. */
export function zeigeKennzahlwert(schluessel: Kennzahlschluessel, wert: number | null): string {
  if (wert === null) return OHNE_WERT;
  const form = wertform(schluessel);
  if (form === 'zahl') return zeigeZahl(wert);
  const [ganze = '0', zehntel = '0'] = wert.toFixed(1).split('.');
  const text = `${zeigeZahl(Number(ganze))},${zehntel}`;
  return form === 'prozent' ? `${text} %` : text;
}
