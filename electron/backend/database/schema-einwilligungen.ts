import type { Aenderungsspalten } from './schema.ts';

/** One person, one recipient, one purpose. */
export interface EinwilligungenTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  person_id: string;
  partner_id: string | null;
  empfaenger: string;
  empfaenger_anschrift: string;
  zweck: string;
  anlass: string;
  /** JSON: kinds of information. */
  arten: string;
  ist_ausdruecklich: number;
  richtung: string;
  folgen: string;
  gueltig_bis: string | null;
  /** JSON: ids of persons. */
  sorgeberechtigte: string;
  sprachmittlung: string;
  antwort: string;
  antwort_am: string | null;
  unterschrieben_am: string | null;
  kopie_am: string | null;
  widerrufen_am: string | null;
  entfallen_am: string | null;
  /** The paper that was filed last. */
  dokument_id: string | null;
  angelegt_am: string;
}

/** Closed notes. `thema` and `inhalt` leave the backend only with a reason. */
export interface UmschlaegeTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  person_id: string;
  thema: string;
  inhalt: string;
  angelegt_am: string;
  von: string;
}

/** For what reason somebody looked at what lies closed: a protected address, a closed note. */
export interface EinsichtenTabelle {
  id: string;
  haushalt_id: string;
  gegenstand: string;
  grund: string;
  am: string;
}

/** Tables of the slice `einwilligungen`, and the reasons that `faelle` records as well. */
export interface EinwilligungenSchema {
  einwilligungen: EinwilligungenTabelle;
  umschlaege: UmschlaegeTabelle;
  einsichten: EinsichtenTabelle;
}
