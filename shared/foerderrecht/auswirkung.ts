import { z } from 'zod';
import type { ErklaerterBetrag } from '../foundation/certainty.ts';
import type { Grund } from '../foundation/reasons.ts';

/** An amount before and after; null where there is none to be computed. */
export const zBetragswechsel = z.object({ name: z.string(), altCent: z.int().nullable(), neuCent: z.int().nullable() });

/** A record whose amounts or notices change with a value, and the sentences that come or go. */
export const zAenderungDurchWert = z.object({
  was: z.string(),
  ziel: z.string().nullable(),
  betraege: z.array(zBetragswechsel),
  kommtHinzu: z.array(z.string()),
  entfaellt: z.array(z.string()),
});
export type AenderungDurchWert = z.infer<typeof zAenderungDurchWert>;

/** A record that would compute otherwise and yet keeps its amounts, and why. */
export const zBleibtDurchWert = z.object({ was: z.string(), ziel: z.string().nullable(), grund: z.string() });

/** What a value would change, before it is saved. */
export const zAuswirkung = z.object({
  aenderungen: z.array(zAenderungDurchWert),
  bleibt: z.array(zBleibtDurchWert),
  /** Kinds of records of which this account does not see all: „Anträge“. */
  nichtGesehen: z.array(z.string()),
});
export type Auswirkung = z.infer<typeof zAuswirkung>;

/** The amounts that differ; both null or both the same are left out. */
export function betragswechsel(
  paare: readonly { name: string; alt: ErklaerterBetrag | null; neu: ErklaerterBetrag | null }[],
): AenderungDurchWert['betraege'] {
  return paare
    .map(({ name, alt, neu }) => ({ name, altCent: alt?.cent ?? null, neuCent: neu?.cent ?? null }))
    .filter(({ altCent, neuCent }) => altCent !== neuCent);
}

/**
 * Sentences of notices that only one of both stands has. A notice that stays and names other amounts is none of them: its
 * amounts stand in the table.
 */
export function hinweiswechsel(
  alt: readonly Grund[],
  neu: readonly Grund[],
): Pick<AenderungDurchWert, 'kommtHinzu' | 'entfaellt'> {
  const ohne = (gruende: readonly Grund[], andere: readonly Grund[]) =>
    gruende
      .filter(({ code, feld }) => !andere.some((grund) => grund.code === code && grund.feld === feld))
      .map(({ satz }) => satz);
  return { kommtHinzu: [...new Set(ohne(neu, alt))], entfaellt: [...new Set(ohne(alt, neu))] };
}

/** True where the record looks the same with the value and without it. */
export function aendertNichts({ betraege, kommtHinzu, entfaellt }: AenderungDurchWert): boolean {
  return betraege.length === 0 && kommtHinzu.length === 0 && entfaellt.length === 0;
}
