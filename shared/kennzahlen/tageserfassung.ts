import { NUMMERN } from './katalog.ts';
import type { Kennzahlschluessel } from './types.ts';

/** 40, 43, 44 and 47 are stocks or follow from the other columns. */
const KEINE_SPALTEN: readonly Kennzahlschluessel[] = ['40', '43', '44', '47'];

/** Columns of the Tageserfassung. Quelle: Spalten 1 bis 39, 41, 42, 45, 46. */
export const KOPFSPALTEN: readonly Kennzahlschluessel[] = NUMMERN.filter((nummer) => !KEINE_SPALTEN.includes(nummer));
