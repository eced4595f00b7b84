import type { KommuneId, PersonalId } from '../foundation/id.ts';
import { leiteAb, type Werte } from './ableitung.ts';
import { NUMMERN } from './katalog.ts';
import { regelAm } from './regeln.ts';
import type { Auswertung, Auswertungsfrage, Auswertungsteil, Kennzahl, Regelstand } from './types.ts';

/** What was counted for one Kommune and one person of Personal (null: nobody in particular). It adds up. */
export interface Zelle {
  readonly kommuneId: KommuneId;
  readonly personalId: PersonalId | null;
  readonly werte: Werte;
}

/** A household, or a person of one, that a person of Personal talked with for a Kommune. Many may name the same. */
export interface Kontakt {
  readonly kommuneId: KommuneId;
  readonly personalId: PersonalId;
  readonly haushaltId: string;
  /** Null: everybody of the household. */
  readonly personId: string | null;
  /** Of a person the household of today where it is another: there it counts, if that one was talked with. */
  readonly lebtIn: string | null;
  /** How many persons it stands for. */
  readonly personen: number;
  /** The file was one of a family on one of the days. */
  readonly istFamilie: boolean;
}

/** All that was counted for a question. */
export interface Zaehlung {
  readonly zellen: readonly Zelle[];
  readonly kontakte: readonly Kontakt[];
  /** What is known of Kommunen alone: grants, frames, posts. */
  readonly kommunen: readonly { readonly kommuneId: KommuneId; readonly werte: Werte }[];
  /** Posts by person of Personal. */
  readonly personal: readonly { readonly personalId: PersonalId; readonly werte: Werte }[];
}

/** Sum by key. */
export function addiere(liste: readonly Werte[]): Werte {
  const summen: Record<string, number> = {};
  for (const werte of liste) {
    for (const [schluessel, wert] of Object.entries(werte)) {
      if (wert !== undefined) summen[schluessel] = (summen[schluessel] ?? 0) + wert;
    }
  }
  return summen;
}

/**
 * Persons with contact: each once, however many talked with them (Z7). Those whose household was one of a family on any
 * of the days count there, the others are the single ones (44).
 */
export function zaehleKontakte(kontakte: readonly Kontakt[]): Werte {
  const familien = new Set(kontakte.flatMap(({ haushaltId, istFamilie }) => (istFamilie ? [haushaltId] : [])));
  const einzelne = new Set<string>();
  const haushalte = new Set<string>();
  /** Persons one by one, with whether each of their files is one of a single person. */
  const einzeln = new Map<string, boolean>();
  let personen = 0;
  let inEinzelakten = 0;
  for (const { haushaltId, personId, personen: anzahl } of kontakte) {
    const istEinzeln = !familien.has(haushaltId);
    if (istEinzeln) einzelne.add(haushaltId);
    if (personId !== null || haushalte.has(haushaltId)) continue;
    haushalte.add(haushaltId);
    personen += anzahl;
    if (istEinzeln) inEinzelakten += anzahl;
  }
  for (const { haushaltId, personId, lebtIn } of kontakte) {
    if (personId === null || (lebtIn !== null && haushalte.has(lebtIn))) continue;
    einzeln.set(personId, !familien.has(haushaltId) && (einzeln.get(personId) ?? true));
  }
  personen += einzeln.size;
  for (const istEinzeln of einzeln.values()) if (istEinzeln) inEinzelakten += 1;
  return { '43': personen, '44': inEinzelakten, familien: familien.size, einzelpersonen: einzelne.size };
}

type Wertliste = (number | null)[];

/** What of a line of the catalogue an evaluation needs. */
export type Auswertungskennzahl = Pick<Kennzahl, 'schluessel' | 'name' | 'zaehlart' | 'eigene'>;

/** The lines that the evaluation has: both levels of 34 stand apart only where the rule says so. */
export function zeilenDerAuswertung(
  kennzahlen: readonly Auswertungskennzahl[],
  regeln: readonly Regelstand[],
  { bis }: Pick<Auswertungsfrage, 'bis'>,
): Auswertungskennzahl[] {
  const sindGetrennt = regelAm(regeln, 'K34', bis) === 'getrennt';
  return kennzahlen.filter(({ schluessel }) => sindGetrennt || !/^34[ab]$/.test(schluessel));
}

/** What was counted and not met is zero: a share of it can be told. */
const NICHTS_GEZAEHLT: Werte = Object.fromEntries(NUMMERN.map((nummer) => [nummer, 0]));

function werteDerZeilen(zeilen: readonly Auswertungskennzahl[], werte: Werte): Wertliste {
  const abgeleitete = leiteAb({ ...NICHTS_GEZAEHLT, ...werte });
  return zeilen.map(({ schluessel, zaehlart }) =>
    zaehlart === 'abgeleitet' ? (abgeleitete[schluessel] ?? null) : (werte[schluessel] ?? 0),
  );
}

