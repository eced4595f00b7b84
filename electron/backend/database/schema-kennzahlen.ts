import type { Aenderungsspalten } from './schema.ts';

/** Own words for a Kennzahl, or one of the office's own (`zaehlung` is filled). */
export interface KennzahlAnpassungenTabelle extends Aenderungsspalten {
  schluessel: string;
  name: string;
  definition: string;
  position: number;
  ist_gezeigt: number;
  /** JSON of `zEigeneZaehlung`; null: a shipped one. */
  zaehlung: string | null;
}

/** Another reading of a counting rule, from a day on. */
export interface KennzahlRegelnTabelle extends Aenderungsspalten {
  id: string;
  regel: string;
  wert: string;
  /** Null: always. */
  gilt_ab: string | null;
  begruendung: string;
}

/** What was sent, as it was sent; never changed. */
export interface AbgabenTabelle extends Aenderungsspalten {
  id: string;
  titel: string;
  an: string;
  /** JSON of `zAuswertungsfrage`. */
  frage: string;
  /** JSON of `zAuswertung`. */
  auswertung: string;
  abgegeben_am: string;
  von: string;
  dateiname: string;
  datei: Uint8Array;
  sha256: string;
}

export interface AbgabeKommunenTabelle {
  abgabe_id: string;
  kommune_id: string;
}

/** Persons whom a talk names and who may live in another household than the talk's; kept by triggers. */
export interface UmgezogenePersonenTabelle {
  person_id: string;
}

/** Tables of the slice `kennzahlen`. */
export interface KennzahlenSchema {
  kennzahl_anpassungen: KennzahlAnpassungenTabelle;
  kennzahl_regeln: KennzahlRegelnTabelle;
  abgaben: AbgabenTabelle;
  abgabe_kommunen: AbgabeKommunenTabelle;
  umgezogene_personen: UmgezogenePersonenTabelle;
}
