import { istDatum } from '../foundation/date.ts';
import { HOECHSTBETRAG_CENT } from '../foundation/money.ts';
import { WAHLWERTE } from './labels.ts';
import type { Einheit, Kennwert } from './types.ts';

/** Smallest and largest own value of a number. Divisors must be positive, since amounts are divided by them. */
const GRENZEN: Partial<Record<Einheit, { von: number; bis: number; satz: string }>> = {
  cent: { von: 0, bis: HOECHSTBETRAG_CENT, satz: 'Bitte einen Betrag eingeben. Beispiel: 64.000,00' },
  personen: { von: 1, bis: 20_000_000, satz: 'Bitte eine ganze Zahl größer als 0 eingeben.' },
  hundertstel: { von: 0, bis: 9999, satz: 'Bitte einen Anteil mit zwei Stellen eingeben. Beispiel: 0,25' },
  prozent: { von: 0, bis: 100, satz: 'Bitte einen Prozentsatz von 0 bis 100 eingeben.' },
  monate: { von: 1, bis: 120, satz: 'Bitte eine Zahl von 1 bis 120 Monaten eingeben.' },
};

/** What is wrong with a value that the user puts in place of a shipped one, one German sentence; null where nothing is. */
export function eigenerWertFehler(
  kennwert: Pick<Kennwert, 'schluessel' | 'einheit'>,
  wert: number | string,
): string | null {
  const wahl = WAHLWERTE[kennwert.schluessel];
  if (wahl !== undefined) {
    return wahl.some((eine) => eine.wert === wert) ? null : 'Bitte eine der angebotenen Lesarten wählen.';
  }
  const grenzen = GRENZEN[kennwert.einheit];
  if (grenzen !== undefined) {
    const passt = typeof wert === 'number' && Number.isInteger(wert) && wert >= grenzen.von && wert <= grenzen.bis;
    return passt ? null : grenzen.satz;
  }
  if (kennwert.einheit === 'datum') {
    return typeof wert === 'string' && istDatum(wert) ? null : 'Dieses Datum gibt es nicht. Beispiel: 15.09.2018';
  }
  return typeof wert === 'string' && wert.trim() !== '' ? null : 'Bitte einen Wert eingeben.';
}
