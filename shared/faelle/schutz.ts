import type { Datum } from '../foundation/date.ts';
import type { Fallakte, PersonEingabe } from './types.ts';

/** True while an Auskunftssperre or a protected address of the person lasts. */
export function istPersonGeschuetzt({ schutz, schutzBis }: Pick<PersonEingabe, 'schutz' | 'schutzBis'>, tag: Datum) {
  return schutz !== 'keiner' && (schutzBis === null || schutzBis >= tag);
}

/** True where the addresses of the household must not be told: one protected person protects all who live there. */
export function istHaushaltGeschuetzt(
  personen: readonly Pick<PersonEingabe, 'schutz' | 'schutzBis'>[],
  tag: Datum,
): boolean {
  return personen.some((person) => istPersonGeschuetzt(person, tag));
}

/** The same for a file as it is stored: one that nobody is left in (merging) stays what it was. */
export function istAkteGeschuetzt(
  { haushalt, personen }: Pick<Fallakte, 'haushalt' | 'personen'>,
  tag: Datum,
): boolean {
  return personen.length === 0 ? haushalt.istGeschuetzt : istHaushaltGeschuetzt(personen, tag);
}
