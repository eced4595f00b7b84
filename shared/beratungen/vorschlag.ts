import type { Weiterleitungsziel } from '../netzwerk/partnerarten.ts';
import { leererVorschlag } from './defaults.ts';
import type { Beratung, Beratungsvorschlag } from './types.ts';

/** So many of the last talks are looked at. */
export const VORSCHLAG_AUS = 8;

/** What a proposal takes from an earlier talk. */
export type Vorbild = Pick<Beratung, 'dauerMinuten' | 'ort' | 'unterort' | 'themen' | 'sprache' | 'sprachmittlung'> & {
  readonly ziele: readonly Weiterleitungsziel[];
};

/** Most used first; of equals the one that was used last. `werte` the newest first. */
function nachHaeufigkeit<T>(werte: readonly T[]): T[] {
  const anzahlen = new Map<T, number>();
  for (const wert of werte) anzahlen.set(wert, (anzahlen.get(wert) ?? 0) + 1);
  return [...anzahlen].sort(([, a], [, b]) => b - a).map(([wert]) => wert);
}

/**
 * What the last talks propose for the next one, the newest of them first. Topics and targets come from talks of the same
 * case (`imFall`) alone; duration and place, where there is none yet, from the own last ones; the language is that of the
 * last talk of the case, else what the household speaks.
 */
export function vorschlagAus(
  imFall: readonly Vorbild[],
  eigene: readonly Vorbild[],
  sprache: string,
): Beratungsvorschlag {
  const vorbilder = imFall.length > 0 ? imFall : eigene;
  const leer = leererVorschlag();
  const ort = nachHaeufigkeit(vorbilder.map((eine) => eine.ort))[0] ?? leer.ort;
  const letzte = imFall[0];
  return {
    dauerMinuten: nachHaeufigkeit(vorbilder.map(({ dauerMinuten }) => dauerMinuten))[0] ?? leer.dauerMinuten,
    ort,
    unterort:
      nachHaeufigkeit(vorbilder.filter((eine) => eine.ort === ort).map(({ unterort }) => unterort))[0] ?? leer.unterort,
    themen: nachHaeufigkeit(imFall.flatMap(({ themen }) => themen)),
    ziele: nachHaeufigkeit(imFall.flatMap(({ ziele }) => ziele)),
    sprache: letzte?.sprache ?? sprache,
    sprachmittlung: letzte?.sprachmittlung ?? leer.sprachmittlung,
  };
}
