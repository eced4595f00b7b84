import type { z } from 'zod';
import { bereinigePerson, pruefePerson } from '../../../shared/faelle/pruefung-person.ts';
import { pruefeHaushalt } from '../../../shared/faelle/pruefung.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type {
  Anschrift,
  Betreuende,
  Fallakte,
  Fallfilter,
  Fallzeile,
  Haushalt,
  HaushaltEingabe,
  Person,
  PersonEingabe,
  zFallsortierung,
  Zugang,
} from '../../../shared/faelle/types.ts';
import { tageEinschliesslich, type Datum } from '../../../shared/foundation/date.ts';
import type { Feldfehler } from '../../../shared/foundation/errors.ts';
import {
  zFalleintragId,
  zHaushaltId,
  zPersonId,
  type FalleintragId,
  type HaushaltId,
  type KommuneId,
  type PersonalId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { alleVerweise, getroffen, inTransaktion, spurVon, unveraendert, type Verweispruefung } from '../changes.ts';
import { siehtKommune, type Anfrage } from '../context.ts';
import { listeDokumente, loescheDokument, loescheDokumenteVon, type Dokumentbezug } from '../dokumente/service.ts';
import { eingabefehler, gesperrt, nichtErlaubt, nichtGefunden } from '../failures.ts';
import { eigenesPersonal } from '../personal/own.ts';
import { listePersonal, siehtPersonal } from '../personal/service.ts';
import type { Suchquelle, Zusammenfuehrungsquelle } from '../registration.ts';
import { suchbedingung } from '../suche/service.ts';
import { summeEinmal } from './sums.ts';
import { halteEinsichtFest } from './disclosure.ts';
import { fallRepository } from './list-repository.ts';
import { mergeRepository } from './merge-repository.ts';
import { faelleRepository } from './repository.ts';

const HAUSHALT = 'Dieser Haushalt';
const PERSON = 'Diese Person';

export function repositoryFuer(anfrage: Anfrage) {
  return faelleRepository(anfrage.db, anfrage.kommunen);
}

/** The record without what must not be told: addresses of a protected household. */
function ohneGeschuetztes(akte: Fallakte, heute: Datum): Fallakte {
  const istGeschuetzt = istHaushaltGeschuetzt(akte.personen, heute);
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

/** The same with all addresses: for the slice itself, never for an answer. */
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

/** A reason that forbids saving, as a sentence at its field; reasons for the whole stay reasons. */
function wirfSperren(gruende: readonly Grund[]): void {
  const sperren = gruende.filter(({ schwere }) => schwere === 'sperrt');
  const felder = sperren.flatMap(({ feld, satz }): Feldfehler[] => (feld === null ? [] : [{ feld, satz }]));
  if (felder.length > 0) throw eingabefehler(felder);
  if (sperren.length > 0) throw gesperrt(sperren);
}

function mitPfad(gruende: readonly Grund[], pfad: string): Grund[] {
  return gruende.map((grund) => ({ ...grund, feld: grund.feld === null ? null : `${pfad}${grund.feld}` }));
}

/** Who is named as zuständig has to be somebody whom the account sees; who was named already may stay. */
async function pruefeVerweise(anfrage: Anfrage, eingabe: HaushaltEingabe, bisher: Haushalt | null): Promise<void> {
  const fehler: Feldfehler[] = [];
  if (!siehtKommune(anfrage, eingabe.kommuneId)) {
    fehler.push({ feld: 'kommuneId', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' });
  }
  if (!(await istWaehlbar(anfrage, eingabe.zustaendigId, bisher))) {
    fehler.push({ feld: 'zustaendigId', satz: 'Diese Person gibt es nicht mehr. Bitte eine andere wählen.' });
  }
  if (fehler.length > 0) throw eingabefehler(fehler);
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

type Ganzes = { readonly spalte: 'haushalt_id' | 'person_id'; readonly id: string };
type Listentabelle = 'anschriften' | 'leistungen' | 'beziehungen' | 'aufenthalte';

/** The entries with ids that no other record's entry carries; ids come from the window, and two windows may agree on one. */
async function mitFreienIds<T extends { readonly id: FalleintragId }>(
  anfrage: Anfrage,
  tabelle: Listentabelle,
  ganzes: Ganzes,
  eintraege: readonly T[],
): Promise<T[]> {
  const ids = eintraege.map(({ id }) => id);
  const fremde = await repositoryFuer(anfrage).fremdeEintraege(tabelle, ganzes, ids);
  return eintraege.map((eintrag, nummer) =>
    fremde.has(eintrag.id) || ids.indexOf(eintrag.id) !== nummer
      ? { ...eintrag, id: zFalleintragId.parse(anfrage.neueId()) }
      : eintrag,
  );
}

async function mitEigenenListen(anfrage: Anfrage, id: HaushaltId, eingabe: HaushaltEingabe): Promise<HaushaltEingabe> {
  const ganzes = { spalte: 'haushalt_id', id } as const;
  return {
    ...eingabe,
    anschriften: await mitFreienIds(anfrage, 'anschriften', ganzes, eingabe.anschriften),
    leistungen: await mitFreienIds(anfrage, 'leistungen', ganzes, eingabe.leistungen),
    beziehungen: await mitFreienIds(anfrage, 'beziehungen', ganzes, eingabe.beziehungen),
  };
}

async function mitEigenenAufenthalten<T extends PersonEingabe>(anfrage: Anfrage, id: PersonId, person: T): Promise<T> {
  const ganzes = { spalte: 'person_id', id } as const;
  return { ...person, aufenthalte: await mitFreienIds(anfrage, 'aufenthalte', ganzes, person.aufenthalte) };
}

/** Kept sheets name the address: they go when it becomes protected, and can be written anew without it. */
async function loescheStammdatenblaetter(anfrage: Anfrage, id: HaushaltId): Promise<void> {
  const dokumente = await listeDokumente(anfrage, { tabelle: 'haushalte', id });
  for (const dokument of dokumente.filter(({ art }) => art === 'stammdatenblatt')) {
    await loescheDokument(anfrage, dokument.id);
  }
}

/** After a write: what follows from the new rows, and the record as it is answered. */
export async function schliesseAb(anfrage: Anfrage, id: HaushaltId): Promise<Fallakte> {
  const akte = await ganzeAkte(anfrage, id);
  const wirdGeschuetzt = !akte.haushalt.istGeschuetzt && istHaushaltGeschuetzt(akte.personen, anfrage.heute);
  await repositoryFuer(anfrage).leiteAb(akte, anfrage.heute);
  if (wirdGeschuetzt) await loescheStammdatenblaetter(anfrage, id);
  return ladeAkte(anfrage, id);
}

/** What a slice to the right, or the rule of doubles, says before somebody new is added. */
export type Doppelpruefung = (
  anfrage: Anfrage,
  neue: { readonly kommuneId: KommuneId; readonly personen: readonly PersonEingabe[] },
) => Promise<Grund[]>;

/**
 * Adds a household with its persons. `EINGABE` at the field (`personen.0.nachname`); `GESPERRT` where somebody like that
 * is there already, unless the clerk says that it is somebody else.
 */
export async function legeHaushaltAn(
  anfrage: Anfrage,
  {
    eingabe,
    personen,
    istTrotzdemNeu,
  }: { eingabe: HaushaltEingabe; personen: readonly PersonEingabe[]; istTrotzdemNeu: boolean },
  pruefeDoppelte?: Doppelpruefung,
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    await pruefeVerweise(anfrage, eingabe, null);
    const id = zHaushaltId.parse(anfrage.neueId());
    const neue = personen.map((person): Person => ({
      ...bereinigePerson(person),
      id: zPersonId.parse(anfrage.neueId()),
      haushaltId: id,
      version: 1,
      ...spurVon(anfrage),
    }));
    wirfSperren([
      ...neue.flatMap((person, nummer) => mitPfad(pruefePerson(person, anfrage.heute), `personen.${nummer}.`)),
      ...mitPfad(pruefeHaushalt(eingabe, neue, anfrage.heute), ''),
    ]);
    if (!istTrotzdemNeu && pruefeDoppelte !== undefined) {
      const gruende = await pruefeDoppelte(anfrage, { kommuneId: eingabe.kommuneId, personen: neue });
      if (gruende.length > 0) throw gesperrt(gruende);
    }
    const repository = repositoryFuer(anfrage);
    const haushalt: Haushalt = {
      ...(await mitEigenenListen(anfrage, id, eingabe)),
      id,
      bezeichnung: '',
      stand: 'zaehlbestand',
      aktenzeichen: '',
      begleitungen: [],
      istGeschuetzt: istHaushaltGeschuetzt(neue, anfrage.heute),
      version: 1,
      ...spurVon(anfrage),
    };
    await repository.haushaltEinfuegen(haushalt);
    for (const person of neue) {
      await repository.personEinfuegen(await mitEigenenAufenthalten(anfrage, person.id, person));
    }
    return schliesseAb(anfrage, id);
  });
}

/**
 * Addresses that are saved for a protected household, which the window got without them: those that it names are added to
 * those that are there; where it names one that is there, it has seen them all (`anschriftZeigen`), and they are replaced.
 */
function anschriftenNach(bisher: Fallakte, neue: readonly Anschrift[], heute: Datum): Anschrift[] {
  if (!istHaushaltGeschuetzt(bisher.personen, heute)) return [...neue];
  const vorhandene = bisher.haushalt.anschriften;
  return vorhandene.some(({ id }) => neue.some((eine) => eine.id === id)) ? [...neue] : [...vorhandene, ...neue];
}

/** Changes the household itself. `EINGABE` at the field, `GESPERRT` for circular relations, `VERALTET`. */
export async function aendereHaushalt(
  anfrage: Anfrage,
  { id, version, eingabe }: { id: HaushaltId; version: number; eingabe: HaushaltEingabe },
): Promise<Fallakte> {
  return inTransaktion(anfrage, async (anfrage) => {
    const akte = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(akte.haushalt, version, HAUSHALT);
    await pruefeVerweise(anfrage, eingabe, bisher);
    const ganze = { ...eingabe, anschriften: anschriftenNach(akte, eingabe.anschriften, anfrage.heute) };
    wirfSperren(pruefeHaushalt(ganze, akte.personen, anfrage.heute));
    const repository = repositoryFuer(anfrage);
    if (
      eingabe.kommuneId !== bisher.kommuneId &&
      bisher.aktenzeichen !== '' &&
      (await repository.hatAktenzeichen(eingabe.kommuneId, bisher.aktenzeichen))
    ) {
      const satz = `In dieser Kommune gibt es das Aktenzeichen ${bisher.aktenzeichen} schon.`;
      throw eingabefehler([{ feld: 'kommuneId', satz }]);
    }
    const neu: Haushalt = {
      ...bisher,
      ...(await mitEigenenListen(anfrage, id, ganze)),
      istGeschuetzt: istHaushaltGeschuetzt(akte.personen, anfrage.heute),
      version: version + 1,
      ...spurVon(anfrage),
    };
    getroffen(await repository.haushaltAendern(neu, version), bisher);
    return schliesseAb(anfrage, id);
  });
}

function sperre(code: string, satz: string, ausweg: string): Grund {
  return { schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null };
}

/** What the slices to the right say about records that name a household or a person. */
export interface Fallverweise {
  readonly haushalt: readonly Verweispruefung<HaushaltId>[];
  readonly person: readonly Verweispruefung<PersonId>[];
}

/** Deletes a household with its persons. `GESPERRT` where the file was ever open, and where records name it. */
export async function loescheHaushalt(
  anfrage: Anfrage,
  { id, version }: { id: HaushaltId; version: number },
  verweise: Fallverweise,
): Promise<void> {
  await inTransaktion(anfrage, async (anfrage) => {
    const { haushalt, personen } = await ganzeAkte(anfrage, id);
    const bisher = unveraendert(haushalt, version, HAUSHALT);
    const gruende = await alleVerweise(verweise.haushalt, anfrage, id);
    for (const person of personen) gruende.push(...(await alleVerweise(verweise.person, anfrage, person.id)));
    if (bisher.begleitungen.length > 0) {
      gruende.unshift(
        sperre(
          'akte-war-offen',
          `Zu „${bisher.bezeichnung}“ gibt es die Akte ${bisher.aktenzeichen}; sie kann nicht gelöscht werden.`,
          'Die Akte abschließen; nach der Aufbewahrungsfrist wird sie gelöscht.',
        ),
      );
    }
    if (gruende.length > 0) throw gesperrt(gruende);
    await loescheDokumenteVon(anfrage, { tabelle: 'haushalte', id }, HAUSHALT);
    getroffen(await repositoryFuer(anfrage).haushaltLoeschen(id, version), bisher);
  });
}

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

/** Says that the account may see a protected address for another reason than being zuständig: it stands in. */
export type Anschriftrecht = (anfrage: Anfrage, haushalt: Haushalt) => Promise<boolean>;

async function darfAnschriftSehen(
  anfrage: Anfrage,
  haushalt: Haushalt,
  darfAuch: readonly Anschriftrecht[],
): Promise<boolean> {
  if (haushalt.zustaendigId === null) return true;
  if (haushalt.zustaendigId === (await eigenesPersonal(anfrage))) return true;
  for (const darf of darfAuch) if (await darf(anfrage, haushalt)) return true;
  return false;
}

/**
 * The addresses of a household, also of a protected one, for whoever is zuständig, or for everybody who may write where
 * nobody is. Notes who looked and why. `NICHT_ERLAUBT` for everybody else.
 */
export async function zeigeAnschrift(
  anfrage: Anfrage,
  { id, grund }: { id: HaushaltId; grund: string },
  darfAuch: readonly Anschriftrecht[],
): Promise<{ anschriften: Anschrift[] }> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { haushalt } = await ganzeAkte(anfrage, id);
    if (!(await darfAnschriftSehen(anfrage, haushalt, darfAuch))) {
      throw nichtErlaubt('Die geschützte Anschrift sieht nur, wer für diesen Haushalt zuständig ist oder vertritt.');
    }
    await halteEinsichtFest(anfrage, { haushaltId: id, gegenstand: 'anschrift', grund });
    return { anschriften: haushalt.anschriften };
  });
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

/**
 * Households that name this person as zuständig and are not open: why it cannot be deleted. Open ones are handed over first
 * (`vertretungen`).
 */
export async function faelleVerweiseAufPersonal(anfrage: Anfrage, id: PersonalId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlNichtOffenerMitZustaendigem(id);
  if (anzahl === 0) return [];
  return [
    sperre(
      'personal-war-zustaendig',
      anzahl === 1
        ? 'Ein Haushalt ohne offene Akte nennt die Person als zuständig.'
        : `${anzahl} Haushalte ohne offene Akte nennen die Person als zuständig.`,
      'Dort zuerst jemand anderen oder niemanden als zuständig eintragen.',
    ),
  ];
}

/** How many households live in this Kommune: why it cannot be deleted. */
export async function faelleVerweiseAufKommune(anfrage: Anfrage, id: KommuneId): Promise<Grund[]> {
  const anzahl = await repositoryFuer(anfrage).anzahlIn(id);
  if (anzahl === 0) return [];
  return [
    sperre(
      'kommune-hat-haushalte',
      anzahl === 1 ? 'Zu dieser Kommune gehört ein Haushalt.' : `Zu dieser Kommune gehören ${anzahl} Haushalte.`,
      'Eine Kommune mit Haushalten bleibt erhalten.',
    ),
  ];
}
