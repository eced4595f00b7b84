import type { Aenderungsspalten } from './schema.ts';

export interface IntegrationsplaeneTabelle extends Aenderungsspalten {
  id: string;
  haushalt_id: string;
  /** Null: the plan of the family. */
  person_id: string | null;
  abgeschlossen_am: string | null;
  abschluss_grund: string | null;
  uebergabe_an: string;
}

export interface PlanFassungenTabelle extends Aenderungsspalten {
  id: string;
  plan_id: string;
  nummer: number;
  gespraech_am: string;
  /** Null: a draft. */
  vereinbart_am: string | null;
  anwesend: string;
  gespraechssprache: string;
  sprachmittlung_name: string;
  sprachmittlung_art: string;
  uebergabe_am: string | null;
  erhebung_am: string | null;
  zeigt_aufenthalt: number;
  wuensche: string;
  mitgebracht: string;
  interessen: string;
  helfende: string;
  nach_begleitung: string;
  naechstes_gespraech_am: string | null;
  naechstes_gespraech_um: string | null;
  naechstes_gespraech_ort: string;
  ueberpruefung_am: string | null;
  kenntnisnahme_am: string | null;
  kenntnisnahme_von: string;
}

/** Who a version is for, in the order of the paper. */
export interface PlanPersonenTabelle {
  fassung_id: string;
  person_id: string;
  position: number;
  unterschrieben_am: string | null;
  ausgehaendigt_am: string | null;
}

export interface PlanFelderTabelle {
  id: string;
  fassung_id: string;
  position: number;
  themenfeld: string;
  person_id: string | null;
  heute: string;
  ressource: string;
  bedarf: string;
  ist_vertraulich: number;
}

export interface PlanZieleTabelle {
  id: string;
  feld_id: string;
  position: number;
  kennung: string;
  vorlage_id: string;
  text: string;
  erreicht_wenn: string;
  vorrang: string;
  stand: string;
  stand_am: string | null;
  grund: string;
  ist_vertraulich: number;
  auswertung: string | null;
  geholfen: string;
  hindernis: string;
}

export interface PlanSchritteTabelle {
  id: string;
  ziel_id: string;
  position: number;
  kennung: string;
  vorlage_id: string;
  text: string;
  fertig_wenn: string;
  /** JSON: list of `zWer`. */
  wer: string;
  bis: string | null;
  partner_id: string | null;
  stelle: string;
  weg: string;
  stand: string;
  stand_am: string | null;
  grund: string;
}

export interface PlanZusagenTabelle {
  id: string;
  fassung_id: string;
  position: number;
  kennung: string;
  vorlage_id: string;
  text: string;
  bis: string | null;
  erledigt_am: string | null;
}

/** Copies that were filed: whose, in which language, under which document. */
export interface PlanAusfertigungenTabelle {
  id: string;
  fassung_id: string;
  /** Null: the copy of the file. */
  person_id: string | null;
  sprache: string;
  dokument_id: string;
}

/** Batches of papers: how many files were made at an instant (ISO), of how many plans. */
export interface PlanStapelTabelle {
  id: string;
  am: string;
  was: string;
  sprache: string;
  form: string;
  plaene: number;
  dateien: number;
  /** JSON: ids of the Kommunen of the households. */
  kommunen: string;
}

/** Tables of the slice `integrationsplaene`. */
export interface IntegrationsplaeneSchema {
  integrationsplaene: IntegrationsplaeneTabelle;
  plan_fassungen: PlanFassungenTabelle;
  plan_personen: PlanPersonenTabelle;
  plan_felder: PlanFelderTabelle;
  plan_ziele: PlanZieleTabelle;
  plan_schritte: PlanSchritteTabelle;
  plan_zusagen: PlanZusagenTabelle;
  plan_ausfertigungen: PlanAusfertigungenTabelle;
  plan_stapel: PlanStapelTabelle;
}
