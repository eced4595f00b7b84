import type { ColumnType } from 'kysely';

/** 0 or 1. Portable between SQLite and PostgreSQL. */
export type Wahrheitswert = 0 | 1;

/** Columns that every editable row carries: optimistic lock and who changed it last. */
export interface Aenderungsspalten {
  version: number;
  geaendert_am: string;
  geaendert_von: string;
}

/** One row: what the Datenbestand is called and what it is for. */
export interface DatenbestandTabelle {
  id: ColumnType<number, number, never>;
  name: string;
  art: string;
  angelegt_am: string;
}

export interface KontenTabelle {
  id: string;
  anzeigename: string;
  /** JSON of `zEinstellungen`. */
  einstellungen: string;
}

/** Every table of the Datenbestand. Portable types only: ISO text, integer cents, 0/1. */
export interface Schema {
  datenbestand: DatenbestandTabelle;
  konten: KontenTabelle;
}
