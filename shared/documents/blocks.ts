import { z } from 'zod';

/**
 * One list of blocks describes a paper. The Word writer and the print view both draw it, so they cannot differ.
 */

/**
 * A run of text with its own language and direction (bilingual papers). Default: German, left to right.
 * `\n` begins a new line; ☐ and ☒ are drawn as boxes.
 */
export const zLauf = z.object({
  text: z.string(),
  fett: z.boolean().optional(),
  kursiv: z.boolean().optional(),
  /** Small and grey: numbers of fields, remarks. */
  leise: z.boolean().optional(),
  /** Grey in the size of the text around it: names of values. */
  grau: z.boolean().optional(),
  /** Language tag, e.g. `ar-SA`; German where missing. */
  sprache: z.string().optional(),
  richtung: z.enum(['ltr', 'rtl']).optional(),
});
export type Lauf = z.infer<typeof zLauf>;

export const zText = z.array(zLauf);
export type Text = z.infer<typeof zText>;

/**
 * How a paragraph in a column is set: head of a part (repeated with its row), name of a value, text, the sentence that
 * matters, and what is to be known of it.
 */
export const zAbsatzart = z.enum(['kopf', 'name', 'text', 'stark', 'angabe']);
export type Absatzart = z.infer<typeof zAbsatzart>;

/** A column of a paper in two languages. Its paragraphs run in its direction. */
const zSpalte = z.object({
  richtung: z.enum(['ltr', 'rtl']).optional(),
  absaetze: z.array(z.object({ stil: zAbsatzart, text: zText })),
});
export type Spalte = z.infer<typeof zSpalte>;

/** One column over the whole width, or German on the left and the other language on the right. */
const zSpaltenzeile = z.object({
  spalten: z.array(zSpalte).min(1).max(2),
  /** On a grey area: the beginning of a card. */
  istBetont: z.boolean().optional(),
  /** Stays on one page with the row that follows. */
  bleibtBeimNaechsten: z.boolean().optional(),
});
export type Spaltenzeile = z.infer<typeof zSpaltenzeile>;

/** A part of a value that an official form asks for by itself: `{ schluessel: 'iban', name: 'IBAN', wert: 'DE89 …' }`. */
const zTeil = z.object({ schluessel: z.string(), name: z.string(), wert: z.string() });
export type Teil = z.infer<typeof zTeil>;

const zZelle = z.object({
  text: zText,
  ausrichtung: z.enum(['links', 'rechts', 'mitte']).optional(),
  /** How many columns the cell spans. */
  spalten: z.int().optional(),
  /** An empty cell that is to be filled by hand shows a line. */
  leerlinie: z.boolean().optional(),
  /** What the text is put together from, for official forms; never drawn. */
  teile: z.array(zTeil).optional(),
});
export type Zelle = z.infer<typeof zZelle>;

