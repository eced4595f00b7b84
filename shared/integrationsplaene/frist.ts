import { liesDatum, plusMonate, plusTage, type Datum } from '../foundation/date.ts';

const TAGE_JE_WOCHE = 7;
const HOECHSTENS = 520;

/**
 * Reads until when a step is to be done: a day as elsewhere (`15.9.`), or how long it may take, from `ab` on: „in 4 Wochen“,
 * „4 Wochen“, „4w“, „10 Tage“, „2 Monate“. Null where it is neither.
 */
export function liesFrist(eingabe: string, ab: Datum): Datum | null {
  const teile = /^(?:in\s+)?(\d{1,3})\s*(t|tage?n?|w|wochen?|m|monate?n?)$/i.exec(eingabe.trim());
  if (!teile) return liesDatum(eingabe, ab);
  const anzahl = Number(teile[1]);
  if (anzahl > HOECHSTENS) return null;
  switch (teile[2]?.charAt(0).toLowerCase()) {
    case 't':
      return plusTage(ab, anzahl);
    case 'w':
      return plusTage(ab, anzahl * TAGE_JE_WOCHE);
    default:
      return plusMonate(ab, anzahl);
  }
}
