import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zFalleintragId, zHaushaltId, zKommuneId, zPersonalId, zPersonId } from '../../../shared/foundation/id.ts';
import { aufenthaltBis } from '../../../shared/faelle/aufenthalt.ts';
import { bezeichnung, sortiername } from '../../../shared/faelle/name.ts';
import { istHaushaltGeschuetzt } from '../../../shared/faelle/schutz.ts';
import {
  zFremdnummer,
  zKurs,
  zSprachkenntnis,
  zStation,
  type Anschrift,
  type Aufenthalt,
  type Begleitung,
  type Beziehung,
  type Haushalt,
  type HaushaltEingabe,
  type Leistung,
  type Person,
} from '../../../shared/faelle/types.ts';
import {
  zAbschlussgrund,
  zAktenstand,
  zAlphabetisierung,
  zAufenthaltsstatus,
  zBeziehungsart,
  zErstkontaktergebnis,
  zErwerbstaetigkeit,
  zFamilienrolle,
  zGeburtsgenauigkeit,
  zHaushaltsart,
  zLeistungsart,
  zSchutz,
  zVorrang,
  zWohnform,
  zZugangsgrund,
} from '../../../shared/faelle/wertelisten.ts';
import { zGeschlecht } from '../../../shared/personal/types.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import type {
  AnschriftenTabelle,
  AufenthalteTabelle,
  BegleitungenTabelle,
  BeziehungenTabelle,
  HaushalteTabelle,
  LeistungenTabelle,
  PersonenTabelle,
} from '../database/schema-faelle.ts';

/** Rows of a household and its persons: between the tables and the records. */

const zDatumOderLeer = zDatum.nullable();
const zTexte = z.array(z.string());
const zSprachen = z.array(zSprachkenntnis);
const zStationen = z.array(zStation);
const zKurse = z.array(zKurs);
const zFremdnummern = z.array(zFremdnummer);

export function anschriftFromRow(zeile: Selectable<AnschriftenTabelle>): Anschrift {
  return {
    id: zFalleintragId.parse(zeile.id),
    strasse: zeile.strasse,
    zusatz: zeile.zusatz,
    plz: zeile.plz,
    ort: zeile.ort,
    ortsteil: zeile.ortsteil,
    wohnform: zWohnform.parse(zeile.wohnform),
    von: zDatumOderLeer.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
  };
}

export function leistungFromRow(zeile: Selectable<LeistungenTabelle>): Leistung {
  return {
    id: zFalleintragId.parse(zeile.id),
    art: zLeistungsart.parse(zeile.art),
    von: zDatumOderLeer.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
  };
}

export function begleitungFromRow(zeile: Selectable<BegleitungenTabelle>): Begleitung {
  return {
    id: zFalleintragId.parse(zeile.id),
    von: zDatum.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    grund: zAbschlussgrund.nullable().parse(zeile.grund),
    uebergebenAn: zeile.uebergeben_an,
    bemerkung: zeile.bemerkung,
  };
}

export function beziehungFromRow(zeile: Selectable<BeziehungenTabelle>): Beziehung {
  return {
    id: zFalleintragId.parse(zeile.id),
    vonId: zPersonId.parse(zeile.von_person_id),
    zuId: zPersonId.parse(zeile.zu_person_id),
    art: zBeziehungsart.parse(zeile.art),
  };
}

export function aufenthaltFromRow(zeile: Selectable<AufenthalteTabelle>): Aufenthalt {
  return {
    id: zFalleintragId.parse(zeile.id),
    status: zAufenthaltsstatus.parse(zeile.status),
    von: zDatumOderLeer.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    erwerbstaetigkeit: zErwerbstaetigkeit.parse(zeile.erwerbstaetigkeit),
    wohnsitzauflage: zeile.wohnsitzauflage,
    nebenbestimmungen: zeile.nebenbestimmungen,
  };
}

