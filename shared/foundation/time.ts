import { z } from 'zod';

/** A time of the day, `14:30`. */
export type Uhrzeit = string & { readonly __art: 'Uhrzeit' };

const MUSTER = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for a time between `00:00` and `23:59`. */
export function istUhrzeit(text: string): text is Uhrzeit {
  return MUSTER.test(text);
}

export const zUhrzeit = z
  .string()
  .refine(istUhrzeit, 'Diese Uhrzeit gibt es nicht. Beispiel: 14:30') as unknown as z.ZodType<Uhrzeit, string>;

/** Reads what a clerk types: `14:30`, `14.30`, `1430`, `930`, `9`, `9 Uhr`. Null where it is no time of the day. */
export function liesUhrzeit(eingabe: string): Uhrzeit | null {
  const text = eingabe.trim().replace(/\s*Uhr$/i, '');
  const teile = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!teile) return null;
  const uhrzeit = `${String(teile[1]).padStart(2, '0')}:${teile[2] ?? '00'}`;
  return istUhrzeit(uhrzeit) ? uhrzeit : null;
}
