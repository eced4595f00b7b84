import type { Aenderungsspalten } from './schema.ts';

/** Tables of the Netzwerk: no client stands in any of them. */

export interface PartnerTabelle extends Aenderungsspalten {
  id: string;
  name: string;
  art: string;
  ansprechperson: string;
  telefon: string;
  email: string;
  web: string;
  strasse: string;
  plz: string;
  ort: string;
  haltestelle: string;
  /** JSON: languages, by code where there is one. */
  sprachen: string;
  zeiten: string;
  kosten: string;
  kinderbetreuung: string;
  barrierefrei: string;
  zertifiziert: string;
  verguetung: string;
  ist_nennbar: number;
  bemerkung: string;
  geprueft_am: string | null;
  geprueft_von: string;
}

/** For which Kommunen a partner is there; no row: for all of them. */
export interface PartnerKommunenTabelle {
  partner_id: string;
  kommune_id: string;
}

export interface PartnerZustaendigkeitenTabelle {
  partner_id: string;
  position: number;
  feld: string;
  /** Null: every Kommune that the partner is there for. */
  kommune_id: string | null;
  ortsteil: string;
}

export interface AnlaufstellenTabelle extends Aenderungsspalten {
  kommune_id: string;
  bezeichnung: string;
  telefon: string;
  email: string;
  erreichbar: string;
}

export interface SprechstundenTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  ort: string;
  wochentag: string;
  rhythmus: string;
  von: string;
  bis: string;
  wer: string;
  hinweis: string;
}

export interface RaeumeTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  name: string;
  ort: string;
  plaetze: number | null;
  barrierefrei: string;
  buchbar: string;
  hinweis: string;
}

export interface EinsaetzeTabelle extends Aenderungsspalten {
  id: string;
  kommune_id: string;
  name: string;
  telefon: string;
  email: string;
  partner_id: string | null;
  aufgabe: string;
  von: string;
  bis: string | null;
  verschwiegenheit_am: string | null;
  fuehrungszeugnis_am: string | null;
  endegrund: string | null;
  bemerkung: string;
}

export interface PlanungsgespraecheTabelle extends Aenderungsspalten {
  id: string;
  am: string;
  kommune_id: string;
  ortsteil: string;
  feld: string;
  teilnehmende: string;
  bedarf: string;
  huerde: string;
  vorschlag: string;
  ist_luecke: number;
  weitergegeben_an: string;
  weitergegeben_am: string | null;
  geschlossen_am: string | null;
  ergebnis: string;
}

export interface PlanungsgespraechPartnerTabelle {
  planungsgespraech_id: string;
  partner_id: string;
}

export interface NetzwerkSchema {
  partner: PartnerTabelle;
  partner_kommunen: PartnerKommunenTabelle;
  partner_zustaendigkeiten: PartnerZustaendigkeitenTabelle;
  anlaufstellen: AnlaufstellenTabelle;
  sprechstunden: SprechstundenTabelle;
  raeume: RaeumeTabelle;
  einsaetze: EinsaetzeTabelle;
  planungsgespraeche: PlanungsgespraecheTabelle;
  planungsgespraech_partner: PlanungsgespraechPartnerTabelle;
}