export function personFromRow(zeile: Selectable<PersonenTabelle>, aufenthalte: Aufenthalt[]): Person {
  return {
    id: zPersonId.parse(zeile.id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    vorname: zeile.vorname,
    nachname: zeile.nachname,
    schreibweisen: zTexte.parse(JSON.parse(zeile.schreibweisen)),
    nameOriginal: zeile.name_original,
    geschlecht: zGeschlecht.parse(zeile.geschlecht),
    geburtsgenauigkeit: zGeburtsgenauigkeit.parse(zeile.geburtsgenauigkeit),
    geburtsdatum: zDatumOderLeer.parse(zeile.geburtsdatum),
    geburtsjahr: zeile.geburtsjahr,
    rolle: zFamilienrolle.parse(zeile.rolle),
    staatsangehoerigkeit: zeile.staatsangehoerigkeit,
    ankunftAm: zDatumOderLeer.parse(zeile.ankunft_am),
    aubVon: zDatumOderLeer.parse(zeile.aub_von),
    aubBis: zDatumOderLeer.parse(zeile.aub_bis),
    zugangsgrund: zZugangsgrund.parse(zeile.zugangsgrund),
    zugangGrundlageAm: zDatumOderLeer.parse(zeile.zugang_grundlage_am),
    wohntInGemeinschaftsunterkunft: zeile.wohnt_in_gemeinschaftsunterkunft === 1,
    aufenthalte,
    sprachen: zSprachen.parse(JSON.parse(zeile.sprachen)),
    alphabetisierung: zAlphabetisierung.parse(zeile.alphabetisierung),
    brauchtSprachmittlung: zeile.braucht_sprachmittlung === 1,
    stationen: zStationen.parse(JSON.parse(zeile.stationen)),
    kurse: zKurse.parse(JSON.parse(zeile.kurse)),
    interessen: zeile.interessen,
    fremdnummern: zFremdnummern.parse(JSON.parse(zeile.fremdnummern)),
    telefon: zeile.telefon,
    email: zeile.email,
    schutz: zSchutz.parse(zeile.schutz),
    schutzBis: zDatumOderLeer.parse(zeile.schutz_bis),
    erstkontakt: zErstkontaktergebnis.parse(zeile.erstkontakt),
    erstkontaktAm: zDatumOderLeer.parse(zeile.erstkontakt_am),
    informiertAm: zDatumOderLeer.parse(zeile.informiert_am),
    informiertSprache: zeile.informiert_sprache,
    einwilligungAm: zDatumOderLeer.parse(zeile.einwilligung_am),
    einwilligungKopieAm: zDatumOderLeer.parse(zeile.einwilligung_kopie_am),
    einwilligungWiderrufenAm: zDatumOderLeer.parse(zeile.einwilligung_widerrufen_am),
    bemerkung: zeile.bemerkung,
    ...standFromRow(zeile),
  };
}

export function personToRow(person: Person, position: number): Insertable<PersonenTabelle> {
  return {
    id: person.id,
    haushalt_id: person.haushaltId,
    position,
    vorname: person.vorname,
    nachname: person.nachname,
    schreibweisen: JSON.stringify(person.schreibweisen),
    name_original: person.nameOriginal,
    geschlecht: person.geschlecht,
    geburtsgenauigkeit: person.geburtsgenauigkeit,
    geburtsdatum: person.geburtsdatum,
    geburtsjahr: person.geburtsjahr,
    rolle: person.rolle,
    staatsangehoerigkeit: person.staatsangehoerigkeit,
    ankunft_am: person.ankunftAm,
    aub_von: person.aubVon,
    aub_bis: person.aubBis,
    zugangsgrund: person.zugangsgrund,
    zugang_grundlage_am: person.zugangGrundlageAm,
    wohnt_in_gemeinschaftsunterkunft: person.wohntInGemeinschaftsunterkunft ? 1 : 0,
    sprachen: JSON.stringify(person.sprachen),
    alphabetisierung: person.alphabetisierung,
    braucht_sprachmittlung: person.brauchtSprachmittlung ? 1 : 0,
    stationen: JSON.stringify(person.stationen),
    kurse: JSON.stringify(person.kurse),
    interessen: person.interessen,
    fremdnummern: JSON.stringify(person.fremdnummern),
    telefon: person.telefon,
    email: person.email,
    schutz: person.schutz,
    schutz_bis: person.schutzBis,
    erstkontakt: person.erstkontakt,
    erstkontakt_am: person.erstkontaktAm,
    informiert_am: person.informiertAm,
    informiert_sprache: person.informiertSprache,
    einwilligung_am: person.einwilligungAm,
    einwilligung_kopie_am: person.einwilligungKopieAm,
    einwilligung_widerrufen_am: person.einwilligungWiderrufenAm,
    bemerkung: person.bemerkung,
    ...standToRow(person),
  };
}

export function aufenthaltToRow(
  aufenthalt: Aufenthalt,
  personId: string,
  position: number,
): Insertable<AufenthalteTabelle> {
  const { id, status, von, bis, erwerbstaetigkeit, wohnsitzauflage, nebenbestimmungen } = aufenthalt;
  return { id, person_id: personId, position, status, von, bis, erwerbstaetigkeit, wohnsitzauflage, nebenbestimmungen };
}

/** The lists of a household's record, each in a table of its own. */
export interface Haushaltlisten {
  readonly anschriften: Anschrift[];
  readonly leistungen: Leistung[];
  readonly beziehungen: Beziehung[];
  readonly begleitungen: Begleitung[];
}

/** A household as it is stored, with all its addresses; `istGeschuetzt` as its persons are today. */
export function haushaltFromRow(zeile: Selectable<HaushalteTabelle>, listen: Haushaltlisten): Haushalt {
  return {
    id: zHaushaltId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    art: zHaushaltsart.parse(zeile.art),
    name: zeile.name,
    bezeichnung: zeile.bezeichnung,
    stand: zAktenstand.parse(zeile.stand),
    aktenzeichen: zeile.aktenzeichen,
    zustaendigId: zPersonalId.nullable().parse(zeile.zustaendig_id),
    vorrang: zVorrang.parse(zeile.vorrang),
    vorrangGrund: zeile.vorrang_grund,
    ziel: zeile.ziel,
    istVerlaengert: zeile.ist_verlaengert === 1,
    verlaengerungGrund: zeile.verlaengerung_grund,
    bemerkung: zeile.bemerkung,
    istGeschuetzt: zeile.ist_geschuetzt === 1,
    ...listen,
    ...standFromRow(zeile),
  };
}

/** What stands in a household's row for lists and follows from everything else. */
export type Abgeleitetes = Pick<
  Selectable<HaushalteTabelle>,
  | 'bezeichnung'
  | 'sortiername'
  | 'personen_zahl'
  | 'aub_von'
  | 'aufenthalt_bis'
  | 'begleitet_seit'
  | 'sprachen'
  | 'ist_geschuetzt'
>;

function frueheste(tage: readonly (string | null)[]): string | null {
  return tage.filter((tag) => tag !== null).sort()[0] ?? null;
}

export function abgeleitetes(
  haushalt: Pick<HaushaltEingabe, 'art' | 'name'> & { readonly begleitungen: readonly Begleitung[] },
  personen: readonly Person[],
  heute: Datum,
): Abgeleitetes {
  const sprachen = [...new Set(personen.flatMap((person) => person.sprachen.map(({ sprache }) => sprache)))].sort();
  return {
    bezeichnung: bezeichnung(haushalt, personen),
    sortiername: sortiername(haushalt, personen),
    personen_zahl: personen.length,
    aub_von: frueheste(personen.map(({ aubVon }) => aubVon)),
    aufenthalt_bis: aufenthaltBis(personen),
    begleitet_seit: frueheste(haushalt.begleitungen.map(({ von }) => von)),
    sprachen: sprachen.length === 0 ? '' : `,${sprachen.join(',')},`,
    ist_geschuetzt: istHaushaltGeschuetzt(personen, heute) ? 1 : 0,
  };
}

/** The household's own columns, without what is derived. */
export function haushaltToRow(haushalt: Haushalt) {
  return {
    id: haushalt.id,
    kommune_id: haushalt.kommuneId,
    art: haushalt.art,
    name: haushalt.name,
    stand: haushalt.stand,
    aktenzeichen: haushalt.aktenzeichen,
    zustaendig_id: haushalt.zustaendigId,
    vorrang: haushalt.vorrang,
    vorrang_grund: haushalt.vorrangGrund,
    ziel: haushalt.ziel,
    ist_verlaengert: haushalt.istVerlaengert ? 1 : 0,
    verlaengerung_grund: haushalt.verlaengerungGrund,
    bemerkung: haushalt.bemerkung,
    ...standToRow(haushalt),
  };
}

/** Tables whose rows are lists of one household. */
export type Haushalttabelle = 'anschriften' | 'leistungen' | 'beziehungen' | 'begleitungen';

type Listenzeile = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** The rows of every list of a household, in the order of the page. */
export function listenzeilen(haushalt: Haushalt, istGeschuetzt: boolean): Record<Haushalttabelle, Listenzeile[]> {
  return {
    anschriften: haushalt.anschriften.map((anschrift) => ({ ...anschrift, ist_geschuetzt: istGeschuetzt ? 1 : 0 })),
    leistungen: haushalt.leistungen.map(({ id, art, von, bis }) => ({ id, art, von, bis })),
    beziehungen: haushalt.beziehungen.map(({ id, vonId, zuId, art }) => ({
      id,
      von_person_id: vonId,
      zu_person_id: zuId,
      art,
    })),
    begleitungen: haushalt.begleitungen.map(({ id, von, bis, grund, uebergebenAn, bemerkung }) => ({
      id,
      von,
      bis,
      grund,
      uebergeben_an: uebergebenAn,
      bemerkung,
    })),
  };
}
