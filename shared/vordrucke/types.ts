import { z } from 'zod';
import { zDatum } from '../foundation/date.ts';
import { zPflichtzeile } from '../foundation/text.ts';

/** Largest form that is accepted. Quelle: Sicherheitsvorgabe des Projekts. */
export const VORDRUCK_HOECHSTENS_BYTES = 10 * 1024 * 1024;

/** Kinds of papers that an official form can stand for. */
export const zPapierart = z.enum(['antrag']);
export type Papierart = z.infer<typeof zPapierart>;

export const zVordruckart = z.enum(['docx', 'xlsx']);
export type Vordruckart = z.infer<typeof zVordruckart>;

/**
 * A field that a place of a form can be marked with. `spalte`: has an entry per row of a table or per block, so that the
 * row of the form is repeated; `kreuz`: a box to tick.
 */
export const zVordruckfeld = z.object({
  /** Stable and ASCII, as it stands in a mark: `A01`, `A08.iban`, `A15.erstantrag`. */
  schluessel: z.string(),
  nummer: z.string(),
  name: z.string(),
  /** Name of the field that this is a part of; its own name where it is no part. */
  gruppe: z.string(),
  /** Further words by which forms ask for it. */
  auch: z.string(),
  art: z.enum(['einzeln', 'spalte', 'kreuz']),
});
export type Vordruckfeld = z.infer<typeof zVordruckfeld>;

/** What a place of a form is. */
export const zStellenart = z.enum(['steuerelement', 'formularfeld', 'marke', 'zelle', 'absatz', 'linie', 'kaestchen']);
export type Stellenart = z.infer<typeof zStellenart>;

/** A place of a form where something can be written. */
export const zStelle = z.object({
  /** Follows from what stands around it, so that a newer version of the form has the same: `zelle:antragstellerin`. */
  id: z.string(),
  art: zStellenart,
  /** What the form says beside it. */
  beschriftung: z.string(),
  istKaestchen: z.boolean(),
  /** The mark in curly brackets that stands there: `A01`; else null. */
  feld: z.string().nullable(),
  /** Number of the row of a table that it stands in, for rows that are repeated; null outside of tables. */
  zeile: z.int().nullable(),
});
export type Stelle = z.infer<typeof zStelle>;

/** A piece of a line: text, or a place with what stands there now. */
export const zFormularlauf = z.discriminatedUnion('art', [
  z.object({ art: z.literal('text'), text: z.string(), fett: z.boolean().optional() }),
  z.object({ art: z.literal('stelle'), id: z.string(), text: z.string() }),
]);
export type Formularlauf = z.infer<typeof zFormularlauf>;

export interface Formularzelle {
  readonly spalten: number;
  readonly zeilen: number;
  readonly bloecke: readonly Formularblock[];
}
export type Formularblock =
  | {
      readonly art: 'absatz';
      /** 1 to 3 for a heading. */
      readonly ebene: number | null;
      readonly ausrichtung: 'links' | 'rechts' | 'mitte';
      readonly laeufe: readonly Formularlauf[];
    }
  | {
      readonly art: 'tabelle';
      /** Relative widths of the columns. */
      readonly breiten: readonly number[];
      readonly zeilen: readonly (readonly Formularzelle[])[];
    };

const zFormularblock: z.ZodType<Formularblock> = z.lazy(() =>
  z.discriminatedUnion('art', [
    z.object({
      art: z.literal('absatz'),
      ebene: z.int().nullable(),
      ausrichtung: z.enum(['links', 'rechts', 'mitte']),
      laeufe: z.array(zFormularlauf),
    }),
    z.object({
      art: z.literal('tabelle'),
      breiten: z.array(z.number()),
      zeilen: z.array(z.array(z.object({ spalten: z.int(), zeilen: z.int(), bloecke: z.array(zFormularblock) }))),
    }),
  ]),
);

/** A form as the window draws it: its parts (text, header, sheets) with blocks, and every place. */
export const zFormular = z.object({
  teile: z.array(z.object({ titel: z.string(), bloecke: z.array(zFormularblock) })),
  stellen: z.array(zStelle),
  /** What of the form the program does not read, in sentences. */
  hinweise: z.array(z.string()),
});
export type Formular = z.infer<typeof zFormular>;

/** One place with its field. */
export const zFeldmarke = z.object({ stelle: z.string().max(400), feld: z.string().max(100) });
export type Feldmarke = z.infer<typeof zFeldmarke>;

/** What the clerk says about a form. */
export const zVordruckAngaben = z.object({
  name: zPflichtzeile('Bitte einen Namen für den Vordruck eingeben.'),
  papierart: zPapierart,
  /** First day of its validity. */
  gueltigVon: zDatum,
  /** Last day; null while it is valid. */
  gueltigBis: zDatum.nullable(),
});
export type VordruckAngaben = z.infer<typeof zVordruckAngaben>;

export const zVordruck = zVordruckAngaben.extend({
  id: z.uuid(),
  dateiart: zVordruckart,
  /** Name of the file as it was loaded. */
  dateiname: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  marken: z.array(zFeldmarke),
  /** Marks of the version before whose places are not in this one. */
  verloren: z.array(z.object({ feld: z.string(), beschriftung: z.string() })),
  version: z.int(),
  geaendertAm: z.string(),
  geaendertVon: z.string(),
});
export type Vordruck = z.infer<typeof zVordruck>;

/** Something that stays empty in a filled form. */
export const zLeeresFeld = z.object({ feld: z.string(), name: z.string(), beschriftung: z.string() });
export type LeeresFeld = z.infer<typeof zLeeresFeld>;

/** What is written at a place: one text or a tick; several where its row is repeated. */
export const zFuellwert = z.union([z.array(z.string()), z.boolean()]);
export type Fuellwert = z.infer<typeof zFuellwert>;

/** What a form is filled with, and what stays empty. */
export const zFuellung = z.object({
  /** By place. */
  werte: z.record(z.string(), zFuellwert),
  leer: z.array(zLeeresFeld),
  /** Places without a field. */
  ohneFeld: z.array(z.string()),
});
export type Fuellung = z.infer<typeof zFuellung>;
