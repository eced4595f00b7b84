import { nachNamen } from '../../shared/foundation/list.ts';

/** A record with a name, as selects and look-ups need it. */
export interface Benannt {
  readonly id: string;
  readonly name: string;
}

/** Name of a body by its id; a plain word where it is not (any more) visible. */
export function kommunenName(kommunen: readonly Benannt[], id: string | null): string {
  return kommunen.find((kommune) => kommune.id === id)?.name ?? 'unbekannte Kommune';
}

/** Choices of a select: bodies by name. */
export function kommunenAuswahl(kommunen: readonly Benannt[]): { value: string; label: string }[] {
  return nachNamen(kommunen, (kommune) => kommune.name).map((kommune) => ({ value: kommune.id, label: kommune.name }));
}

/** `Weber, Maria`; a reader without names sees `Person 3`. */
export function personName(person: { readonly vorname: string; readonly nachname: string }): string {
  const istNummer = /^\d+$/.test(person.nachname);
  return istNummer ? `${person.vorname} ${person.nachname}` : `${person.nachname}, ${person.vorname}`;
}
