/**
 * A list as a workbook: what kind of value each column holds, and the rows. The Excel writer makes typed cells of it, the
 * preview formatted text.
 */

/**
 * `euro` and `vzae` are hundredths (cents, 50 = 0,50 VZÄ), `datum` is ISO text, `zehntel` a number with one decimal,
 * `prozent` a share of hundred with one decimal (12.5 = 12,5 %), `nummer` the number of a row, on the left, `differenz` a
 * number with its sign.
 */
export type Spaltenart = 'text' | 'zahl' | 'euro' | 'vzae' | 'datum' | 'zehntel' | 'prozent' | 'nummer' | 'differenz';

export interface Tabellenspalte {
  readonly kopf: string;
  readonly art: Spaltenart;
  /** In characters of the usual size. */
  readonly breite: number;
}

/** Null is an empty cell. */
export type Tabellenwert = string | number | null;

/** What makes a page to hand in of a list: a title, facts and sentences around it; its print area is set. */
export interface Seitenform {
  readonly titel: string;
  /** Facts below the title: „Zeitraum“, „01.01.2018 bis 31.12.2018“. */
  readonly angaben: readonly { readonly name: string; readonly wert: string }[];
  /** Sentences below the table. */
  readonly hinweise: readonly string[];
  readonly ausrichtung: 'hoch' | 'quer';
  /** True: all of it on one printed page. */
  readonly istEineSeite: boolean;
  readonly hatFilter: boolean;
}

export interface Arbeitsblatt {
  /** Up to 31 characters without `\ / ? * [ ] :`, as `blattnamen` makes them. */
  readonly name: string;
  readonly spalten: readonly Tabellenspalte[];
  readonly zeilen: readonly (readonly Tabellenwert[])[];
  /** Sums below the rows; outside of the filter. */
  readonly summen?: readonly Tabellenwert[];
  readonly seite?: Seitenform;
  /** Headings over the rows from `vor` on. */
  readonly abschnitte?: readonly { readonly vor: number; readonly titel: string }[];
  /** By row: the kind of its numbers, in the place of `zahl`. */
  readonly zahlarten?: readonly Spaltenart[];
  /**
   * So many columns stay in view and stand on each printed page; the heads of the others are written upwards, and a hairline
   * below each row leads the eye.
   */
  readonly festeSpalten?: number;
}

export interface Arbeitsmappe {
  readonly titel: string;
  readonly aktenzeichen: string | null;
  readonly blaetter: readonly Arbeitsblatt[];
}
