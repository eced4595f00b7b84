import type { Datum } from '../foundation/date.ts';
import type { KommuneId, PersonalId } from '../foundation/id.ts';
import { summe } from '../foundation/list.ts';
import type { Qualifikationstyp, Regime, RegimeId } from '../foerderrecht/types.ts';
import type { Kommune, Mitgliedschaft, Planungsrahmen } from '../kommunen/types.ts';
import type { Personal } from '../personal/types.ts';
import type { Antrag, Antragsstelle } from './types.ts';

/** Everything beside the form that the figures and the hindrances of an Antrag rest on. */
export interface Antragsdaten {
  readonly regime: readonly Regime[];
  readonly kommunen: readonly Kommune[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly planungsrahmen: readonly Planungsrahmen[];
  readonly personal: readonly Personal[];
  /** Every Antrag of the Datenbestand but the one that is looked at. */
  readonly andereAntraege: readonly Antrag[];
  readonly heute: Datum;
  /** What-if: types that are assumed for posts without a person, by the very post. */
  readonly angenommeneTypen?: ReadonlyMap<Antragsstelle, Qualifikationstyp>;
}

/** The body with that id; null where it is not (or no longer) there. */
export function kommuneVon(daten: Antragsdaten, id: KommuneId): Kommune | null {
  return daten.kommunen.find((kommune) => kommune.id === id) ?? null;
}

/** Its name for a sentence. */
export function kommunenName(daten: Antragsdaten, id: KommuneId): string {
  return kommuneVon(daten, id)?.name ?? 'unbekannte Kommune';
}

/** The person of a post; null where nobody is named. */
export function personVon(daten: Antragsdaten, id: PersonalId | null): Personal | null {
  return daten.personal.find((person) => person.id === id) ?? null;
}

/** `Maria Weber` */
export function personenName(person: Pick<Personal, 'vorname' | 'nachname'>): string {
  return `${person.vorname} ${person.nachname}`;
}

/** The Planungsrahmen that was entered for a Kommune in a regime. */
export function rahmenangabe(daten: Antragsdaten, kommuneId: KommuneId, regimeId: RegimeId): Planungsrahmen | null {
  return daten.planungsrahmen.find((rahmen) => rahmen.kommuneId === kommuneId && rahmen.regimeId === regimeId) ?? null;
}

/** Size of a post in hundredths: the sum of its parts. */
export function vzaeVon(stelle: Antragsstelle): number {
  return summe(stelle.teile, (teil) => teil.anteilHundertstel);
}

/** `Stelle 1 (Maria Weber)`, or `Stelle 1` where nobody is named. `nummer` counts from 0. */
export function stellenName(daten: Antragsdaten, stelle: Antragsstelle, nummer: number): string {
  const person = personVon(daten, stelle.personalId);
  return person === null ? `Stelle ${nummer + 1}` : `Stelle ${nummer + 1} (${personenName(person)})`;
}
