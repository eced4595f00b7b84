/** Word measures in twentieths of a point; here everything is said in millimetres and points and converted once. */

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

/** Arial is on every office machine; other systems put a font of the same widths in its place. */
export const SCHRIFT = 'Arial';
/** Text of complex script is written larger by this: Arabic letters of the same size look smaller than Latin ones. */
export const GROESSER_ARABISCH = 1.15;
/** Fixed width for codes that are copied by hand. */
export const SCHRIFT_FEST = 'Courier New';
/** Has the boxes ☐ and ☒. */
export const SCHRIFT_ZEICHEN = 'Segoe UI Symbol';
