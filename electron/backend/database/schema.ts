import type { ColumnType, Generated } from 'kysely';
import type { BeratungenSchema } from './schema-beratungen.ts';
import type { KennzahlenSchema } from './schema-kennzahlen.ts';
import type { BibliothekSchema } from './schema-bibliothek.ts';
import type { EinwilligungenSchema } from './schema-einwilligungen.ts';
import type { ErhebungenSchema } from './schema-erhebungen.ts';
import type { UebergabenSchema } from './schema-uebergaben.ts';
import type { DublettenSchema } from './schema-dubletten.ts';
import type { FaelleSchema } from './schema-faelle.ts';
import type { IntegrationsplaeneSchema } from './schema-integrationsplaene.ts';
import type { NetzwerkSchema } from './schema-netzwerk.ts';
import type { TermineSchema } from './schema-termine.ts';
import type { ArbeitslistenSchema } from './schema-arbeitslisten.ts';
import type { VertretungenSchema } from './schema-vertretungen.ts';

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
  /** Public key of the recovery sheet; empty: not noted yet. */
  blatt_oeffentlich: Generated<string>;
  /** Hex; null: follows from the key of the Datenbestand. */
  kettenschluessel: string | null;
}

export interface KontenTabelle {
  id: string;
  anzeigename: string;
  /** JSON of `zEinstellungen`. */
  einstellungen: string;
  zustand: Generated<string>;
  seit: Generated<string>;
  passwort_seit: Generated<string>;
  /** Public key of the account; empty: not noted yet. */
  oeffentlich: Generated<string>;
  version: Generated<number>;
}

/** The number that stands for a person's name; kept when the person is deleted. */
export interface PersonalNummernTabelle {
  nummer: Generated<number>;
  personal_id: string;
}

/** Own values, in the place of shipped ones or beside them. Key: regime, key of the value, first day of its validity. */
export interface FoerderrechtAnpassungenTabelle extends Aenderungsspalten {
  regime_id: string;
  schluessel: string;
  gueltig_von: string;
  /** JSON: a whole number or a text. */
  wert: string;
  begruendung: string;
  /** All three null: in the place of a shipped value. */
  gueltig_bis: string | null;
  quelle: string | null;
  gewissheit: string | null;
}

/** Own lists of suggestions; without a row the shipped list is offered. */
export interface WertelistenTabelle extends Aenderungsspalten {
  schluessel: string;
  /** JSON: the entries in their order. */
  eintraege: string;
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
  tarif_vollzeit_hundertstel: number | null;
  qualifikationstyp: string;
  /** JSON of `zQualifikation` without `typ`: evidence that is only ever read and written as a whole. */
  qualifikation: string;
  fachaufsicht_name: string;
  fachaufsicht_funktion: string;
  fachaufsicht_stelle: string;
  fachaufsicht_uebergreifend: number;
  vertretung_id: string | null;
  bemerkung: string;
}

/** Which account a person works with; an account stands for one person at the most. */
export interface PersonalKontenTabelle {
  personal_id: string;
  konto_id: string;
}

/** One row of a person's record, in the order of the page. */
interface PersonalzeileTabelle {
  id: string;
  personal_id: string;
  position: number;
}

export interface VorherigeTaetigkeitenTabelle extends PersonalzeileTabelle {
  art: string;
  arbeitgeber: string;
  von: string | null;
  bis: string | null;
}

/** Questions about the qualification to the Bewilligungsstelle. */
export interface KlaerungenTabelle extends PersonalzeileTabelle {
  frage: string;
  gestellt_am: string;
  antwort: string;
  geklaert_am: string | null;
  ergebnis: string;
}

export interface FortbildungenTabelle extends PersonalzeileTabelle {
  titel: string;
  anbieter: string;
  von: string | null;
  bis: string | null;
  stunden: number | null;
  kosten_cent: number;
  stand: string;
  ist_nachqualifizierung: number;
}

