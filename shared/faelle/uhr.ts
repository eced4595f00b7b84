import { endeNachMonaten, plusMonate, type Datum } from '../foundation/date.ts';
import type { Haushalt } from './types.ts';

/** Quelle: Beratung je Person höchstens drei, begründet vier Jahre, [RV]. */
export const HOECHSTDAUER_MONATE = 36;
export const HOECHSTDAUER_VERLAENGERT_MONATE = 48;
/** Access to the Regelsysteme shall be reached by then. Quelle: Ziel des Integrationsmanagements, [S3]. */
export const ZIELDAUER_MONATE = 24;
export const WARNUNG_MONATE_VORHER = 6;

/** The clock of a household that is, or was, accompanied. */
export interface Beratungsuhr {
  readonly beginn: Datum;
  /** Last day of the two years in which the aim shall be reached. */
  readonly zielBis: Datum;
  /** Last day of the company, extended where that is noted. */
  readonly ende: Datum;
  /** From this day on the end is near. */
  readonly warnungAb: Datum;
  readonly stand: 'laeuft' | 'endet_bald' | 'abgelaufen';
  readonly istVerlaengert: boolean;
  /** Whole months since the beginning. */
  readonly monate: number;
}

/** Last day of company that began on this day. */
export function endeDerBegleitung(beginn: Datum, istVerlaengert: boolean): Datum {
  return endeNachMonaten(beginn, istVerlaengert ? HOECHSTDAUER_VERLAENGERT_MONATE : HOECHSTDAUER_MONATE);
}

/** Months that lie whole between both days: 15.01. to 14.02. is none, to 15.02. one. */
function ganzeMonate(von: Datum, bis: Datum): number {
  let monate = 0;
  while (plusMonate(von, monate + 1) <= bis) monate += 1;
  return monate;
}

/**
 * The clock from the first Begleitung on: interruptions do not stop it. Null where the household was never accompanied.
 * Quelle: Dauer [RV]; Beginn mit der ersten Begleitung auslegung.
 */
export function beratungsuhr(
  { begleitungen, istVerlaengert }: Pick<Haushalt, 'begleitungen' | 'istVerlaengert'>,
  heute: Datum,
): Beratungsuhr | null {
  const beginne = begleitungen.map(({ von }) => von).sort();
  const beginn = beginne[0];
  if (beginn === undefined) return null;
  const ende = endeDerBegleitung(beginn, istVerlaengert);
  const warnungAb = plusMonate(ende, -WARNUNG_MONATE_VORHER);
  return {
    beginn,
    zielBis: endeNachMonaten(beginn, ZIELDAUER_MONATE),
    ende,
    warnungAb,
    stand: heute > ende ? 'abgelaufen' : heute >= warnungAb ? 'endet_bald' : 'laeuft',
    istVerlaengert,
    monate: ganzeMonate(beginn, heute),
  };
}
