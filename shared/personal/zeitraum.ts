import { zeigeDatum, type Datum } from '../foundation/date.ts';
import type { Grund } from '../foundation/reasons.ts';

/** `vom 01.03.2018 bis 30.06.2018`, `ab 01.03.2018`. */
export function zeigeZeitraum(von: Datum, bis: Datum | null): string {
  return bis === null ? `ab ${zeigeDatum(von)}` : `vom ${zeigeDatum(von)} bis ${zeigeDatum(bis)}`;
}

/** What is from one day to an earlier one cannot be saved; nothing to say where one of the days is missing. */
export function endeVorBeginn(feld: string, was: string, von: Datum | null, bis: Datum | null): Grund[] {
  if (von === null || bis === null || von <= bis) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'ende-vor-beginn',
      satz: `${was} endet am ${zeigeDatum(bis)} und damit vor dem Beginn am ${zeigeDatum(von)}.`,
      ausweg: 'Beginn oder Ende berichtigen.',
      norm: null,
      feld,
    },
  ];
}
