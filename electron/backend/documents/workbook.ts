/**
 * A list as a workbook: what kind of value each column holds, and the rows. The Excel writer makes typed cells of it, the
 * preview formatted text.
 */

/** `euro` and `vzae` are hundredths (cents, 50 = 0,50 VZÄ), `datum` is ISO text. */
export type Spaltenart = 'text' | 'zahl' | 'euro' | 'vzae' | 'datum';

export interface Tabellenspalte {
  readonly kopf: string;
  readonly art: Spaltenart;
  /** In characters of the usual size. */
  readonly breite: number;
}

/** Null is an empty cell. */
export type Tabellenwert = string | number | null;

export interface Arbeitsblatt {
  /** Up to 31 characters without `\ / ? * [ ] :`. */
  readonly name: string;
  readonly spalten: readonly Tabellenspalte[];
  readonly zeilen: readonly (readonly Tabellenwert[])[];
  /** Sums below the rows; outside of the filter. */
  readonly summen?: readonly Tabellenwert[];
}

export interface Arbeitsmappe {
  readonly titel: string;
  readonly aktenzeichen: string | null;
  readonly blaetter: readonly Arbeitsblatt[];
}
