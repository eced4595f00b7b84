/**
 * The page, its colours and its columns, in millimetres. The Word writer and the print view take them from here, so that
 * a letter, a form and a recovery sheet look like one office, on the screen and on paper.
 */

/** A4 with the margins of DIN 5008: 25 mm on the left, 20 mm on the right. */
export const SEITE = { breiteMm: 210, hoeheMm: 297, linksMm: 25, rechtsMm: 20, obenMm: 25, untenMm: 24 } as const;

/** Width of the text in millimetres. */
export const TEXTBREITE_MM = SEITE.breiteMm - SEITE.linksMm - SEITE.rechtsMm;

/** Blank area, in millimetres, inside a column between its edge and the text. */
export const ZELLRAND_MM = 1.6;

/** Columns and lines of a form: number of the field, its name, a line to write on, a box to tick. */
export const FORMULAR = { nummerMm: 11, nameMm: 57, schreibzeileMm: 8, kaestchenMm: 6 } as const;

/** Lines to sign on, the gap between two of them, and the place of the seal. */
export const UNTERSCHRIFT = { zeileMm: 17, abstandMm: 8, siegelMm: 38, siegelHoeheMm: 34 } as const;

/** Colours without `#`. */
export const FARBE = {
  tinte: '1B1F24',
  /** Names of fields and captions; 7:1 on white. */
  grau: '4E5763',
  /** Numbers of fields; 5:1 on white. */
  leise: '667080',
  haarlinie: 'C3C9D1',
  linie: '7A8391',
  schreiblinie: '6B7480',
  flaeche: 'F1F3F5',
} as const;

/**
 * Places of a letter on its first page, from the upper left corner of the sheet.
 * Quelle: DIN 5008, Form B: head 45 mm, address field 85 × 45 mm at 20 mm (text at 25 mm, 3 lines of remarks and 6 of
 * address), info block 75 mm wide at 125 mm, fold marks at 105 and 210 mm, hole mark at 148,5 mm.
 */
export const BRIEF = {
  absender: { linksMm: 25, obenMm: 19.2, breiteMm: 92 },
  /** Narrower where a code of the paper stands beside it. */
  kontakt: { linksMm: 125, obenMm: 20, breiteMm: 70, schmaleBreiteMm: 45 },
  /** `obenMm` is where six lines of address begin; more of them grow upwards into the zone of remarks. */
  anschrift: { linksMm: 25, obenMm: 62.7, breiteMm: 80, zeileMm: 4.5, ruecksendezeileMm: 5.4 },
  information: { linksMm: 125, obenMm: 50, breiteMm: 70, nameMm: 24 },
  marken: { linksMm: 4, obereFaltungMm: 105, untereFaltungMm: 210, lochungMm: 148.5 },
  /** Where the text begins: two lines below the address field. */
  textObenMm: 98.5,
} as const;

/** Lines of the address that stand above its zone: nine at most are shown, six stand in it. */
export function zusatzzeilen(anschrift: readonly string[]): number {
  return Math.max(0, Math.min(anschrift.length, 9) - 6);
}
