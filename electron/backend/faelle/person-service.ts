import { bereinigePerson, pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type { Fallakte, Haushalt, Person, PersonEingabe } from '../../../shared/faelle/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import { zHaushaltId, zPersonId, type HaushaltId, type PersonId } from '../../../shared/foundation/id.ts';
import { alleVerweise, getroffen, inTransaktion, spurVon, unveraendert } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { eingabefehler, gesperrt, nichtGefunden } from '../failures.ts';
import type { Zusammenfuehrungsquelle } from '../registration.ts';
import { mergeRepository } from './merge-repository.ts';
import { repositoryFuer, ganzeAkte, PERSON } from './service.ts';
import {
  wirfSperren,
  sperre,
  mitEigenenAufenthalten,
  schliesseAb,
  type Doppelpruefung,
  type Fallverweise,
} from './write.ts';

/** Adds a person to a household. */
export async function legePersonAn(
  anfrage: Anfrage,
  { haushaltId, eingabe, istTrotzdemNeu }: { haushaltId: HaushaltId; eingabe: PersonEingabe; istTrotzdemNeu: boolean },
  pruefeDoppelte?: Doppelpruefung,
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { haushalt } = await ganzeAkte(anfrage, haushaltId);
    const person: Person = {
      ...bereinigePerson(eingabe),
      id: zPersonId.parse(anfrage.neueId()),
      haushaltId,
      version: 1,
      ...spurVon(anfrage),
    };
    wirfSperren(pruefePerson(person, anfrage.heute));
    if (!istTrotzdemNeu && pruefeDoppelte !== undefined) {
      const gruende = await pruefeDoppelte(anfrage, { kommuneId: haushalt.kommuneId, personen: [person] });
      if (gruende.length > 0) throw gesperrt(gruende);
    }
    await repositoryFuer(anfrage).personEinfuegen(await mitEigenenAufenthalten(anfrage, person.id, person));
    return schliesseAb(anfrage, haushaltId);
  });
}

/** The person as the window read it, with its household. */
async function gelesenePerson(
  anfrage: Anfrage,
  id: PersonId,
  version: number,
): Promise<{ akte: Fallakte; bisher: Person }> {
  const haushaltId = await repositoryFuer(anfrage).haushaltVon(id);
  if (haushaltId === null) throw nichtGefunden(PERSON);
  const akte = await ganzeAkte(anfrage, haushaltId);
  const bisher = unveraendert(akte.personen.find((person) => person.id === id) ?? null, version, PERSON);
  return { akte, bisher };
}

/** Changes a person. `EINGABE` at the field, `VERALTET` where somebody was faster. */
export async function aenderePerson(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: PersonId; version: number; eingabe: PersonEingabe },
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { bisher } = await gelesenePerson(anfrage, id, version);
    const person: Person = {
      ...bereinigePerson(await mitEigenenAufenthalten(anfrage, id, eingabe)),
      id,
      haushaltId: bisher.haushaltId,
      version: version + 1,
      ...spurVon(anfrage),
    };
    wirfSperren(pruefePerson(person, anfrage.heute));
    getroffen(await repositoryFuer(anfrage).personAendern(person, version), bisher);
    return schliesseAb(anfrage, bisher.haushaltId);
  });
}

/** Deletes a person. `GESPERRT` for the last one of a household and where records name the person. */
export async function loeschePerson(
  anfrage: Anfrage,
  { id, version }: { id: PersonId; version: number },
  verweise: Fallverweise,
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { akte, bisher } = await gelesenePerson(anfrage, id, version);
    const gruende = await alleVerweise(verweise.person, anfrage, id);
    if (akte.personen.length === 1) {
      gruende.unshift(
        sperre(
          'letzte-person',
          `${vollerName(bisher)} ist die einzige Person im Haushalt.`,
          'Den ganzen Haushalt löschen.',
        ),
      );
    }
    if (gruende.length > 0) throw gesperrt(gruende);
    getroffen(await repositoryFuer(anfrage).personLoeschen(id, version), bisher);
    return schliesseAb(anfrage, bisher.haushaltId);
  });
}

