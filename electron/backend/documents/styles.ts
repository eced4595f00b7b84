import { AlignmentType, BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Absatzart, Blatt } from '../../../shared/documents/blocks.ts';
import { BRIEF, FARBE } from '../../../shared/documents/measures.ts';
import { SCHRIFT_ARABISCH, SCHRIFT_GRUND } from '../../../shared/documents/schriften.ts';
import { GROESSER_ARABISCH, linienstaerke, mm, pt, SCHRIFT, schriftgrad } from './measures.ts';

/** Ids of the paragraph styles beside Word's own headings. They show in Word's list of styles under their name. */
export const STIL = {
  eng: 'Eng',
  feldname: 'Feldname',
  feldwert: 'Feldwert',
  nummer: 'Feldnummer',
  ankreuztitel: 'Ankreuztitel',
  tabellentitel: 'Tabellentitel',
  tabellenkopf: 'Tabellenkopf',
  tabellenzelle: 'Tabellenzelle',
  beschriftung: 'Linienbeschriftung',
  hinweis: 'Hinweis',
  kennzeichnung: 'Kennzeichnung',
  absender: 'Absender',
  absenderzeile: 'Absenderzeile',
  ruecksendezeile: 'Ruecksendezeile',
  anschrift: 'Anschrift',
  information: 'Information',
  liste: 'Aufzaehlung',
  schluessel: 'Schluesselgruppe',
  kopfzeile: 'Kopfzeile',
  trenner: 'Trenner',
} as const;

/** Paragraph styles in the columns of a paper in two languages, in usual and in large letters. */
export const SPALTENSTIL: Readonly<Record<'normal' | 'gross', Readonly<Record<Absatzart, string>>>> = {
  normal: {
    kopf: 'Spaltenkopf',
    name: 'Spaltenname',
    text: 'Spaltentext',
    stark: 'Spaltensatz',
    angabe: 'Spaltenangabe',
  },
  gross: {
    kopf: 'SpaltenkopfGross',
    name: 'SpaltennameGross',
    text: 'SpaltentextGross',
    stark: 'SpaltensatzGross',
    angabe: 'SpaltenangabeGross',
  },
};

export const AUFZAEHLUNG = 'aufzaehlung';

interface Absatzmass {
  readonly id: string;
  readonly name: string;
  readonly grad: number;
  readonly farbe?: string;
  readonly fett?: boolean;
  /** Points before and after the paragraph. */
  readonly vor?: number;
  readonly nach?: number;
  /** Line spacing in percent. */
  readonly zeile?: number;
  readonly bleibtBeimNaechsten?: boolean;
}

function absatzstil(mass: Absatzmass) {
  return {
    id: mass.id,
    name: mass.name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: {
        before: pt(mass.vor ?? 0),
        after: pt(mass.nach ?? 0),
        line: Math.round((mass.zeile ?? 108) * 2.4),
        lineRule: 'auto' as const,
      },
      ...(mass.bleibtBeimNaechsten ? { keepNext: true } : {}),
    },
    run: {
      size: schriftgrad(mass.grad),
      color: mass.farbe ?? FARBE.tinte,
      ...(mass.fett ? { bold: true } : {}),
    },
  };
}

const ABSATZMASSE: readonly Absatzmass[] = [
  { id: STIL.eng, name: 'Standard eng', grad: 10, nach: 1 },
  { id: STIL.nummer, name: 'Feldnummer', grad: 7.5, farbe: FARBE.leise },
  { id: STIL.feldname, name: 'Feldname', grad: 8.5, farbe: FARBE.grau },
  { id: STIL.feldwert, name: 'Feldwert', grad: 9.5 },
  { id: STIL.tabellentitel, name: 'Tabellentitel', grad: 9, fett: true, vor: 8, nach: 3, bleibtBeimNaechsten: true },
  { id: STIL.tabellenkopf, name: 'Tabellenkopf', grad: 8, fett: true, farbe: FARBE.tinte },
  { id: STIL.tabellenzelle, name: 'Tabellenzelle', grad: 8.5 },
  { id: STIL.beschriftung, name: 'Linienbeschriftung', grad: 7.5, farbe: FARBE.grau },
  { id: STIL.hinweis, name: 'Hinweis', grad: 9 },
  { id: STIL.absender, name: 'Absender', grad: 16, fett: true, zeile: 100 },
  { id: STIL.absenderzeile, name: 'Absenderzeile', grad: 8, farbe: FARBE.grau },
  { id: STIL.information, name: 'Information', grad: 8.5, zeile: 112 },
  { id: STIL.kopfzeile, name: 'Kopfzeile', grad: 8, farbe: FARBE.grau },
];

const { normal: SPALTE, gross: GROSS } = SPALTENSTIL;
const SPALTENMASSE: readonly Absatzmass[] = [
  { id: SPALTE.kopf, name: 'Spaltenkopf', grad: 10.5, fett: true, vor: 1, nach: 1 },
  { id: SPALTE.name, name: 'Spaltenname', grad: 8, farbe: FARBE.grau, zeile: 100 },
  { id: SPALTE.text, name: 'Spaltentext', grad: 9.5, nach: 1, zeile: 104 },
  { id: SPALTE.stark, name: 'Spaltensatz', grad: 10, fett: true, nach: 1, zeile: 104 },
  { id: SPALTE.angabe, name: 'Spaltenangabe', grad: 8.5, zeile: 104 },
  { id: GROSS.kopf, name: 'Spaltenkopf groß', grad: 16, fett: true, vor: 2, nach: 2 },
  {
    id: GROSS.name,
    name: 'Spaltenname groß',
    grad: 10,
    farbe: FARBE.grau,
    vor: 2,
    zeile: 100,
  },
  { id: GROSS.text, name: 'Spaltentext groß', grad: 13, nach: 1, zeile: 104 },
  { id: GROSS.stark, name: 'Spaltensatz groß', grad: 15, fett: true, nach: 2, zeile: 104 },
  { id: GROSS.angabe, name: 'Spaltenangabe groß', grad: 11, zeile: 104 },
];

