import { z } from 'zod';

/**
 * The one scale of certainty of facts that were not read in an official text.
 * `belegt` read in the named source · `errechnet` follows by computation · `rekonstruiert` inferred from reports ·
 * `ueblich` customary in such procedures · `auslegung` our reading of an open question, can be changed ·
 * `ungeprueft` background knowledge, to be checked.
 */
export const zGewissheit = z.enum(['belegt', 'errechnet', 'rekonstruiert', 'ueblich', 'auslegung', 'ungeprueft']);
export type Gewissheit = z.infer<typeof zGewissheit>;

export const GEWISSHEIT_LABEL: Record<Gewissheit, string> = {
  belegt: 'belegt',
  errechnet: 'errechnet',
  rekonstruiert: 'rekonstruiert',
  ueblich: 'üblich',
  auslegung: 'Auslegung',
  ungeprueft: 'ungeprüft',
};

/** One value that went into a figure. `wert` is formatted for the screen. */
export const zErklaerungsWert = z.object({
  name: z.string(),
  wert: z.string(),
  quelle: z.string(),
  gewissheit: zGewissheit,
});

/** „Warum diese Zahl?“: the formula in words, the values put in, and where each comes from. */
export const zErklaerung = z.object({
  titel: z.string(),
  /** The formula with names, e.g. `Personen × Jahresbetrag / Personen im Land`. */
  formel: z.string(),
  /** The same formula with the values put in, and the result. */
  eingesetzt: z.string(),
  werte: z.array(zErklaerungsWert),
  norm: z.string().nullable(),
  hinweis: z.string().nullable(),
});
export type Erklaerung = z.infer<typeof zErklaerung>;

/** An amount in cents that can say where it comes from. */
export const zErklaerterBetrag = z.object({ cent: z.int(), erklaerung: zErklaerung });
export type ErklaerterBetrag = z.infer<typeof zErklaerterBetrag>;
