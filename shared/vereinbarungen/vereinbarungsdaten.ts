import type { Datum } from '../foundation/date.ts';
import type { KommuneId, PersonalId } from '../foundation/id.ts';
import type { Regime } from '../foerderrecht/types.ts';
import { kreisVon, type Kreis } from '../foundation/kreise.ts';
import type { Kommune, Mitgliedschaft } from '../kommunen/types.ts';
import type { Personal } from '../personal/types.ts';
import type { Vereinbarung, VereinbarungEingabe, Vereinbarungsstelle, Vertragspartner } from './types.ts';

/** Everything beside the form that the sums and the hindrances of an agreement rest on. */
export interface Vereinbarungsdaten {
  readonly regime: readonly Regime[];
  readonly kommunen: readonly Kommune[];
  readonly landkreise: readonly Vertragspartner[];
  readonly mitgliedschaften: readonly Mitgliedschaft[];
  readonly personal: readonly Personal[];
  /** Every agreement that counts beside the one that is looked at (`wirksameVereinbarungen`). */
  readonly andereVereinbarungen: readonly Vereinbarung[];
  readonly heute: Datum;
}

/** Name of a body for a sentence. */
export function kommunenName(daten: Pick<Vereinbarungsdaten, 'kommunen'>, id: KommuneId): string {
  return daten.kommunen.find((kommune) => kommune.id === id)?.name ?? 'unbekannte Kommune';
}

/** The Landkreis of an agreement; null where none is chosen or it is gone. */
export function landkreisVon(
  { landkreise }: Pick<Vereinbarungsdaten, 'landkreise'>,
  id: KommuneId | null,
): Vertragspartner | null {
  return landkreise.find((einer) => einer.id === id) ?? null;
}

/** The Kreis in which a body lies; null where its keys name none. */
export function kreisDer(kommune: Pick<Kommune, 'schluessel' | 'kreisSchluessel'> | null): Kreis | null {
  return kommune && (kreisVon(kommune.kreisSchluessel) ?? kreisVon(kommune.schluessel));
}

/** The person of a post; null for „noch offen“. */
export function personVon({ personal }: Pick<Vereinbarungsdaten, 'personal'>, id: PersonalId | null): Personal | null {
  return personal.find((person) => person.id === id) ?? null;
}

/** `Maria Weber` */
export function personenName(person: Pick<Personal, 'vorname' | 'nachname'>): string {
  return `${person.vorname} ${person.nachname}`;
}

/** `Stelle 1 (Maria Weber)`, or `Stelle 1` where nobody is named. `nummer` counts from 0. */
export function stellenName(
  daten: Pick<Vereinbarungsdaten, 'personal'>,
  stelle: Pick<Vereinbarungsstelle, 'personalId'>,
  nummer: number,
): string {
  const person = personVon(daten, stelle.personalId);
  return person === null ? `Stelle ${nummer + 1}` : `Stelle ${nummer + 1} (${personenName(person)})`;
}

/** The Gemeinden and the Verband that an agreement binds on this side. */
export function gebundeneKommunen(eingabe: Pick<VereinbarungEingabe, 'kommuneId' | 'aufteilung'>): KommuneId[] {
  return [...new Set([eingabe.kommuneId, ...eingabe.aufteilung.map(({ kommuneId }) => kommuneId)])];
}
