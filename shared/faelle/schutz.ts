import type { Datum } from '../foundation/date.ts';
import type { PersonEingabe } from './types.ts';

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
