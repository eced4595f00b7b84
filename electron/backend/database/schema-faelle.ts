import type { Generated } from 'kysely';
import type { Aenderungsspalten } from './schema.ts';

export interface HaushalteTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  art: string;
  /** Own name; empty: `bezeichnung` follows from the persons. */
  name: string;
  /** What lists show; the service keeps it true. */
  bezeichnung: string;
  /** `bezeichnung` in the order of a German index. */
  sortiername: string;
  stand: string;
  aktenzeichen: string;
  zustaendig_id: string | null;
  vorrang: string;
  vorrang_grund: string;
  ziel: string;
  ist_verlaengert: number;
  verlaengerung_grund: string;
  bemerkung: string;
  /** The columns from here on follow from the other tables and stand here for lists; the service keeps them true. */
  personen_zahl: Generated<number>;
  /** First day of the AUB of one of the persons. */
  aub_von: Generated<string | null>;
  /** First day on which the last residence paper of one of the persons ends. */
  aufenthalt_bis: Generated<string | null>;
  /** First day of the first Begleitung. */
  begleitet_seit: Generated<string | null>;
  /** Languages of all persons: `,ar,de,`. */
  sprachen: Generated<string>;
  /** 1: a person is protected; lists and search leave the addresses out. */
  ist_geschuetzt: Generated<number>;
}

/** One line of a household's list, in the order of the page. */
interface HaushaltzeileTabelle {
  id: string;
  haushalt_id: string;
  position: number;
}

export interface AnschriftenTabelle extends HaushaltzeileTabelle {
  strasse: string;
  zusatz: string;
  plz: string;
  ort: string;
  ortsteil: string;
  wohnform: string;
  von: string | null;
  bis: string | null;
  /** 1: a person of the household is protected; nothing shows it but `anschriftZeigen`. */
  ist_geschuetzt: number;
}

export interface LeistungenTabelle extends HaushaltzeileTabelle {
  art: string;
  von: string | null;
  bis: string | null;
}

export interface BeziehungenTabelle extends HaushaltzeileTabelle {
  von_person_id: string;
  zu_person_id: string;
  art: string;
}

export interface BegleitungenTabelle extends HaushaltzeileTabelle {
  von: string;
  bis: string | null;
  grund: string | null;
  uebergeben_an: string;
  bemerkung: string;
}

export interface PersonenTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  position: number;
  vorname: string;
  nachname: string;
  /** JSON: texts. */
  schreibweisen: string;
  name_original: string;
  geschlecht: string;
  geburtsgenauigkeit: string;
  geburtsdatum: string | null;
  geburtsjahr: number | null;
  rolle: string;
  staatsangehoerigkeit: string;
  ankunft_am: string | null;
  aub_von: string | null;
  aub_bis: string | null;
  zugangsgrund: string;
  zugang_grundlage_am: string | null;
  wohnt_in_gemeinschaftsunterkunft: number;
  /** JSON of `zSprachkenntnis`. */
  sprachen: string;
  alphabetisierung: string;
  braucht_sprachmittlung: number;
  /** JSON of `zStation`. */
  stationen: string;
  /** JSON of `zKurs`. */
  kurse: string;
  interessen: string;
  /** JSON of `zFremdnummer`. */
  fremdnummern: string;
  telefon: string;
  email: string;
  schutz: string;
  schutz_bis: string | null;
  erstkontakt: string;
  erstkontakt_am: string | null;
  informiert_am: string | null;
  informiert_sprache: string;
  einwilligung_am: string | null;
  einwilligung_kopie_am: string | null;
  einwilligung_widerrufen_am: string | null;
  bemerkung: string;
}

export interface AufenthalteTabelle {
  id: string;
  person_id: string;
  position: number;
  status: string;
  von: string | null;
  bis: string | null;
  erwerbstaetigkeit: string;
  wohnsitzauflage: string;
  nebenbestimmungen: string;
}

/** Tables of the slice `faelle`. */
export interface FaelleSchema {
  haushalte: HaushalteTabelle;
  anschriften: AnschriftenTabelle;
  leistungen: LeistungenTabelle;
  beziehungen: BeziehungenTabelle;
  begleitungen: BegleitungenTabelle;
  personen: PersonenTabelle;
  aufenthalte: AufenthalteTabelle;
}
