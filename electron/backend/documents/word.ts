import { Document, Packer, Paragraph } from 'docx';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { inhalt } from './blocks.ts';
import { briefkopfAbsaetze } from './letterhead.ts';
import { mm, SEITE } from './measures.ts';
import { ersteKopfzeile, fusszeile, weitereKopfzeile } from './page-furniture.ts';
import { NUMMERIERUNG, STIL, STILE } from './styles.ts';
import { erlaubterText, klar } from './text.ts';

/** What the file says about its making. */
export interface Dateiangaben {
  /** The instant of making, ISO text in UTC; the library's clock where missing. */
  readonly erstelltAm?: string;
}

function dokument(blatt: Blatt): Document {
  const kennzeichnung =
    blatt.kennzeichnung === null
      ? []
      : [new Paragraph({ style: STIL.kennzeichnung, children: klar(blatt.kennzeichnung) })];
  return new Document({
    title: erlaubterText(blatt.titel),
    creator: 'Geleit',
    lastModifiedBy: 'Geleit',
    description: '',
    styles: STILE,
    numbering: NUMMERIERUNG,
    sections: [
      {
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
          },
        },
        headers: { first: ersteKopfzeile(blatt), default: weitereKopfzeile(blatt) },
        footers: { first: fusszeile(blatt), default: fusszeile(blatt) },
        children: [
          ...(blatt.briefkopf === null ? [] : briefkopfAbsaetze(blatt.briefkopf)),
          ...kennzeichnung,
          ...inhalt(blatt.bloecke),
        ],
      },
    ],
  });
}

/** Writes a paper as a Word file (.docx). The same blocks give the print view. */
export async function wordAusBlatt(blatt: Blatt, _angaben: Dateiangaben = {}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(dokument(blatt)));
}
