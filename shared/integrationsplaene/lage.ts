import { vollerName, volljaehrigkeit } from '../faelle/name.ts';
import { istHaushaltGeschuetzt } from '../faelle/schutz.ts';
import type { Fallakte, Person } from '../faelle/types.ts';
import type { Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';

/** What the rules of a plan have to know of a person of the household. */
export interface Planperson {
  readonly id: PersonId;
  readonly name: string;
  /** Of age, or it is not known that the person is not. Such a person signs and gets an own copy. */
  readonly istErwachsen: boolean;
  readonly brauchtSprachmittlung: boolean;
}

/** What the rules of a version have to know beside its form. */
export interface Planlage {
  readonly heute: Datum;
  /** The person whose plan it is; null: the plan of the family. */
  readonly personId: PersonId | null;
  /** Persons of the household. */
  readonly personen: readonly Planperson[];
  /** Somebody of the household is protected: no address is told. */
  readonly istGeschuetzt: boolean;
}

/** True for who signs: of age on that day, or it is not known. Quelle: P07; § 2 BGB. */
export function istErwachsen(
  person: Pick<Person, 'geburtsgenauigkeit' | 'geburtsdatum' | 'geburtsjahr'>,
  tag: Datum,
): boolean {
  return volljaehrigkeit(person, tag) !== 'nein';
}

/** The case as the rules of a plan see it on this day. */
export function planlage({ personen }: Pick<Fallakte, 'personen'>, personId: PersonId | null, heute: Datum): Planlage {
  return {
    heute,
    personId,
    personen: personen.map((person) => ({
      id: person.id,
      name: vollerName(person),
      istErwachsen: istErwachsen(person, heute),
      brauchtSprachmittlung: person.brauchtSprachmittlung,
    })),
    istGeschuetzt: istHaushaltGeschuetzt(personen, heute),
  };
}