/** Of the parts, by place of the line; null for shares, which do not add up at all. */
function summeDerTeile(zeilen: readonly Auswertungskennzahl[], teile: readonly Auswertungsteil[]): Wertliste {
  return zeilen.map(({ zaehlart }, stelle) =>
    zaehlart === 'abgeleitet' ? null : teile.reduce((summe, { werte }) => summe + (werte[stelle] ?? 0), 0),
  );
}

/** Name of the part that nobody of Personal stands behind. */
export const OHNE_ZUORDNUNG = 'Ohne Zuordnung';

/** How parts of an evaluation are called. */
export interface Namen {
  nenneKommune(id: KommuneId): string;
  nennePersonal(id: PersonalId): string;
}

/** What is asked, by which rules, with which lines. */
export interface Zusammensetzung {
  readonly frage: Auswertungsfrage;
  readonly regeln: readonly Regelstand[];
  readonly kennzahlen: readonly Auswertungskennzahl[];
}

/** The parts with their names, in the order of the alphabet; what nobody of Personal stands behind comes last. */
export function benenneTeile(auswertung: Auswertung, { nenneKommune, nennePersonal }: Namen): Auswertung {
  return {
    ...auswertung,
    personal: auswertung.personal
      .map((teil) => ({ ...teil, name: teil.id === '' ? OHNE_ZUORDNUNG : nennePersonal(teil.id as PersonalId) }))
      .sort((a, b) => Number(a.id === '') - Number(b.id === '') || a.name.localeCompare(b.name, 'de')),
    kommunen: auswertung.kommunen
      .map((teil) => ({ ...teil, name: nenneKommune(teil.id as KommuneId) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'de')),
  };
}

/**
 * „Auswertung Zeitraum“ out of what was counted: the whole, each person of Personal, each Kommune, the parts without names
 * (`benenneTeile`). What happens adds up over the parts; persons count once in each part and once in the whole, so that their sum
 * may be greater (Z7).
 */
export function setzeZusammen(zaehlung: Zaehlung, angaben: Zusammensetzung): Auswertung {
  const { zellen, kontakte } = zaehlung;
  const zeilen = zeilenDerAuswertung(angaben.kennzahlen, angaben.regeln, angaben.frage);
  const werteVon = (eigeneZellen: readonly Zelle[], eigene: readonly Kontakt[], weitere: readonly Werte[]) =>
    werteDerZeilen(zeilen, {
      ...addiere([...eigeneZellen.map(({ werte }) => werte), ...weitere]),
      ...zaehleKontakte(eigene),
    });

  const zellenJePersonal = Map.groupBy(zellen, ({ personalId }) => personalId);
  const kontakteJePersonal = Map.groupBy<PersonalId | null, Kontakt>(kontakte, ({ personalId }) => personalId);
  const stellenJePersonal = Map.groupBy<PersonalId | null, Zaehlung['personal'][number]>(
    zaehlung.personal,
    ({ personalId }) => personalId,
  );
  const personal = [
    ...new Set([...zellenJePersonal.keys(), ...kontakteJePersonal.keys(), ...stellenJePersonal.keys()]),
  ].map((id) => ({
    id: id ?? '',
    name: '',
    werte: werteVon(
      zellenJePersonal.get(id) ?? [],
      kontakteJePersonal.get(id) ?? [],
      (stellenJePersonal.get(id) ?? []).map(({ werte }) => werte),
    ),
  }));

  const zellenJeKommune = Map.groupBy(zellen, ({ kommuneId }) => kommuneId);
  const kontakteJeKommune = Map.groupBy(kontakte, ({ kommuneId }) => kommuneId);
  const weiteresJeKommune = Map.groupBy(zaehlung.kommunen, ({ kommuneId }) => kommuneId);
  const kommunen = [
    ...new Set([...zellenJeKommune.keys(), ...kontakteJeKommune.keys(), ...weiteresJeKommune.keys()]),
  ].map((id) => ({
    id,
    name: '',
    werte: werteVon(
      zellenJeKommune.get(id) ?? [],
      kontakteJeKommune.get(id) ?? [],
      (weiteresJeKommune.get(id) ?? []).map(({ werte }) => werte),
    ),
  }));

  const ganzes = werteVon(
    zellen,
    kontakte,
    zaehlung.kommunen.map(({ werte }) => werte),
  );
  const summePersonal = summeDerTeile(zeilen, personal);
  const summeKommunen = summeDerTeile(zeilen, kommunen);
  return {
    frage: angaben.frage,
    regeln: [...angaben.regeln],
    zeilen: zeilen.map(({ schluessel, name, zaehlart, eigene }, stelle) => ({
      schluessel,
      name,
      zaehlart,
      eigene,
      wert: ganzes[stelle] ?? null,
      summePersonal: summePersonal[stelle] ?? null,
      summeKommunen: summeKommunen[stelle] ?? null,
    })),
    personal,
    kommunen,
  };
}
