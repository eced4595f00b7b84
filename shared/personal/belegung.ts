import { plusTage, type Datum, type Zeitraum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';

/** A share that is taken from one day to another, both included; `bis: null` is open-ended. */
export interface Belegung {
  readonly von: Datum;
  readonly bis: Datum | null;
  readonly anteilHundertstel: number;
}

/** A stretch of days on which the same shares run. */
export interface Abschnitt<T extends Belegung> {
  readonly von: Datum;
  readonly bis: Datum | null;
  readonly belegungen: readonly T[];
  readonly summeHundertstel: number;
}

/** True where the days hold that day: of a share, of a membership. */
export function gilt(belegung: Zeitraum, tag: Datum): boolean {
  return belegung.von <= tag && (belegung.bis === null || tag <= belegung.bis);
}

/**
 * Cuts time wherever a share begins or ends: the stretches, earliest first, on which at least one share runs.
 * Shares that end before they begin are left out; a rule of its own reports them.
 */
export function abschnitte<T extends Belegung>(belegungen: readonly T[]): Abschnitt<T>[] {
  const gueltige = belegungen.filter((belegung) => belegung.bis === null || belegung.von <= belegung.bis);
  const grenzen = gueltige.flatMap(({ von, bis }) => (bis === null ? [von] : [von, plusTage(bis, 1)]));
  const anfaenge = [...new Set(grenzen)].sort();
  return anfaenge.flatMap((von, stelle) => {
    const naechster = anfaenge[stelle + 1];
    const laufende = gueltige.filter((belegung) => gilt(belegung, von));
    if (laufende.length === 0) return [];
    const bis = naechster === undefined ? null : plusTage(naechster, -1);
    return [{ von, bis, belegungen: laufende, summeHundertstel: summe(laufende, (teil) => teil.anteilHundertstel) }];
  });
}

/** The stretches with more than one full post, neighbours of the same sum and the same `merkmal` joined. */
export function ueberlastungen<T extends Belegung, M>(
  belegungen: readonly T[],
  merkmal: (abschnitt: Abschnitt<T>) => M,
): { von: Datum; bis: Datum | null; summeHundertstel: number; merkmal: M }[] {
  const ergebnis: { von: Datum; bis: Datum | null; summeHundertstel: number; merkmal: M }[] = [];
  for (const abschnitt of abschnitte(belegungen)) {
    if (abschnitt.summeHundertstel <= 100) continue;
    const neu = { ...abschnitt, merkmal: merkmal(abschnitt) };
    const letzte = ergebnis.at(-1);
    const schliesstAn = letzte?.bis != null && plusTage(letzte.bis, 1) === neu.von;
    if (letzte && schliesstAn && letzte.summeHundertstel === neu.summeHundertstel && letzte.merkmal === neu.merkmal) {
      letzte.bis = neu.bis;
    } else {
      ergebnis.push({ von: neu.von, bis: neu.bis, summeHundertstel: neu.summeHundertstel, merkmal: neu.merkmal });
    }
  }
  return ergebnis;
}
