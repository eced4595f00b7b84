import type { Aenderungsspalten } from './schema.ts';

export interface ErhebungenTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  am: string;
  durchgefuehrt_von: string;
  sprache: string;
  sprachmittlung: string;
  wuensche: string;
  helfende: string;
}

/** One of the eight fields for one person, or for the whole family. */
export interface ErhebungFelderTabelle {
  erhebung_id: string;
  position: number;
  themenfeld: string;
  /** Null: the whole family. */
  person_id: string | null;
  ist_stand: string;
  ressource: string;
  bedarf: string;
  bedarfsstufe: string | null;
  ressourcenstufe: string | null;
}

/** Tables of the slice `erhebungen`. */
export interface ErhebungenSchema {
  erhebungen: ErhebungenTabelle;
  erhebung_felder: ErhebungFelderTabelle;
}
