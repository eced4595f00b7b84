/**
 * The page and its colours. All papers share them, so that a letter, a form and a recovery sheet look like one office.
 * Word measures in twentieths of a point; here everything is said in millimetres and points and converted once.
 */

const TWIPS_JE_MM = 1440 / 25.4;

/** Millimetres as twentieths of a point. */
export function mm(wert: number): number {
  return Math.round(wert * TWIPS_JE_MM);
}

/** Points as twentieths of a point (spacing). */
export function pt(wert: number): number {
  return Math.round(wert * 20);
}

/** Points as half points (font size). */
export function schriftgrad(punkt: number): number {
  return Math.round(punkt * 2);
}

/** Points as eighths of a point (line width). */
export function linienstaerke(punkt: number): number {
  return Math.max(2, Math.round(punkt * 8));
}

/** A4 with the margins of DIN 5008: 25 mm on the left, 20 mm on the right. */
export const SEITE = { breiteMm: 210, hoeheMm: 297, linksMm: 25, rechtsMm: 20, obenMm: 25, untenMm: 24 } as const;

/** Width of the text in millimetres. */
export const TEXTBREITE_MM = SEITE.breiteMm - SEITE.linksMm - SEITE.rechtsMm;

/** Blank area, in millimetres, inside a column between its edge and the text. */
export const ZELLRAND_MM = 1.6;

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

/** Arial is on every office machine; other systems put a font of the same widths in its place. */
export const SCHRIFT = 'Arial';
/** Fixed width for codes that are copied by hand. */
export const SCHRIFT_FEST = 'Courier New';
/** Has the boxes ☐ and ☒. */
export const SCHRIFT_ZEICHEN = 'Segoe UI Symbol';
