import type { Person } from '../faelle/types.ts';
import type { PersonId } from '../foundation/id.ts';
import type { Planfassung } from './types.ts';

/** Who is in charge of the children of a household. */
const SORGENDE: readonly Person['rolle'][] = ['bezugsperson', 'partner', 'elternteil'];

/**
 * Whether something confidential concerns this adult: the own entries, and those of children in the person's care. Only
 * such a copy can be made with them. Quelle: inhalte 3.5, letzter Absatz.
 */
export function hatVertraulichesFuer(
  { felder, unterschriften }: Pick<Planfassung, 'felder' | 'unterschriften'>,
  erwachsener: PersonId,
  personen: readonly Pick<Person, 'id' | 'rolle'>[],
): boolean {
  const sorgt = personen.some(({ id, rolle }) => id === erwachsener && SORGENDE.includes(rolle));
  const istErwachsen = (id: PersonId) => unterschriften.some(({ personId }) => personId === id);
  return felder.some(
    ({ personId, istVertraulich, ziele }) =>
      (istVertraulich || ziele.some((ziel) => ziel.istVertraulich)) &&
      personId !== null &&
      (personId === erwachsener || (sorgt && !istErwachsen(personId))),
  );
}
