import { nichtErlaubt } from '../failures.ts';
import type { Kennzahlenpapiere } from './router.ts';

async function nochNicht(): Promise<never> {
  throw nichtErlaubt('Diese Datei wird noch nicht geschrieben.');
}

/** The papers of the Kennzahlen, in the place of which the Excel files and the annex come. */
export const KENNZAHLENPAPIERE: Kennzahlenpapiere = {
  excel: nochNicht,
  word: nochNicht,
  tageserfassungExcel: nochNicht,
  blatt: nochNicht,
  abgabedatei: nochNicht,
};
