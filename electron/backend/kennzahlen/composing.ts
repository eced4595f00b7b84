import type { Auswertung } from '../../../shared/kennzahlen/types.ts';
import { setzeZusammen, type Zaehlung, type Zusammensetzung } from '../../../shared/kennzahlen/zusammensetzung.ts';
import type { Ausfuehrung } from '../context.ts';
import { zaehle, type Zaehlauftrag } from './counting.ts';

/** An evaluation as a thread can make it: plain values. */
export interface Auswertungsauftrag extends Zusammensetzung, Pick<Zaehlauftrag, 'bereich' | 'regimeId'> {
  /** What slices to the right know of Kommunen. */
  readonly foerderung: Zaehlung['kommunen'];
}

/**
 * Counts and puts together, the parts without names. Both stay in the thread: what was counted of the Land is a hundred thousand
 * values, and the window would wait while they cross.
 */
export async function zaehleUndSetzeZusammen(
  db: Ausfuehrung,
  { foerderung, ...auftrag }: Auswertungsauftrag,
  naechster: () => void = () => undefined,
): Promise<Auswertung> {
  const gezaehlt = await zaehle(db, auftrag, naechster);
  return setzeZusammen({ ...gezaehlt, kommunen: [...gezaehlt.kommunen, ...foerderung] }, auftrag);
}
