import type { Aenderungsspalten } from './schema.ts';

export interface VertretungenTabelle extends Aenderungsspalten {
  id: string;
  abwesend_id: string;
  vertretung_id: string;
  von: string;
  bis: string;
  bemerkung: string;
}

export interface VertretungKommunenTabelle {
  vertretung_id: string;
  kommune_id: string;
}

/** Tables of the slice `vertretungen`. */
export interface VertretungenSchema {
  vertretungen: VertretungenTabelle;
  vertretung_kommunen: VertretungKommunenTabelle;
}
