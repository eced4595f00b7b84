import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zGewissheit } from '../foundation/certainty.ts';

export const zRegimeId = z.enum(['r1-2017-2019', 'r2-2020-2022', 'r3-2022-2024', 'r4-ab-2025']);
export type RegimeId = z.infer<typeof zRegimeId>;

/** Types of qualification after Nr. 4.2.2. */
export const zQualifikationstyp = z.enum(['a', 'b', 'c']);
export type Qualifikationstyp = z.infer<typeof zQualifikationstyp>;

export const zEinheit = z.enum(['cent', 'personen', 'hundertstel', 'prozent', 'monate', 'datum', 'text']);

/**
 * One dated value of the Förderrecht with its source and certainty. `wert` is a whole number in `einheit`
 * (cents, persons, hundredths, percent, months), or text for `datum` (ISO) and `text`.
 */
export const zKennwert = z.object({
  /** Stable key inside the regime, e.g. `pauschale.a`, `planungsrahmen.divisor`. Several periods share a key. */
  schluessel: z.string(),
  bezeichnung: z.string(),
  einheit: zEinheit,
  wert: z.union([z.int(), z.string()]),
  gueltigVon: zDatum,
  gueltigBis: zDatum.nullable(),
  quelle: z.string(),
  gewissheit: zGewissheit,
  hinweis: z.string().nullable(),
  /** Set where an own value stands: in the place of a shipped one, or where none was shipped. */
  angepasst: z
    .object({
      /** What was shipped; null where nothing was. */
      urspruenglich: z.union([z.int(), z.string()]).nullable(),
      begruendung: z.string(),
      am: z.string(),
      von: z.string(),
      version: z.int(),
    })
    .nullable(),
});
export type Kennwert = z.infer<typeof zKennwert>;

export const zRechtsgrundlage = z.object({
  titel: z.string(),
  /** Date of the text; null where only the year is known. */
  vom: zDatum.nullable(),
  /** From when the version applies to an application. */
  giltAb: zDatum,
  quelle: z.string(),
  gewissheit: zGewissheit,
});
export type Rechtsgrundlage = z.infer<typeof zRechtsgrundlage>;

/** Keys of the values that a note belongs to; one that ends with a dot means all that begin so. */
const zBei = z.array(z.string());

/** Something that the sources do not tell, with the values beside which it is said. */
export const zLuecke = z.object({ satz: z.string(), bei: zBei });

/** Sources that say different things: what they say, and which of it the program follows. */
export const zWiderspruch = z.object({ satz: z.string(), festlegung: z.string(), bei: zBei });

/** One period of funding law. The regime of an Antrag follows from the first day of its period. */
export const zRegime = z.object({
  id: zRegimeId,
  name: z.string(),
  von: zDatum,
  bis: zDatum.nullable(),
  beschreibung: z.string(),
  /** May a Gemeinde or a Verband apply itself? From 2025 only Stadt- und Landkreise can. */
  gemeindeDarfBeantragen: z.boolean(),
  rechtsgrundlagen: z.array(zRechtsgrundlage),
  kennwerte: z.array(zKennwert),
  luecken: z.array(zLuecke),
  widersprueche: z.array(zWiderspruch),
});
export type Regime = z.infer<typeof zRegime>;

/** The shape of a file in `resources/foerderrecht`: a regime without the user's changes. */
export const zRegimeDatei = zRegime.extend({ kennwerte: z.array(zKennwert.omit({ angepasst: true })) });

/** What a Planungsrahmen covers: twelve months, or the whole funding period (24 months in the first regime). */
export const zBezugszeitraum = z.enum(['zwoelf_monate', 'foerderzeitraum']);
export type Bezugszeitraum = z.infer<typeof zBezugszeitraum>;
