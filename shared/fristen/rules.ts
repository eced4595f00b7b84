import { plusTage, tageEinschliesslich, type Datum, frueheres } from '../foundation/date.ts';
import type { Frist } from './types.ts';

/** Where a deadline stands in the list. A day that is no working day counts on the next one. */
export type Fristgruppe = 'ueberfaellig' | 'heute' | 'woche' | 'spaeter' | 'erledigt';

export const FRISTGRUPPEN: readonly { readonly gruppe: Fristgruppe; readonly titel: string }[] = [
  { gruppe: 'ueberfaellig', titel: 'Überfällig' },
  { gruppe: 'heute', titel: 'Heute' },
  { gruppe: 'woche', titel: 'In den nächsten 7 Tagen' },
  { gruppe: 'spaeter', titel: 'Später' },
  { gruppe: 'erledigt', titel: 'Erledigt' },
];

/** What decides where a deadline stands. */
export type Fristlage = Pick<Frist, 'naechsterWerktag' | 'erledigtAm' | 'vorlaufAb'>;

/** The group of a deadline on a day. */
export function gruppeVon({ naechsterWerktag, erledigtAm }: Fristlage, heute: Datum): Fristgruppe {
  if (erledigtAm !== null) return 'erledigt';
  if (naechsterWerktag < heute) return 'ueberfaellig';
  if (naechsterWerktag === heute) return 'heute';
  return naechsterWerktag <= plusTage(heute, 7) ? 'woche' : 'spaeter';
}

/** True from the first day of its lead time on, until it is ticked off: what the bell counts. */
export function istFaellig({ erledigtAm, vorlaufAb }: Fristlage, heute: Datum): boolean {
  return erledigtAm === null && vorlaufAb <= heute;
}

/** `heute`, `morgen`, `in 12 Tagen`, `seit gestern überfällig`, `seit 3 Tagen überfällig`. */
export function relativeFrist(tag: Datum, heute: Datum): string {
  const tage = tageEinschliesslich(heute, tag) - 1;
  if (tage === 0) return 'heute';
  if (tage === 1) return 'morgen';
  if (tage === -1) return 'seit gestern überfällig';
  return tage > 0 ? `in ${tage} Tagen` : `seit ${-tage} Tagen überfällig`;
}

/** A deadline of another record that nobody ticked off is history after this time. */
const HOECHSTENS_UEBERFAELLIG_TAGE = 365;

/**
 * True for the deadline of a record that nobody has to act on any more: its day lay before the Datenbestand was set up,
 * so that it was nobody's work here, or it was left open for longer than a year. `eingerichtetAm` null: not known.
 * A Wiedervorlage never becomes history by itself, since somebody set it.
 */
export function istGeschichte(
  { faelligAm, naechsterWerktag }: Pick<Frist, 'faelligAm' | 'naechsterWerktag'>,
  heute: Datum,
  eingerichtetAm: Datum | null,
): boolean {
  // Where the program plays on a day before the real one, the set-up was today at the latest.
  const beginn = eingerichtetAm === null ? null : frueheres(eingerichtetAm, heute);
  return (beginn !== null && naechsterWerktag < beginn) || faelligAm < plusTage(heute, -HOECHSTENS_UEBERFAELLIG_TAGE);
}

/** Overdue first, then by day, then by title. */
export function nachFaelligkeit(
  a: Pick<Frist, 'naechsterWerktag' | 'titel'>,
  b: Pick<Frist, 'naechsterWerktag' | 'titel'>,
): number {
  return a.naechsterWerktag.localeCompare(b.naechsterWerktag) || a.titel.localeCompare(b.titel, 'de');
}
