import type { Anfrage, Ausfuehrung } from '../context.ts';
import { liesDahinter } from './behind.ts';
import { zaehleGruppen } from './breakdown.ts';
import { zaehlePruefung } from './check-counts.ts';
import { zaehleUndSetzeZusammen } from './composing.ts';
import { liesTageszeilen } from './day-rows.ts';

/** Everything that reads figures: values in, values out, so that it can run beside the window. */
const LESUNGEN = {
  auswertung: zaehleUndSetzeZusammen,
  pruefung: zaehlePruefung,
  gruppen: zaehleGruppen,
  dahinter: liesDahinter,
  tage: liesTageszeilen,
};
type Lesungen = typeof LESUNGEN;
export type Leseart = keyof Lesungen;
export type Auftrag<A extends Leseart> = Parameters<Lesungen[A]>[1];
export type Ergebnis<A extends Leseart> = Awaited<ReturnType<Lesungen[A]>>;

/** A reading by name, as it crosses to a thread. */
export interface Leseauftrag<A extends Leseart = Leseart> {
  readonly art: A;
  readonly auftrag: Auftrag<A>;
}

/** Reads here, or in a thread of its own where it takes long. */
export type Leser = <A extends Leseart>(anfrage: Anfrage, art: A, auftrag: Auftrag<A>) => Promise<Ergebnis<A>>;

/** Runs a reading; `naechster` is called before each of its steps and may end it by throwing. */
export async function fuehreLesungAus<A extends Leseart>(
  db: Ausfuehrung,
  { art, auftrag }: Leseauftrag<A>,
  naechster: () => void = () => undefined,
): Promise<Ergebnis<A>> {
  // The name belongs to its values; TypeScript loses that where both are looked up.
  const lesung = LESUNGEN[art] as (db: Ausfuehrung, auftrag: Auftrag<A>, naechster: () => void) => Promise<Ergebnis<A>>;
  return lesung(db, auftrag, naechster);
}

export const liesHier: Leser = (anfrage, art, auftrag) => fuehreLesungAus(anfrage.db, { art, auftrag });
