import { z } from 'zod';

/** `sperrt`: the step cannot be taken. `warnt`: it can, but the clerk should know. */
export const zSchwere = z.enum(['sperrt', 'warnt']);

/**
 * Why something is hindered: what a rule answers instead of a boolean.
 * The button and the service use the same list.
 */
export const zGrund = z.object({
  schwere: zSchwere,
  /** Stable name of the rule, e.g. `anteil-unter-mindestanteil`. */
  code: z.string(),
  /** What is the matter, one German sentence with the values put in. */
  satz: z.string(),
  /** The way out, one German sentence. */
  ausweg: z.string(),
  /** Number of the norm, e.g. `VwV Integrationsmanagement Nr. 4.2.2`; null where none is known. */
  norm: z.string().nullable(),
  /** Path of the form's field that it belongs to, e.g. `stellen.0.anteilHundertstel`; null for the whole. */
  feld: z.string().nullable(),
});
export type Grund = z.infer<typeof zGrund>;

/** True where no reason of the list forbids the step. */
export function istFrei(gruende: readonly Grund[]): boolean {
  return gruende.every((grund) => grund.schwere !== 'sperrt');
}