/** Days without work; never with a reason. */
export interface AbwesenheitenTabelle extends PersonalzeileTabelle {
  von: string;
  bis: string | null;
  entgelt: string;
  planung: string;
}

export interface TeamsTabelle extends Aenderungsspalten {
  id: string;
  name: string;
  leitung_id: string | null;
}

export interface TeamKommunenTabelle {
  team_id: string;
  kommune_id: string;
}

export interface TeamMitgliederTabelle {
  team_id: string;
  position: number;
  personal_id: string;
  von: string;
  bis: string | null;
}

/** Posts that nobody holds yet. */
export interface GeplanteStellenTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  anteil_hundertstel: number;
  ab: string;
  qualifikationstyp: string;
  bemerkung: string;
  besetzt_ab: string | null;
}

export interface StellenanteileTabelle extends PersonalzeileTabelle {
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
  fassung: number;
  vorgaenger_id: string | null;
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

/** One step of an Antrag on its way. */
export interface AntragSchritteTabelle {
  antrag_id: string;
  nummer: number;
  zustand: string;
  am: string;
  bemerkung: string;
  konto_id: string;
  von: string;
}

/** What Landratsamt or Bewilligungsstelle asked back. */
export interface AntragRueckfragenTabelle {
  id: string;
  antrag_id: string;
  stelle: string;
  gestellt_am: string;
  frage: string;
  antwort_bis: string | null;
  antwort: string;
  beantwortet_am: string | null;
}

/** Agreements with the Landkreis. */
export interface VereinbarungenTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  landkreis_id: string | null;
  zustand: string;
  aktenzeichen: string;
  fassung: number;
  vorgaenger_id: string | null;
  von: string;
  bis: string;
  datum: string;
  bescheid_vom: string | null;
  bescheid_aktenzeichen: string;
  finanzierungsform: string;
  gesamt_cent: number;
  landkreis_cent: number;
  eigenanteil_cent: number;
  /** JSON of `zVereinbarungsangaben`. */
  angaben: string;
  /** JSON: sums and hindrances as they were when the text was settled; null for a draft. */
  abgestimmt_akte: string | null;
  /** JSON of `zBlatt`: the paper of that moment; null for a draft. */
  abgestimmt_blatt: string | null;
}

/** One step of an agreement on its way. */
export interface VereinbarungSchritteTabelle {
  vereinbarung_id: string;
  nummer: number;
  zustand: string;
  am: string;
  wirksam_zum: string | null;
  bemerkung: string;
  konto_id: string;
  von: string;
}

/** What one member has of an agreement. */
export interface VereinbarungAufteilungTabelle {
  vereinbarung_id: string;
  position: number;
  kommune_id: string;
  landkreis_cent: number;
  eigenanteil_cent: number;
}

export interface VereinbarungAuszahlungenTabelle {
  vereinbarung_id: string;
  position: number;
  faellig_am: string;
  betrag_cent: number;
}

