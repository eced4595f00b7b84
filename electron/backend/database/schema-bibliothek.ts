import type { Aenderungsspalten } from './schema.ts';

/** Own words of a Kommune for a shipped entry (`vorlage_id`), or an entry of its own (`vorlage_id` empty). */
export interface BibliothekEintraegeTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  /** `SP01`; empty: an own entry. */
  vorlage_id: string;
  /** False: the Kommune does not offer it. */
  ist_angeboten: number;
  /** JSON of `zVorlageEingabe`; null: the shipped words, only not offered. */
  inhalt: string | null;
}

export interface PlaneinstellungenTabelle extends Aenderungsspalten {
  kommune_id: string;
  mit_kenntnisnahme: number;
  ueberpruefung_nach_wochen: number;
}

/** Tables of the slice `bibliothek`. */
export interface BibliothekSchema {
  bibliothek_eintraege: BibliothekEintraegeTabelle;
  planeinstellungen: PlaneinstellungenTabelle;
}
