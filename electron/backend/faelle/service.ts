import type { z } from 'zod';
import { vollerName } from '../../../shared/faelle/name.ts';
import { istAkteGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type {
  Betreuende,
  Fallakte,
  Fallfilter,
  Fallzeile,
  Haushalt,
  zFallsortierung,
  Zugang,
} from '../../../shared/faelle/types.ts';
import { tageEinschliesslich, type Datum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  type HaushaltId,
  type KommuneId,
  type PersonalId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import type { Dokumentbezug } from '../dokumente/service.ts';
import { nichtGefunden } from '../failures.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { listePersonal, siehtPersonal } from '../personal/service.ts';
import type { Suchquelle } from '../registration.ts';
import { suchbedingung } from '../suche/service.ts';
import { fallRepository } from './list-repository.ts';
import { faelleRepository } from './repository.ts';
import { summeEinmal } from './sums.ts';

export const HAUSHALT = 'Dieser Haushalt';
export const PERSON = 'Diese Person';

export function repositoryFuer(anfrage: Anfrage) {
  return faelleRepository(anfrage.db, anfrage.kommunen);
}

/** The record without what must not be told: addresses of a protected household. */
function ohneGeschuetztes(akte: Fallakte, heute: Datum): Fallakte {
  const istGeschuetzt = istAkteGeschuetzt(akte, heute);
  const anschriften = istGeschuetzt ? [] : akte.haushalt.anschriften;
  return { ...akte, haushalt: { ...akte.haushalt, istGeschuetzt, anschriften } };
}

/**
 * A household with its persons, without the addresses of a protected one. `NICHT_GEFUNDEN` where the account does not see
 * it: every record of a household is visible exactly where this one is.
 */
export async function ladeAkte(anfrage: Anfrage, id: HaushaltId): Promise<Fallakte> {
  return ohneGeschuetztes(await ganzeAkte(anfrage, id), anfrage.heute);
}

/** The same with all addresses: for checks, never for an answer. */
export async function ganzeAkte(anfrage: Anfrage, id: HaushaltId): Promise<Fallakte> {
  const akte = await repositoryFuer(anfrage).akte(id);
  if (akte === null) throw nichtGefunden(HAUSHALT);
  return akte;
}

/** The household of a person that the account sees. */
export async function ladeAkteDerPerson(anfrage: Anfrage, personId: PersonId): Promise<Fallakte> {
  const haushaltId = await repositoryFuer(anfrage).haushaltVon(personId);
  if (haushaltId === null) throw nichtGefunden(PERSON);
  return ladeAkte(anfrage, haushaltId);
}

/** One page of the list of cases, and how many households and persons the filter meets in all. */
export async function listeFaelle(
  anfrage: Anfrage,
  eingabe: {
    readonly filter: Fallfilter;
    readonly sortierung: z.infer<typeof zFallsortierung>;
    readonly ab: number;
    readonly anzahl: number;
  },
  quellen: readonly Suchquelle[],
): Promise<{ zeilen: Fallzeile[]; gesamt: number; personen: number }> {
  const { filter, ...seite } = eingabe;
  const frage = {
    filter,
    eigenes: filter.zustaendig === 'eigene' ? await eigenesPersonal(anfrage) : null,
    text: await suchbedingung(
      filter.kommuneId === null ? anfrage : { ...anfrage, kommunen: [filter.kommuneId] },
      quellen,
      { tabelle: 'haushalte', spalte: 'h.id', text: filter.text },
    ),
    heute: anfrage.heute,
  };
  const repository = fallRepository(anfrage.db, anfrage.kommunen);
  const zeilen = await repository.seite(frage, seite);
  // A first page that is not full is all there is.
  if (seite.ab === 0 && zeilen.length < seite.anzahl) {
    return { zeilen, gesamt: zeilen.length, personen: zeilen.reduce((summe, zeile) => summe + zeile.personen, 0) };
  }
  const wonach = [anfrage.kommunen, filter, frage.eigenes, anfrage.heute];
  return { zeilen, ...(await summeEinmal(anfrage.db, wonach, () => repository.summe(frage))) };
}

/** Persons of the AUB without contact, the longest waiting first. */
export async function zugaengeOhneKontakt(anfrage: Anfrage, kommuneId: KommuneId | null): Promise<Zugang[]> {
  const zeilen = await fallRepository(anfrage.db, anfrage.kommunen).zugaengeOhneKontakt(kommuneId, anfrage.heute);
  return zeilen.map((zeile) => ({ ...zeile, tage: tageEinschliesslich(zeile.aubVon, anfrage.heute) - 1 }));
}

/** Personal of the Kommunen that the account sees, by name: whoever may read cases learns no more of it. */
export async function listeBetreuende(anfrage: Anfrage): Promise<Betreuende[]> {
  const eigenes = await eigenesPersonal(anfrage);
  return (await listePersonal(anfrage)).map((person) => ({
    id: person.id,
    name: vollerName(person),
    kommuneIds: [
      ...new Set([
        ...(person.traegerId === null ? [] : [person.traegerId]),
        ...person.stellenanteile.map(({ kommuneId }) => kommuneId),
      ]),
    ],
    istEigenes: person.id === eigenes,
  }));
}

/** True where the account may name this Personal as zuständig. */
export async function istWaehlbar(
  anfrage: Anfrage,
  zustaendigId: PersonalId | null,
  bisher: Pick<Haushalt, 'zustaendigId'> | null,
): Promise<boolean> {
  if (zustaendigId === null || zustaendigId === bisher?.zustaendigId) return true;
  return siehtPersonal(anfrage, zustaendigId);
}

/** The household as what documents belong to. */
export function bezugVon({ id, bezeichnung, aktenzeichen, kommuneId }: Haushalt): Dokumentbezug {
  return {
    bezug: { tabelle: 'haushalte', id },
    titel: [bezeichnung, aktenzeichen].filter((teil) => teil !== '').join(' '),
    kommuneIds: [kommuneId],
  };
}

/** The household that a document can be filed to; null where the account does not see it. */
export async function haushaltAlsBezug(anfrage: Anfrage, id: string): Promise<Dokumentbezug | null> {
  const haushaltId = zHaushaltId.safeParse(id);
  const akte = haushaltId.success ? await repositoryFuer(anfrage).akte(haushaltId.data) : null;
  if (akte === null) return null;
  return bezugVon(akte.haushalt);
}