export interface VereinbarungStellenTabelle {
  vereinbarung_id: string;
  position: number;
  personal_id: string | null;
  bezeichnung: string;
  anteil_hundertstel: number;
  traegerart: string;
  traeger: string;
  qualifikation: string | null;
  von: string;
  bis: string;
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

/** Inputs of a form that were not saved, per account. */
export interface EntwuerfeTabelle {
  konto_id: string;
  formular: string;
  /** JSON of the fields. */
  werte: string;
  version: number | null;
  geaendert_am: string;
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

export interface WiedervorlagenTabelle extends Aenderungsspalten {
  id: string;
  titel: string;
  faellig_am: string;
  vorlauf_tage: number;
  kommune_id: string | null;
  konto_id: string | null;
  bezug_tabelle: string | null;
  bezug_id: string | null;
  erledigt_am: string | null;
  erledigt_von: string | null;
}

/** Deadlines that follow from other records and are ticked off. */
export interface ErledigteFristenTabelle {
  frist_id: string;
  erledigt_am: string;
  erledigt_von: string;
}

export interface SuchstandTabelle {
  id: number;
  fassung: number;
}

/** One text of the search index. */
export interface SuchtexteTabelle {
  id: Generated<number>;
  tabelle: string;
  zeile_id: string;
}

/** For whom a text stands in the index: readers of this Kommune; of all Kommunen where `kommune_id` is empty. */
export interface SuchraeumeTabelle {
  id: Generated<number>;
  tabelle: string;
  kommune_id: string;
}

/** Full-text index of SQLite, over titles alone and over whole texts; `rowid` is the id of the text. */
export interface SuchindexTabelle {
  rowid: number;
  text: string;
  raum: string;
}

/** What is known of a document that is kept; its bytes lie in `dokument_inhalte`. */
export interface DokumenteTabelle {
  id: string;
  art: string;
  name: string;
  dateiart: string;
  bytes: number;
  sha256: string;
  erstellt_am: string;
  von: string;
  bezug_tabelle: string;
  bezug_id: string;
  bezug_titel: string;
  papiercode: string | null;
  /** SHA-256 of the blocks of a paper; null for a scan. */
  fassung: string | null;
  unterschrieben_am: string | null;
  scan_von: string | null;
  /** Last day on which what it certifies holds. */
  gueltig_bis: string | null;
}

export interface DokumentKommunenTabelle {
  dokument_id: string;
  kommune_id: string;
}

/** Bytes by their SHA-256; never changed. */
export interface DokumentInhalteTabelle {
  sha256: string;
  inhalt: Uint8Array;
  /** `png`: first page; `blatt`: JSON of `zBlatt`; null: the file shows itself. */
  vorschau_art: string | null;
  vorschau: Uint8Array | null;
}

/** An official form with its marked places; its bytes lie in `vordruck_inhalte`. */
export interface VordruckeTabelle extends Aenderungsspalten {
  id: string;
  name: string;
  papierart: string;
  gueltig_von: string;
  gueltig_bis: string | null;
  dateiart: string;
  dateiname: string;
  bytes: number;
  sha256: string;
  /** JSON of `zFeldmarke[]`. */
  marken: string;
  /** JSON: marks of the version before that found no place. */
  verloren: string;
}

/** Bytes of a form by their SHA-256, and JSON of `zFormular`; never changed. */
export interface VordruckInhalteTabelle {
  sha256: string;
  inhalt: Uint8Array;
  formular: string;
}

/** One row: where backups go. */
export interface SicherungszielTabelle {
  id: number;
  pfad: string;
  name: string;
  ist_wechseldatentraeger: number;
}

/** A backup that was made or tried. */
export interface SicherungenTabelle {
  name: string;
  pfad: string;
  erstellt_am: string;
  anlass: string;
  bytes: number;
  sha256: string;
  letzter_befehl: number;
  ist_gelungen: number;
  satz: string;
}

/** One row: the own keys for packages; the private ones lie nowhere else. */
export interface PaketSchluesselTabelle {
  id: number;
  signatur: string;
  signatur_privat: string;
  tausch: string;
  tausch_privat: string;
}

/** Other Datenbestände with which packages are exchanged. */
export interface PaketKontakteTabelle extends Aenderungsspalten {
  id: string;
  name: string;
  signatur: string;
  tausch: string;
  kennung: string;
  hinzugefuegt_am: string;
  geprueft_am: string | null;
}

/** Packages that were sent or taken. */
export interface PaketeTabelle {
  id: string;
  richtung: string;
  kennung: string;
  gegenueber: string;
  art: string;
  titel: string;
  reihe: string;
  nummer: number;
  teile: number;
  am: string;
  von: string;
  sha256: string;
  kommune_id: string | null;
}

export interface PaketNachrichtenTabelle {
  paket_id: string;
  text: string;
}

export interface PaketAnlagenTabelle {
  paket_id: string;
  position: number;
  name: string;
  bytes: number;
  sha256: string;
  inhalt: Uint8Array;
}

export interface BegleitpapiereTabelle extends Aenderungsspalten {
  id: string;
  antrag_id: string;
  art: string;
  kommune_id: string | null;
  personal_id: string | null;
  angaben: string;
  dokument_id: string | null;
}

/** Every table of the Datenbestand. Portable types only: ISO text, integer cents, 0/1. */
export interface Schema
  extends
    DublettenSchema,
    FaelleSchema,
    NetzwerkSchema,
    EinwilligungenSchema,
    ErhebungenSchema,
    UebergabenSchema,
    TermineSchema,
    VertretungenSchema,
    ArbeitslistenSchema,
    BibliothekSchema,
    IntegrationsplaeneSchema,
    BeratungenSchema,
    KennzahlenSchema {
  datenbestand: DatenbestandTabelle;
  konten: KontenTabelle;
  foerderrecht_anpassungen: FoerderrechtAnpassungenTabelle;
  wertelisten: WertelistenTabelle;
  kommunen: KommunenTabelle;
  mitgliedschaften: MitgliedschaftenTabelle;
  planungsrahmen: PlanungsrahmenTabelle;
  aktenzeichen_zaehler: AktenzeichenZaehlerTabelle;
  personal: PersonalTabelle;
  personal_konten: PersonalKontenTabelle;
  stellenanteile: StellenanteileTabelle;
  vorherige_taetigkeiten: VorherigeTaetigkeitenTabelle;
  klaerungen: KlaerungenTabelle;
  fortbildungen: FortbildungenTabelle;
  abwesenheiten: AbwesenheitenTabelle;
  teams: TeamsTabelle;
  team_kommunen: TeamKommunenTabelle;
  team_mitglieder: TeamMitgliederTabelle;
  geplante_stellen: GeplanteStellenTabelle;
  antraege: AntraegeTabelle;
  antrag_beteiligte: AntragBeteiligteTabelle;
  antrag_stellen: AntragStellenTabelle;
  antrag_teile: AntragTeileTabelle;
  antrag_schritte: AntragSchritteTabelle;
  antrag_rueckfragen: AntragRueckfragenTabelle;
  begleitpapiere: BegleitpapiereTabelle;
  vereinbarungen: VereinbarungenTabelle;
  vereinbarung_schritte: VereinbarungSchritteTabelle;
  vereinbarung_aufteilung: VereinbarungAufteilungTabelle;
  vereinbarung_auszahlungen: VereinbarungAuszahlungenTabelle;
  vereinbarung_stellen: VereinbarungStellenTabelle;
  zuteilungen: ZuteilungenTabelle;
  befehle: BefehleTabelle;
  aenderungen: AenderungenTabelle;
  laufender_befehl: LaufenderBefehlTabelle;
  protokoll: ProtokollTabelle;
  entwuerfe: EntwuerfeTabelle;
  sicherungsziel: SicherungszielTabelle;
  sicherungen: SicherungenTabelle;
  dokumente: DokumenteTabelle;
  dokument_kommunen: DokumentKommunenTabelle;
  dokument_inhalte: DokumentInhalteTabelle;
  vordrucke: VordruckeTabelle;
  vordruck_inhalte: VordruckInhalteTabelle;
  personal_nummern: PersonalNummernTabelle;
  wiedervorlagen: WiedervorlagenTabelle;
  erledigte_fristen: ErledigteFristenTabelle;
  suchstand: SuchstandTabelle;
  suchtexte: SuchtexteTabelle;
  suchraeume: SuchraeumeTabelle;
  suchtitel: SuchindexTabelle;
  suchindex: SuchindexTabelle;
  paket_schluessel: PaketSchluesselTabelle;
  paket_kontakte: PaketKontakteTabelle;
  pakete: PaketeTabelle;
  paket_nachrichten: PaketNachrichtenTabelle;
  paket_anlagen: PaketAnlagenTabelle;
}
