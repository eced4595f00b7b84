import type { Person } from '../faelle/types.ts';
import type { Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import { istErwachsen } from './lage.ts';
import type { Planfassung, Planfeld } from './types.ts';

/** Who is in charge of the children of a household. */
const SORGENDE: readonly Person['rolle'][] = ['bezugsperson', 'partner', 'elternteil'];

/** What tells whose confidential entries may be on a copy that is made today. */
interface Umschlaglage {
  readonly unterschriften: Planfassung['unterschriften'];
  /** Persons of the household. */
  readonly personen: readonly Pick<Person, 'id' | 'rolle' | 'geburtsgenauigkeit' | 'geburtsdatum' | 'geburtsjahr'>[];
  readonly heute: Datum;
}

/**
 * Whether what is confidential in this field may stand on the copy of this adult: the own entries, and those of children in
 * the person's care. Who was a child when the version was agreed on and is of age today is no child any more. Quelle:
 * Feldliste Integrationsplan, nach P40.
 */
export function darfVertraulichesLesen(
  { personId }: Pick<Planfeld, 'personId'>,
  erwachsener: PersonId,
  { unterschriften, personen, heute }: Umschlaglage,
): boolean {
  const unterschreibt = (id: PersonId) => unterschriften.some((eine) => eine.personId === id);
  if (personId === null || !unterschreibt(erwachsener)) return false;
  if (personId === erwachsener) return true;
  const betroffene = personen.find(({ id }) => id === personId);
  const istKind = betroffene !== undefined && !unterschreibt(personId) && !istErwachsen(betroffene, heute);
  return istKind && personen.some(({ id, rolle }) => id === erwachsener && SORGENDE.includes(rolle));
}

/** Whether something confidential may stand on the copy of this adult. Only such a copy can be made with it. */
export function hatVertraulichesFuer(felder: readonly Planfeld[], erwachsener: PersonId, lage: Umschlaglage): boolean {
  return felder.some(
    (feld) =>
      (feld.istVertraulich || feld.ziele.some(({ istVertraulich }) => istVertraulich)) &&
      darfVertraulichesLesen(feld, erwachsener, lage),
  );
}
