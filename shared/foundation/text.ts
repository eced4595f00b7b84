import { z } from 'zod';

/** Optional one-line text of a form; empty text means "not filled in". */
export const zZeile = z.string().trim().max(200, 'Höchstens 200 Zeichen.');

/** Optional longer text of a form. */
export const zFreitext = z.string().trim().max(8000, 'Höchstens 8.000 Zeichen.');

/** A text that must be there; `satz` tells what to enter. */
export function zPflichtzeile(satz: string) {
  return z.string().trim().min(1, satz).max(200, 'Höchstens 200 Zeichen.');
}