export const zBlock = z.discriminatedUnion('art', [
  z.object({
    art: z.literal('ueberschrift'),
    ebene: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    /** The same in another language, beside it. */
    daneben: zText.optional(),
  }),
  /** Rows in two languages, each statement beside its translation. */
  z.object({
    art: z.literal('nebeneinander'),
    /** Said to screen readers and written as the table's title. */
    titel: z.string(),
    /** Repeated at the top of every page. */
    kopf: zSpaltenzeile.optional(),
    zeilen: z.array(zSpaltenzeile),
    /** In large letters, for a sheet that hangs on a wall. */
    istGross: z.boolean().optional(),
  }),
  z.object({ art: z.literal('absatz'), text: zText, abstand: z.enum(['normal', 'eng']).optional() }),
  z.object({ art: z.literal('hinweis'), text: zText, ton: z.enum(['neutral', 'warnt', 'sperrt']) }),
  z.object({ art: z.literal('liste'), punkte: z.array(zText) }),
  /** Numbered fields of a form: `A01  Antragstellerin  Gemeinde A-dorf`. An empty value becomes a line to fill by hand. */
  z.object({
    art: z.literal('felder'),
    felder: z.array(
      z.object({
        nummer: z.string(),
        name: z.string(),
        wert: z.string(),
        /** How many lines to fill by hand an empty value gives; one where missing. */
        leerzeilen: z.int().optional(),
        /** What the value is put together from, for official forms; never drawn. */
        teile: z.array(zTeil).optional(),
      }),
    ),
    /** A box around the fields, for notes of another office. */
    rahmen: z.boolean().optional(),
  }),
  /** Boxes to tick: `A74 ☒ Für dieselben Ausgaben …`. */
  z.object({
    art: z.literal('ankreuzen'),
    nummer: z.string().nullable(),
    titel: z.string().nullable(),
    punkte: z.array(
      z.object({
        nummer: z.string().nullable(),
        text: z.string(),
        angekreuzt: z.boolean(),
        /** Names the box among those of one number, for official forms: `A15.erstantrag`. */
        schluessel: z.string().optional(),
      }),
    ),
  }),
  z.object({
    art: z.literal('tabelle'),
    /** Said to screen readers and written as the table's title. */
    titel: z.string(),
    /** True: the title is not drawn, since a heading says it already. */
    istOhneTitel: z.boolean().optional(),
    /** Relative widths, one per column. */
    breiten: z.array(z.number()),
    kopf: z.array(zZelle),
    zeilen: z.array(z.array(zZelle)),
    /** Sums, drawn bold with a line above. */
    fuss: z.array(zZelle).optional(),
  }),
  /** Lines to sign on, side by side; `unter` is printed below the line. */
  z.object({
    art: z.literal('unterschrift'),
    nummer: z.string().optional(),
    linien: z.array(z.object({ unter: z.string(), daneben: zText.optional() })),
    siegel: z.boolean(),
  }),
  /** An empty box for notes of another office; `spalten` divides it into boxes side by side, each with its caption. */
  z.object({
    art: z.literal('freiflaeche'),
    nummer: z.string().optional(),
    titel: z.string(),
    zeilen: z.int(),
    spalten: z.array(z.string()).optional(),
  }),
  /** A picture as PNG (base64), with text that says what it shows. `breiteMm` wide. */
  z.object({ art: z.literal('bild'), png: z.string(), alternativtext: z.string(), breiteMm: z.number() }),
  /** A large code to copy by hand, in groups. */
  z.object({ art: z.literal('schluesselgruppen'), gruppen: z.array(z.string()) }),
  z.object({ art: z.literal('seitenumbruch') }),
]);
export type Block = z.infer<typeof zBlock>;
/** The blocks of one kind: `BlockVon<'tabelle'>`. */
export type BlockVon<Art extends Block['art']> = Extract<Block, { art: Art }>;

/** Letterhead after DIN 5008 form B; the remarks line and the address fit the window of the envelope. */
export const zBriefkopf = z.object({
  /** Name of the body in large letters. */
  absender: z.string(),
  /** Lines below the name: address, contact. */
  zeilen: z.array(z.string()),
  /** One small line above the address: `Gemeinde A-dorf · Rathausplatz 1 · 71111 A-dorf`. */
  ruecksendezeile: z.string(),
  anschrift: z.array(z.string()),
  /** `Unser Zeichen: 464.2-003/24`, `Auskunft erteilt: …`, `Datum: …`. */
  informationsblock: z.array(z.object({ name: z.string(), wert: z.string() })),
});
export type Briefkopf = z.infer<typeof zBriefkopf>;

/** The code that names a filed paper: its text, and the same as a QR code (PNG, base64). */
export const zPapiercode = z.object({ code: z.string(), png: z.string() });
export type Papiercode = z.infer<typeof zPapiercode>;

/** A whole paper: what the file is called, what it says about itself, and its blocks. */
export const zBlatt = z.object({
  /** Title in the file's properties and in the header of page 2 and on. */
  titel: z.string(),
  /** File name without folder and ending: `Antrag-A-dorf-2018`. */
  dateiname: z.string(),
  /** A draft says „Entwurf“ on every page. */
  istEntwurf: z.boolean(),
  /** Marks the program's own sheet where an official form was not at hand; null for letters and own papers. */
  kennzeichnung: z.string().nullable(),
  /** Aktenzeichen for the footer; null where there is none. */
  aktenzeichen: z.string().nullable(),
  briefkopf: zBriefkopf.nullable(),
  /** In the upper right corner of the first page; missing on a draft and on papers that are not filed. */
  papiercode: zPapiercode.optional(),
  /** True: set in the fonts that are shipped for all scripts, instead of the font of the office. */
  istMehrsprachig: z.boolean().optional(),
  /** At the left of the foot of every page. */
  fussnote: zText.optional(),
  bloecke: z.array(zBlock),
});
export type Blatt = z.infer<typeof zBlatt>;

/** Before which block the marking stands: below the title where the paper begins with one, else at the top. */
export function kennzeichnungsstelle(blatt: Blatt): number {
  const erster = blatt.bloecke[0];
  return erster?.art === 'ueberschrift' && erster.ebene === 1 ? 1 : 0;
}

/** Plain German text as runs. */
export function klartext(text: string, stil: { fett?: boolean; kursiv?: boolean } = {}): Text {
  return [{ text, ...stil }];
}

/** A table cell with plain German text. */
export function zelle(text: string, ausrichtung?: Zelle['ausrichtung']): Zelle {
  return ausrichtung === undefined ? { text: klartext(text) } : { text: klartext(text), ausrichtung };
}
