import type { ColumnType, Generated } from 'kysely';

/** Columns that every editable row carries: optimistic lock and who changed it last. */
export interface Aenderungsspalten {
  version: number;
  geaendert_am: string;
  geaendert_von: string;
}

/** One row: what the Datenbestand is called and what it is for. */
export interface DatenbestandTabelle {
  id: ColumnType<number, number, never>;
  name: string;
  art: string;
  angelegt_am: string;
}

export interface KontenTabelle {
  id: string;
  anzeigename: string;
  /** JSON of `zEinstellungen`. */
  einstellungen: string;
}

/** Own values in the place of shipped ones. Key: regime, key of the value, first day of its validity. */
export interface FoerderrechtAnpassungenTabelle extends Aenderungsspalten {
  regime_id: string;
  schluessel: string;
  gueltig_von: string;
  /** JSON: a whole number or a text. */
  wert: string;
  begruendung: string;
}

export interface KommunenTabelle extends Aenderungsspalten {
  id: string;
  name: string;
  art: string;
  schluessel: string;
  kreis_schluessel: string;
  strasse: string;
  plz: string;
  ort: string;
  vertretung_amtsbezeichnung: string;
  vertretung_name: string;
  auskunft_name: string;
  auskunft_stelle: string;
  auskunft_telefon: string;
  auskunft_fax: string;
  auskunft_email: string;
  bank_inhaber: string;
  bank_institut: string;
  bank_iban: string;
  bank_bic: string;
  bank_buchungszeichen: string;
  /** JSON: list of texts. */
  briefkopf_zeilen: string;
  aktenzeichen_muster: string;
  farbe: string;
}

export interface MitgliedschaftenTabelle extends Aenderungsspalten {
  id: string;
  verband_id: string;
  kommune_id: string;
  von: string;
  bis: string | null;
}

/** One row per Kommune and regime. */
export interface PlanungsrahmenTabelle extends Aenderungsspalten {
  kommune_id: string;
  regime_id: string;
  personen: number | null;
  stichtag: string | null;
  festgesetzt_cent: number | null;
  festgesetzt_bezug: string;
  herkunft: string;
}

/** The last running number that was given, per Kommune and year. */
export interface AktenzeichenZaehlerTabelle {
  kommune_id: string;
  jahr: number;
  letzte_nummer: number;
}

export interface PersonalTabelle extends Aenderungsspalten {
  id: string;
  vorname: string;
  nachname: string;
  geschlecht: string;
  traegerart: string;
  traeger_id: string | null;
  beschaeftigt_ab: string | null;
  vertrag_von: string | null;
  vertrag_bis: string | null;
  vorherige_taetigkeit: string;
  vorherige_taetigkeit_seit: string | null;
  tarif_vollzeit_hundertstel: number | null;
  qualifikationstyp: string;
  /** JSON of `zQualifikation` without `typ`: evidence that is only ever read and written as a whole. */
  qualifikation: string;
  bemerkung: string;
}

export interface StellenanteileTabelle {
  id: string;
  personal_id: string;
  position: number;
  kommune_id: string;
  bezeichnung: string;
  anteil_hundertstel: number;
  von: string;
  bis: string | null;
  programm: string;
}

export interface AntraegeTabelle extends Aenderungsspalten {
  id: string;
  antragstellerin_id: string;
  antragsart: string;
  durchfuehrung: string;
  zustand: string;
  aktenzeichen: string;
  von: string;
  bis: string;
  datum: string;
  /** JSON of `zAngaben`. */
  angaben: string;
  /** JSON of `zErklaerungen`. */
  erklaerungen: string;
  /** JSON: list of `zAnlage`. */
  anlagen: string;
  /** JSON: figures and hindrances as they were when the Antrag was checked; null for a draft. */
  geprueft_akte: string | null;
  /** JSON of `zBlatt`: the paper as it was when the Antrag was checked; null for a draft. */
  geprueft_blatt: string | null;
}

export interface AntragBeteiligteTabelle {
  antrag_id: string;
  position: number;
  kommune_id: string;
  erste_tranche_cent: number;
  bewilligt_cent: number;
  rest_an_id: string | null;
  rest_cent: number;
  gremium: string;
  beschluss_am: string | null;
  vorlage: string;
  einvernehmen_am: string | null;
  zusammenarbeit: string;
  zusammenarbeit_vom: string | null;
  dritte_traeger: string;
  dritte_endet_am: string | null;
  eigenanteil_cent: number;
}

export interface AntragStellenTabelle {
  antrag_id: string;
  position: number;
  personal_id: string | null;
  bezeichnung: string;
  von: string;
  bis: string;
  nachbesetzung_fuer: string;
  frei_seit: string | null;
  weitere_programme: string;
  personalausgaben_cent: number;
  fortbildung_cent: number;
  sachausgaben_cent: number;
}

/** Share of one post per Kommune. */
export interface AntragTeileTabelle {
  antrag_id: string;
  stelle: number;
  position: number;
  kommune_id: string;
  anteil_hundertstel: number;
}

/** Roles of an account. `kommune_id` empty: all Kommunen. */
export interface ZuteilungenTabelle {
  konto_id: string;
  rolle: string;
  kommune_id: string;
}

/** One command that changed something. */
export interface BefehleTabelle {
  id: Generated<number>;
  vorgang: string;
  konto_id: string;
  am: string;
  nimmt_zurueck: number | null;
}

/** One row before and after a command, written by triggers. */
export interface AenderungenTabelle {
  nummer: Generated<number>;
  befehl_id: number;
  tabelle: string;
  zeile_id: string;
  vorher: string | null;
  nachher: string | null;
}

export interface LaufenderBefehlTabelle {
  befehl_id: number;
}

/** The chain of what was done and read: codes and ids only. */
export interface ProtokollTabelle {
  nummer: number;
  am: string;
  konto_id: string;
  vorgang: string;
  art: string;
  befehl_id: number | null;
  zeilen: string;
  aenderungssiegel: string;
  kette: string;
}

/** Every table of the Datenbestand. Portable types only: ISO text, integer cents, 0/1. */
export interface Schema {
  datenbestand: DatenbestandTabelle;
  konten: KontenTabelle;
  foerderrecht_anpassungen: FoerderrechtAnpassungenTabelle;
  kommunen: KommunenTabelle;
  mitgliedschaften: MitgliedschaftenTabelle;
  planungsrahmen: PlanungsrahmenTabelle;
  aktenzeichen_zaehler: AktenzeichenZaehlerTabelle;
  personal: PersonalTabelle;
  stellenanteile: StellenanteileTabelle;
  antraege: AntraegeTabelle;
  antrag_beteiligte: AntragBeteiligteTabelle;
  antrag_stellen: AntragStellenTabelle;
  antrag_teile: AntragTeileTabelle;
  zuteilungen: ZuteilungenTabelle;
  befehle: BefehleTabelle;
  aenderungen: AenderungenTabelle;
  laufender_befehl: LaufenderBefehlTabelle;
  protokoll: ProtokollTabelle;
}
