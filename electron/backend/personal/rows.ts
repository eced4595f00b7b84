import type { Insertable, Selectable } from 'kysely';
import type {
  AbwesenheitenTabelle,
  FortbildungenTabelle,
  KlaerungenTabelle,
  PersonalTabelle,
  StellenanteileTabelle,
  VorherigeTaetigkeitenTabelle,
} from '../database/schema.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId, zPersonaleintragId, zPersonalId, zStellenanteilId } from '../../../shared/foundation/id.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import {
  zAbwesenheitsplanung,
  zEntgelt,
  zFortbildungsstand,
  zGeschlecht,
  zProgramm,
  zQualifikation,
  zTaetigkeitsart,
  zTraegerart,
  type Abwesenheit,
  type Fortbildung,
  type Klaerung,
  type Personal,
  type Stellenanteil,
  type VorherigeTaetigkeit,
} from '../../../shared/personal/types.ts';

/** Rows of a person: between the tables and the record. */

const zNachweise = zQualifikation.omit({ typ: true });
const zDatumOderLeer = zDatum.nullable();

/** The lists of a person's record, each in a table of its own. */
export interface Personallisten {
  readonly vorherigeTaetigkeiten: VorherigeTaetigkeit[];
  readonly klaerungen: Klaerung[];
  readonly stellenanteile: Stellenanteil[];
  readonly fortbildungen: Fortbildung[];
  readonly abwesenheiten: Abwesenheit[];
}

export function stellenanteilFromRow(zeile: Selectable<StellenanteileTabelle>): Stellenanteil {
  return {
    id: zStellenanteilId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    bezeichnung: zeile.bezeichnung,
    anteilHundertstel: zeile.anteil_hundertstel,
    von: zDatum.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    programm: zProgramm.parse(zeile.programm),
  };
}

export function taetigkeitFromRow(zeile: Selectable<VorherigeTaetigkeitenTabelle>): VorherigeTaetigkeit {
  return {
    id: zPersonaleintragId.parse(zeile.id),
    art: zTaetigkeitsart.parse(zeile.art),
    arbeitgeber: zeile.arbeitgeber,
    von: zDatumOderLeer.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
  };
}

export function klaerungFromRow(zeile: Selectable<KlaerungenTabelle>): Klaerung {
  return {
    id: zPersonaleintragId.parse(zeile.id),
    frage: zeile.frage,
    gestelltAm: zDatum.parse(zeile.gestellt_am),
    antwort: zeile.antwort,
    geklaertAm: zDatumOderLeer.parse(zeile.geklaert_am),
    ergebnis: zeile.ergebnis,
  };
}

export function fortbildungFromRow(zeile: Selectable<FortbildungenTabelle>): Fortbildung {
  return {
    id: zPersonaleintragId.parse(zeile.id),
    titel: zeile.titel,
    anbieter: zeile.anbieter,
    von: zDatumOderLeer.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    stunden: zeile.stunden,
    kostenCent: zeile.kosten_cent,
    stand: zFortbildungsstand.parse(zeile.stand),
    istNachqualifizierung: zeile.ist_nachqualifizierung === 1,
  };
}

export function abwesenheitFromRow(zeile: Selectable<AbwesenheitenTabelle>): Abwesenheit {
  return {
    id: zPersonaleintragId.parse(zeile.id),
    von: zDatum.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    entgelt: zEntgelt.parse(zeile.entgelt),
    planung: zAbwesenheitsplanung.parse(zeile.planung),
  };
}

/** Tables whose rows are parts of one person's record. */
export type Teiltabelle =
  'stellenanteile' | 'vorherige_taetigkeiten' | 'klaerungen' | 'fortbildungen' | 'abwesenheiten';

