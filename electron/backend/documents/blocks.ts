import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import type { Block, BlockVon } from '../../../shared/documents/blocks.ts';
import { HINWEISWORT, passtNebeneinander } from '../../../shared/documents/layout.ts';
import { assertNever } from '../../../shared/foundation/assert.ts';
import { FARBE, TEXTBREITE_MM, ZELLRAND_MM } from '../../../shared/documents/measures.ts';
import { nebeneinander } from './columns.ts';
import { ankreuzen, felderTabelle } from './fields.ts';
import { linienstaerke, mm, pt } from './measures.ts';
import { freiflaeche, schluesselgruppen, unterschrift } from './signature.ts';
import { AUFZAEHLUNG, STIL } from './styles.ts';
import { tabelle } from './tables.ts';
import { erlaubterText, istRechtsNachLinks, klar, runs } from './text.ts';

type Inhalt = Paragraph | Table;

const EBENE = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function hinweis(block: BlockVon<'hinweis'>): Paragraph {
  const farbe = block.ton === 'neutral' ? FARBE.linie : FARBE.tinte;
  return new Paragraph({
    style: STIL.hinweis,
    keepLines: true,
    spacing: { before: pt(6), after: pt(8) },
    indent: { left: mm(3), right: mm(2) },
    shading: { type: 'clear', color: 'auto', fill: FARBE.flaeche },
    border: {
      left: {
        style: BorderStyle.SINGLE,
        size: linienstaerke(block.ton === 'sperrt' ? 4.5 : 2.25),
        color: farbe,
        space: 6,
      },
    },
    ...(istRechtsNachLinks(block.text) ? { bidirectional: true } : {}),
    children: [...klar(HINWEISWORT[block.ton], { bold: true }), ...runs(block.text)],
  });
}

/** Width and height in pixels from the head of a PNG. Quelle: PNG Specification, chunk IHDR. */
function groesse(png: Uint8Array): { breite: number; hoehe: number } {
  const sicht = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < 24 || sicht.getUint32(0) !== 0x89504e47) throw new Error('Das Bild ist keine PNG-Datei.');
  return { breite: sicht.getUint32(16), hoehe: sicht.getUint32(20) };
}

/**
 * A heading, and where there are two languages the other one in the right column. Where one of them is too long for that, it
 * stands in a line of its own; one that is read from right to left begins at the right edge in any case.
 */
function ueberschrift({ text, daneben }: BlockVon<'ueberschrift'>): IParagraphOptions {
  if (daneben === undefined) return { children: klar(text) };
  const istRtl = istRechtsNachLinks(daneben);
  const passt = passtNebeneinander(text, daneben.map((lauf) => lauf.text).join(''));
  const tab = istRtl
    ? { type: TabStopType.RIGHT, position: mm(TEXTBREITE_MM) }
    : { type: TabStopType.LEFT, position: mm(TEXTBREITE_MM / 2 + ZELLRAND_MM) };
  return {
    tabStops: [tab],
    children: [
      ...klar(text),
      new TextRun({ ...(passt ? {} : { break: 1 }), ...(passt || istRtl ? { children: [new Tab()] } : {}) }),
      ...runs(daneben),
    ],
  };
}

const PIXEL_JE_MM = 96 / 25.4;

function bild(block: BlockVon<'bild'>): Paragraph {
  const daten = Uint8Array.from(Buffer.from(block.png, 'base64'));
  const { breite, hoehe } = groesse(daten);
  const breitePixel = block.breiteMm * PIXEL_JE_MM;
  const alternativtext = erlaubterText(block.alternativtext);
  return new Paragraph({
    alignment: AlignmentType.START,
    spacing: { before: pt(4), after: pt(6) },
    children: [
      new ImageRun({
        type: 'png',
        data: daten,
        transformation: { width: Math.round(breitePixel), height: Math.round((breitePixel * hoehe) / breite) },
        altText: { name: 'Bild', title: alternativtext, description: alternativtext },
      }),
    ],
  });
}

function inhaltVon(block: Exclude<Block, { art: 'seitenumbruch' }>, nachUmbruch: boolean): Inhalt[] {
  const umbruch = nachUmbruch ? { pageBreakBefore: true } : {};
  switch (block.art) {
    case 'ueberschrift':
      return [new Paragraph({ heading: EBENE[block.ebene], ...umbruch, ...ueberschrift(block) })];
    case 'absatz':
      return [
        new Paragraph({
          ...(block.abstand === 'eng' ? { style: STIL.eng } : {}),
          ...(istRechtsNachLinks(block.text) ? { bidirectional: true } : {}),
          ...umbruch,
          children: runs(block.text),
        }),
      ];
    case 'hinweis':
      return [hinweis(block)];
    case 'liste':
      return block.punkte.map(
        (punkt) =>
          new Paragraph({
            style: STIL.liste,
            numbering: { reference: AUFZAEHLUNG, level: 0 },
            ...(istRechtsNachLinks(punkt) ? { bidirectional: true } : {}),
            children: runs(punkt),
          }),
      );
    case 'felder':
      return [felderTabelle(block)];
    case 'ankreuzen':
      return ankreuzen(block);
    case 'tabelle':
      return tabelle(block);
    case 'nebeneinander':
      return [nebeneinander(block)];
    case 'unterschrift':
      return [unterschrift(block)];
    case 'freiflaeche':
      return [freiflaeche(block)];
    case 'bild':
      return [bild(block)];
    case 'schluesselgruppen':
      return [schluesselgruppen(block)];
    default:
      return assertNever(block);
  }
}

/** Blocks that can begin a page themselves. */
function beginntSelbst(block: Block): boolean {
  return block.art === 'ueberschrift' || block.art === 'absatz';
}

/**
 * All blocks as paragraphs and tables of Word. Word joins tables that follow one another, so a thin paragraph parts them;
 * nothing else makes space with empty paragraphs.
 */
export function inhalt(bloecke: readonly Block[]): Inhalt[] {
  const ergebnis: Inhalt[] = [];
  let nachUmbruch = false;
  for (const block of bloecke) {
    if (block.art === 'seitenumbruch') {
      nachUmbruch = true;
      continue;
    }
    const teile = inhaltVon(block, nachUmbruch);
    const letzter = ergebnis.at(-1);
    if (nachUmbruch && !beginntSelbst(block)) {
      ergebnis.push(new Paragraph({ style: STIL.trenner, children: [new TextRun({ children: [new PageBreak()] })] }));
    } else if (letzter instanceof Table && teile[0] instanceof Table) {
      ergebnis.push(new Paragraph({ style: STIL.trenner }));
    }
    ergebnis.push(...teile);
    nachUmbruch = false;
  }
  if (ergebnis.at(-1) instanceof Table) ergebnis.push(new Paragraph({ style: STIL.trenner }));
  return ergebnis;
}
