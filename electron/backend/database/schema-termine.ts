import type { Aenderungsspalten } from './schema.ts';

export interface TermineTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  /** Same for all that were made in one go; null: a single one. */
  serie_id: string | null;
  titel: string;
  am: string;
  /** `09:30`, in the time of Germany. */
  um: string;
  dauer_minuten: number;
  ort: string;
  ortsangabe: string;
  personal_id: string;
  sprachmittlung: string;
  stand: string;
  notiz: string;
}

export interface TerminPersonenTabelle {
  termin_id: string;
  person_id: string;
}

export interface WeiterleitungenTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  /** Where the file was on that day (Z12): of its talk, else when it was noted. */
  kommune_id: string;
  /** Number of the Kennzahl, 19 to 30. */
  ziel: number;
  partner_id: string | null;
  stelle: string;
  anliegen: string;
  am: string;
  personal_id: string | null;
  stand: string;
}

export interface WeiterleitungPersonenTabelle {
  weiterleitung_id: string;
  person_id: string;
}

export interface WeiterleitungSchritteTabelle {
  weiterleitung_id: string;
  /** From 1, in the order of the steps. */
  nummer: number;
  stand: string;
  am: string;
  grund: string;
  von: string;
}

/** Tables of the slice `termine`. */
export interface TermineSchema {
  termine: TermineTabelle;
  termin_personen: TerminPersonenTabelle;
  weiterleitungen: WeiterleitungenTabelle;
  weiterleitung_personen: WeiterleitungPersonenTabelle;
  weiterleitung_schritte: WeiterleitungSchritteTabelle;
}
