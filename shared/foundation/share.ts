import { z } from 'zod';

/** Share of a full-time post (VZÄ) in hundredths: 50 = 0,50 VZÄ. */
export const zAnteilHundertstel = z
  .int('Bitte einen Anteil mit zwei Stellen eingeben. Beispiel: 0,50')
  .min(1, 'Der Anteil muss größer als 0 sein.')
  .max(9999, 'Dieser Anteil ist zu groß.');

/** `0,50` */
export function zeigeVzae(hundertstel: number): string {
  return `${Math.trunc(hundertstel / 100)},${String(Math.abs(hundertstel) % 100).padStart(2, '0')}`;
}

/** Reads `0,5`, `0.5`, `,5`, `1`, `50 %`, `0,50 VZÄ`; null where it is no share with at most two places. */
export function liesVzae(eingabe: string): number | null {
  const text = eingabe.replace(/\s|VZÄ|VZAE/gi, '');
  const prozent = /^(\d{1,3})%$/.exec(text);
  if (prozent) return Number(prozent[1]);
  const treffer = /^(\d{0,2})(?:[.,](\d{0,2}))?$/.exec(text);
  if (!treffer || text.length === 0 || text === ',' || text === '.') return null;
  return Number(treffer[1] || '0') * 100 + Number((treffer[2] ?? '').padEnd(2, '0'));
}
