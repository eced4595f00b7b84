import { Document, Packer, Paragraph, type ISectionOptions } from 'docx';
import { kennzeichnungsstelle, type Blatt } from '../../../shared/documents/blocks.ts';
import { SEITE } from '../../../shared/documents/measures.ts';
import { schriftenVon } from '../../../shared/documents/schriften.ts';
import { inhalt } from './blocks.ts';
import { liesSchrift } from './fonts.ts';
import { briefkopfAbsaetze } from './letterhead.ts';
import { mm } from './measures.ts';
import { kerneigenschaften, type Dateiangaben } from './properties.ts';
import { ersteKopfzeile, fusszeile, weitereKopfzeile } from './page-furniture.ts';
import { papiercodeAbsaetze } from './paper-code.ts';
import { NUMMERIERUNG, STIL, stileVon } from './styles.ts';
import { klar } from './text.ts';

/** One paper as a section: its own head, foot and pages, counted from 1. */
function abschnitt(blatt: Blatt, istTeil: boolean): ISectionOptions {
  const stelle = kennzeichnungsstelle(blatt);
  const kennzeichnung =
    blatt.kennzeichnung === null
      ? []
      : [new Paragraph({ style: STIL.kennzeichnung, children: klar(blatt.kennzeichnung) })];
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(SEITE.breiteMm), height: mm(SEITE.hoeheMm) },
        margin: {
          top: mm(SEITE.obenMm),
          bottom: mm(SEITE.untenMm),
          left: mm(SEITE.linksMm),
          right: mm(SEITE.rechtsMm),
          header: mm(11),
          footer: mm(11),
        },
        ...(istTeil ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { first: ersteKopfzeile(blatt), default: weitereKopfzeile(blatt) },
    footers: { first: fusszeile(blatt, istTeil), default: fusszeile(blatt, istTeil) },
    children: [
      ...(blatt.briefkopf === null ? [] : briefkopfAbsaetze(blatt.briefkopf, blatt.papiercode !== undefined)),
      ...(blatt.papiercode === undefined ? [] : papiercodeAbsaetze(blatt.papiercode, blatt.briefkopf !== null)),
      ...inhalt(blatt.bloecke.slice(0, stelle)),
      ...kennzeichnung,
      ...inhalt(blatt.bloecke.slice(stelle)),
    ],
  };
}

/** How a Word file is made. */
export interface Wordangaben extends Dateiangaben {
  /** Takes the fonts of a paper in several languages into the file: in single files, never in a batch. */
  readonly mitSchriften?: boolean;
}

/** Writes a paper as a Word file (.docx). The same blocks give the print view. */
export async function wordAusBlatt(blatt: Blatt, angaben: Wordangaben = {}): Promise<Uint8Array> {
  return wordAusBlaettern([blatt], angaben);
}

/** Writes papers into one Word file to be printed in one go: each begins on a new page and counts its own pages. */
export async function wordAusBlaettern(blaetter: readonly Blatt[], angaben: Wordangaben = {}): Promise<Uint8Array> {
  const [erstes] = blaetter;
  if (erstes === undefined) throw new RangeError('A file needs a paper.');
  const dokument = new Document({
    styles: stileVon({ istMehrsprachig: blaetter.some(({ istMehrsprachig }) => istMehrsprachig) }),
    numbering: NUMMERIERUNG,
    ...(angaben.mitSchriften ? { fonts: [...new Set(blaetter.flatMap(schriftenVon))].map(liesSchrift) } : {}),
    sections: blaetter.map((blatt) => abschnitt(blatt, blaetter.length > 1)),
  });
  const eigenschaften = { path: 'docProps/core.xml', data: kerneigenschaften(erstes, angaben) };
  return new Uint8Array(await Packer.toArrayBuffer(dokument, false, [eigenschaften]));
}
