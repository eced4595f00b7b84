import type { Person } from '../faelle/types.ts';
import type { Datum } from '../foundation/date.ts';

/** First day of the AUB among the persons of a household; null where none is known. */
export function aubBeginn(personen: readonly Pick<Person, 'aubVon'>[]): Datum | null {
  return personen.reduce<Datum | null>(
    (bisher, { aubVon }) => (aubVon !== null && (bisher === null || aubVon < bisher) ? aubVon : bisher),
    null,
  );
}
