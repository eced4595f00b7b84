import type { Aenderungsspalten } from './schema.ts';

export interface GespeicherteFilterTabelle extends Aenderungsspalten {
  id: string;
  konto_id: string;
  name: string;
  /** JSON of `zFallfilter`. */
  filter: string;
  /** Null: for the account alone. */
  kommune_id: string | null;
}

/** Tables of the slice `arbeitslisten`. */
export interface ArbeitslistenSchema {
  gespeicherte_filter: GespeicherteFilterTabelle;
}
