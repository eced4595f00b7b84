import type { Aenderungsspalten } from './schema.ts';

export interface BeratungenTabelle extends Aenderungsspalten {
  id: string;
  /** Null: without a name. */
  haushalt_id: string | null;
  /** Kommune of the file on that day (Z12). */
  kommune_id: string;
  am: string;
  dauer_minuten: number;
  personal_id: string;
  ort: string;
  fernweg: string;
  unterort: string;
  begleitung_zu: string;
  /** Bits of the topics in the order of `zThema`: 1, 2, 4 … 1024. */
  themen: number;
  stichwort: string;
  adressat: string;
  ist_uebergabe: number;
  ist_information: number;
  in_gemeinschaftsunterkunft: number;
  gruppe_id: string | null;
  ziel_kennung: string | null;
  sprache: string;
  sprachmittlung: string;
  ergebnis: string;
  notiz: string;
}

/** Who was there; none: the whole family, or nobody by name. */
export interface BeratungPersonenTabelle {
  beratung_id: string;
  person_id: string;
}

export interface BeratungWeiterleitungenTabelle {
  beratung_id: string;
  weiterleitung_id: string;
}

export interface NetzwerkkontakteTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  am: string;
  personal_id: string;
  gruppe: string;
  art: string;
  partner_id: string | null;
  stelle: string;
  thema: string;
  dauer_minuten: number | null;
}

/** Tables of the slice `beratungen`. */
export interface BeratungenSchema {
  beratungen: BeratungenTabelle;
  beratung_personen: BeratungPersonenTabelle;
  beratung_weiterleitungen: BeratungWeiterleitungenTabelle;
  netzwerkkontakte: NetzwerkkontakteTabelle;
}
