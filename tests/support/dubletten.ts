import type { Anfrage } from '../../electron/backend/context.ts';
import { fuehreSchluesselNach } from '../../electron/backend/faelle/dubletten-service.ts';
import { legeHaushaltAn } from '../../electron/backend/faelle/household-service.ts';
import { neuePerson, neuerHaushalt } from '../../shared/faelle/defaults.ts';
import type { Fallakte, HaushaltEingabe, Person, PersonEingabe } from '../../shared/faelle/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { mitVerband } from './anfragen.ts';

/** The Verband of the builders, where every change of a person is followed by its keys, as in the program. */
export async function mitSchluesseln(aenderung: Partial<Anfrage> = {}): Promise<Anfrage> {
  return { ...(await mitVerband(aenderung)), folgen: fuehreSchluesselNach };
}

/** Somebody as a clerk enters her: „Nachname, Vorname“ or a single name, born 1990. */
export function eingabeFuer(name: string, angaben: Partial<PersonEingabe> = {}): PersonEingabe {
  const [nachname = '', vorname = ''] = name.split(', ');
  return { ...neuePerson(), nachname, vorname, geburtsgenauigkeit: 'jahr', geburtsjahr: 1990, ...angaben };
}

/** A household with these persons, whoever is there already. */
export async function legeFall(
  anfrage: Anfrage,
  kommuneId: KommuneId,
  personen: readonly PersonEingabe[],
  angaben: Partial<HaushaltEingabe> = {},
): Promise<Fallakte> {
  const art = personen.length > 1 ? 'familie' : 'einzelperson';
  const eingabe = { ...neuerHaushalt(kommuneId), art, ...angaben } as const;
  return legeHaushaltAn(anfrage, { eingabe, personen, istTrotzdemNeu: true });
}

/** The person of a household by the order of entry. */
export function person(akte: Fallakte, stelle = 0): Person {
  const eine = akte.personen[stelle];
  if (eine === undefined) throw new Error(`The household has no person ${stelle}.`);
  return eine;
}