/** The styles of every paper: Word's own headings 1 to 3 (for the outline) and the paragraphs named above. */
const STILE = {
  default: {
    document: {
      run: {
        font: { ascii: SCHRIFT, hAnsi: SCHRIFT, cs: SCHRIFT, eastAsia: SCHRIFT },
        size: schriftgrad(10),
        color: FARBE.tinte,
        language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: pt(5), line: 264, lineRule: 'auto' } },
    },
    heading1: {
      run: { size: schriftgrad(14), bold: true, color: FARBE.tinte },
      paragraph: {
        spacing: { before: pt(0), after: pt(6), line: 250, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    heading2: {
      run: { size: schriftgrad(11.5), bold: true, color: FARBE.tinte },
      paragraph: {
        spacing: { before: pt(17), after: pt(5), line: 250, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        border: { bottom: { style: BorderStyle.SINGLE, size: linienstaerke(1), color: FARBE.tinte, space: 2 } },
      },
    },
    heading3: {
      run: { size: schriftgrad(10), bold: true, color: FARBE.tinte },
      paragraph: {
        spacing: { before: pt(11), after: pt(3), line: 250, lineRule: 'auto' },
        keepNext: true,
        keepLines: true,
        outlineLevel: 2,
      },
    },
  },
  paragraphStyles: [
    ...[...ABSATZMASSE, ...SPALTENMASSE].map(absatzstil),
    {
      ...absatzstil({ id: STIL.kennzeichnung, name: 'Kennzeichnung', grad: 8, farbe: FARBE.grau, nach: 12 }),
      paragraph: {
        spacing: { before: 0, after: pt(10), line: 259, lineRule: 'auto' },
        indent: { left: mm(3) },
        border: { left: { style: BorderStyle.SINGLE, size: linienstaerke(2.25), color: FARBE.linie, space: 6 } },
      },
    },
    {
      ...absatzstil({ id: STIL.ankreuztitel, name: 'Ankreuztitel', grad: 8.5, farbe: FARBE.grau }),
      paragraph: {
        spacing: { before: pt(5), after: pt(1), line: 259, lineRule: 'auto' },
        keepNext: true,
        indent: { left: mm(12.6), hanging: mm(12.6) },
      },
    },
    {
      ...absatzstil({ id: STIL.ruecksendezeile, name: 'Rücksendezeile', grad: 6.5, farbe: FARBE.grau }),
      paragraph: {
        spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        border: { bottom: { style: BorderStyle.SINGLE, size: linienstaerke(0.5), color: FARBE.linie, space: 1 } },
      },
    },
    {
      ...absatzstil({ id: STIL.anschrift, name: 'Anschrift', grad: 10.5 }),
      paragraph: { spacing: { before: 0, after: 0, line: mm(BRIEF.anschrift.zeileMm), lineRule: 'exact' } },
    },
    {
      ...absatzstil({ id: STIL.liste, name: 'Aufzählung', grad: 10 }),
      paragraph: { spacing: { before: 0, after: pt(3), line: 259, lineRule: 'auto' } },
    },
    {
      ...absatzstil({ id: STIL.schluessel, name: 'Schlüsselgruppe', grad: 17 }),
      paragraph: {
        spacing: { before: pt(3), after: pt(5), line: 240, lineRule: 'auto' },
        alignment: AlignmentType.CENTER,
      },
    },
    {
      ...absatzstil({ id: STIL.trenner, name: 'Trenner', grad: 2 }),
      paragraph: { spacing: { before: 0, after: 0, line: pt(5), lineRule: 'exact' } },
    },
  ],
} satisfies IStylesOptions;

/** Letters of complex scripts in their own size, in a style of a paper in several languages. */
function mitGroesserem<T extends { readonly run: { readonly size: number } }>(stil: T): T {
  return { ...stil, run: { ...stil.run, sizeComplexScript: Math.round(stil.run.size * GROESSER_ARABISCH) } };
}

const STILE_MEHRSPRACHIG: IStylesOptions = {
  default: {
    document: mitGroesserem({
      ...STILE.default.document,
      run: {
        ...STILE.default.document.run,
        font: { ascii: SCHRIFT_GRUND, hAnsi: SCHRIFT_GRUND, cs: SCHRIFT_ARABISCH, eastAsia: SCHRIFT_GRUND },
      },
    }),
    heading1: mitGroesserem(STILE.default.heading1),
    heading2: mitGroesserem(STILE.default.heading2),
    heading3: mitGroesserem(STILE.default.heading3),
  },
  paragraphStyles: STILE.paragraphStyles.map(mitGroesserem),
};

/** The styles of a paper: in the font of the office, or in those that are shipped for all scripts. */
export function stileVon({ istMehrsprachig }: Pick<Blatt, 'istMehrsprachig'>): IStylesOptions {
  return istMehrsprachig ? STILE_MEHRSPRACHIG : STILE;
}

/** The one kind of list: short dashes, as German offices set them. */
export const NUMMERIERUNG: INumberingOptions = {
  config: [
    {
      reference: AUFZAEHLUNG,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: mm(5), hanging: mm(5) } } },
        },
      ],
    },
  ],
};