/** A household for somebody who moves out alone: in the same Kommune, in the Zählbestand, without an address. */
function neuerHaushaltFuer(anfrage: Anfrage, person: Person, alter: Haushalt): Haushalt {
  return {
    kommuneId: alter.kommuneId,
    art: 'einzelperson',
    name: '',
    zustaendigId: alter.zustaendigId,
    vorrang: 'normal',
    vorrangGrund: '',
    ziel: '',
    istVerlaengert: false,
    verlaengerungGrund: '',
    anschriften: [],
    leistungen: [],
    beziehungen: [],
    bemerkung: '',
    id: zHaushaltId.parse(anfrage.neueId()),
    bezeichnung: '',
    stand: 'zaehlbestand',
    aktenzeichen: '',
    begleitungen: [],
    istGeschuetzt: istHaushaltGeschuetzt([person], anfrage.heute),
    version: 1,
    ...spurVon(anfrage),
  };
}

/**
 * Moves a person into another household of the same Kommune, or into a new one (`nachId` null), and answers that one.
 * What is noted about the person alone moves along, as the slices to the right registered it (`quellen`); relations and
 * records of the household as a whole stay behind. `GESPERRT` for the last person of a household, whose file would be left without anybody.
 */
export async function laessPersonUmziehen(
  anfrage: Anfrage,
  { id, version, nachId }: { id: PersonId; version: number; nachId: HaushaltId | null },
  quellen: readonly Zusammenfuehrungsquelle[],
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { akte, bisher } = await gelesenePerson(anfrage, id, version);
    if (nachId === akte.haushalt.id) {
      throw eingabefehler([{ feld: 'nachId', satz: 'Die Person gehört schon zu diesem Haushalt.' }]);
    }
    if (akte.personen.length === 1) {
      throw gesperrt([
        sperre(
          'letzte-person',
          `${vollerName(bisher)} ist die einzige Person im Haushalt „${akte.haushalt.bezeichnung}“.`,
          'Beide Haushalte zusammenführen.',
        ),
      ]);
    }
    const repository = repositoryFuer(anfrage);
    const ziel =
      nachId === null ? neuerHaushaltFuer(anfrage, bisher, akte.haushalt) : (await ganzeAkte(anfrage, nachId)).haushalt;
    if (ziel.kommuneId !== akte.haushalt.kommuneId) {
      throw eingabefehler([{ feld: 'nachId', satz: 'Dieser Haushalt gehört zu einer anderen Kommune.' }]);
    }
    if (nachId === null) await repository.haushaltEinfuegen(ziel);
    await repository.beziehungenLoesen(id);
    const rolle = nachId === null ? 'bezugsperson' : bisher.rolle === 'bezugsperson' ? 'sonstige' : bisher.rolle;
    const person: Person = { ...bisher, rolle, haushaltId: ziel.id, version: version + 1, ...spurVon(anfrage) };
    getroffen(await repository.personAendern(person, version), bisher);
    await mergeRepository(anfrage.db, quellen).nimmMit(id, { von: akte.haushalt.id, nach: ziel.id });
    await schliesseAb(anfrage, akte.haushalt.id);
    return schliesseAb(anfrage, ziel.id);
  });
}

/** Notes the first contact, or the last try, for several persons of a household at once. */
export async function vermerkeErstkontakt(
  anfrage: Anfrage,
  {
    haushaltId,
    personIds,
    am,
    ergebnis,
  }: {
    haushaltId: HaushaltId;
    personIds: readonly PersonId[];
    am: Datum;
    ergebnis: 'angenommen' | 'abgelehnt' | 'nicht_erreicht';
  },
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { personen } = await ganzeAkte(anfrage, haushaltId);
    if (am > anfrage.heute) throw eingabefehler([{ feld: 'am', satz: 'Der Tag liegt in der Zukunft.' }]);
    if (!personIds.every((id) => personen.some((person) => person.id === id))) throw nichtGefunden(PERSON);
    for (const bisher of personen.filter(({ id }) => personIds.includes(id))) {
      const person: Person = {
        ...bisher,
        erstkontakt: ergebnis,
        erstkontaktAm: am,
        version: bisher.version + 1,
        ...spurVon(anfrage),
      };
      getroffen(await repositoryFuer(anfrage).personAendern(person, bisher.version), bisher);
    }
    return schliesseAb(anfrage, haushaltId);
  });
}