/** A row of such a table without the person and its place in the list. */
export type Teilzeile = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** The rows of every list of a person, in the order of the page. */
export function teilzeilen(person: Personal): Record<Teiltabelle, readonly Teilzeile[]> {
  return {
    stellenanteile: person.stellenanteile.map((anteil) => ({
      id: anteil.id,
      kommune_id: anteil.kommuneId,
      bezeichnung: anteil.bezeichnung,
      anteil_hundertstel: anteil.anteilHundertstel,
      von: anteil.von,
      bis: anteil.bis,
      programm: anteil.programm,
    })),
    vorherige_taetigkeiten: person.vorherigeTaetigkeiten.map(({ id, art, arbeitgeber, von, bis }) => ({
      id,
      art,
      arbeitgeber,
      von,
      bis,
    })),
    klaerungen: person.klaerungen.map((eine) => ({
      id: eine.id,
      frage: eine.frage,
      gestellt_am: eine.gestelltAm,
      antwort: eine.antwort,
      geklaert_am: eine.geklaertAm,
      ergebnis: eine.ergebnis,
    })),
    fortbildungen: person.fortbildungen.map((eine) => ({
      id: eine.id,
      titel: eine.titel,
      anbieter: eine.anbieter,
      von: eine.von,
      bis: eine.bis,
      stunden: eine.stunden,
      kosten_cent: eine.kostenCent,
      stand: eine.stand,
      ist_nachqualifizierung: eine.istNachqualifizierung ? 1 : 0,
    })),
    abwesenheiten: person.abwesenheiten.map(({ id, von, bis, entgelt, planung }) => ({
      id,
      von,
      bis,
      entgelt,
      planung,
    })),
  };
}

export function personFromRow(zeile: Selectable<PersonalTabelle>, listen: Personallisten): Personal {
  return {
    id: zPersonalId.parse(zeile.id),
    vorname: zeile.vorname,
    nachname: zeile.nachname,
    geschlecht: zGeschlecht.parse(zeile.geschlecht),
    traegerart: zTraegerart.parse(zeile.traegerart),
    traegerId: zKommuneId.nullable().parse(zeile.traeger_id),
    beschaeftigtAb: zDatumOderLeer.parse(zeile.beschaeftigt_ab),
    vertragVon: zDatumOderLeer.parse(zeile.vertrag_von),
    vertragBis: zDatumOderLeer.parse(zeile.vertrag_bis),
    tarifVollzeitHundertstel: zeile.tarif_vollzeit_hundertstel,
    qualifikation: {
      typ: zQualifikationstyp.parse(zeile.qualifikationstyp),
      ...zNachweise.parse(JSON.parse(zeile.qualifikation)),
    },
    ...listen,
    fachaufsicht: {
      name: zeile.fachaufsicht_name,
      funktion: zeile.fachaufsicht_funktion,
      stelle: zeile.fachaufsicht_stelle,
      istUebergreifend: zeile.fachaufsicht_uebergreifend === 1,
    },
    vertretungId: zPersonalId.nullable().parse(zeile.vertretung_id),
    bemerkung: zeile.bemerkung,
    ...standFromRow(zeile),
  };
}

export function personToRow(person: Personal): Insertable<PersonalTabelle> {
  const { typ, ...nachweise } = person.qualifikation;
  return {
    id: person.id,
    vorname: person.vorname,
    nachname: person.nachname,
    geschlecht: person.geschlecht,
    traegerart: person.traegerart,
    traeger_id: person.traegerId,
    beschaeftigt_ab: person.beschaeftigtAb,
    vertrag_von: person.vertragVon,
    vertrag_bis: person.vertragBis,
    tarif_vollzeit_hundertstel: person.tarifVollzeitHundertstel,
    qualifikationstyp: typ,
    qualifikation: JSON.stringify(nachweise),
    fachaufsicht_name: person.fachaufsicht.name,
    fachaufsicht_funktion: person.fachaufsicht.funktion,
    fachaufsicht_stelle: person.fachaufsicht.stelle,
    fachaufsicht_uebergreifend: person.fachaufsicht.istUebergreifend ? 1 : 0,
    vertretung_id: person.vertretungId,
    bemerkung: person.bemerkung,
    ...standToRow(person),
  };
}

/** The same record where a Kommune or a person that the account does not see is not named. */
export function nurGesehenes(
  zeile: Selectable<PersonalTabelle>,
  siehtKommune: (id: string) => boolean,
  siehtPerson: (id: string) => boolean,
): Selectable<PersonalTabelle> {
  const oderNichts = (id: string | null, sieht: (id: string) => boolean) => (id !== null && sieht(id) ? id : null);
  return {
    ...zeile,
    traeger_id: oderNichts(zeile.traeger_id, siehtKommune),
    vertretung_id: oderNichts(zeile.vertretung_id, siehtPerson),
  };
}
