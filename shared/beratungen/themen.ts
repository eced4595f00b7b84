import { zThema, type Thema } from './types.ts';

/** Topics as bits in the order of `zThema`: Sprache 1, Schule 2 … Sonstige 1024. Each stands at most once (Z5). */
export function themenAlsBits(themen: readonly Thema[]): number {
  return themen.reduce((bits, thema) => bits | bitVon(thema), 0);
}

/** The bit of one topic. */
export function bitVon(thema: Thema): number {
  return 1 << zThema.options.indexOf(thema);
}

/** The topics of the bits, in the order of `zThema`. */
export function themenAusBits(bits: number): Thema[] {
  return zThema.options.filter((thema) => (bits & bitVon(thema)) !== 0);
}
