import type { Aenderungsspalten } from './schema.ts';

export interface UebergabenTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  am: string;
  ort: string;
  von_stelle: string;
  ist_gespraech: number;
  einverstaendnis: string;
  einverstaendnis_am: string | null;
  /** JSON of `zTeilnahme`. */
  teilnehmende: string;
  sprache: string;
  schule: string;
  arbeit: string;
  wohnung: string;
  gesundheit_einwilligung_am: string | null;
  gesundheit: string;
  /** JSON of `zOffenerPunkt`. */
  offene_punkte: string;
  /** JSON of `zUebergabetermin`. */
  termine: string;
  bemerkung: string;
}

/** What the handing Stelle tells of one person. */
export interface UebergabePersonenTabelle {
  uebergabe_id: string;
  position: number;
  person_id: string;
  ankunft_am: string | null;
  aub_von: string | null;
  status: string;
  status_von: string | null;
  status_bis: string | null;
  erwerbstaetigkeit: string;
  /** JSON of `zSprachkenntnis`. */
  sprachen: string;
  alphabetisierung: string;
  braucht_sprachmittlung: number;
  /** JSON of `zKurs`. */
  kurse: string;
  unterlagen: string;
}

/** A value of the file that came with a handover, as it was then. */
export interface UebergabeWerteTabelle {
  tabelle: string;
  zeile_id: string;
  feld: string;
  uebergabe_id: string;
  haushalt_id: string;
  /** JSON, as `shared/uebergaben/werte.ts` writes it. */
  wert: string;
  am: string;
}

/** Tables of the slice `uebergaben`. */
export interface UebergabenSchema {
  uebergaben: UebergabenTabelle;
  uebergabe_personen: UebergabePersonenTabelle;
  uebergabe_werte: UebergabeWerteTabelle;
}
