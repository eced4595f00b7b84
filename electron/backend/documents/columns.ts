import { AlignmentType, Paragraph, type Table, type TableCell, type TableRow } from 'docx';
import type { Absatzart, BlockVon, Spalte, Spaltenzeile } from '../../../shared/documents/blocks.ts';
import { FARBE, TEXTBREITE_MM, ZELLRAND_MM } from '../../../shared/documents/measures.ts';
import { gitter, gitterzeile, gitterzelle, HAARLINIE, linie } from './grid.ts';
import { SPALTENSTIL } from './styles.ts';
import { runs } from './text.ts';

/** Line spacing of Arabic script, in 240ths: its font has room above and below for signs that this text does not have. */
const ARABISCHE_ZEILE = 210;

type Nebeneinander = BlockVon<'nebeneinander'>;

/** The row before the last of a card, its head, and what belongs together stay on one page. */
interface Zeilenlage {
  readonly istGross: boolean;
  readonly istKopf: boolean;
  readonly bleibt: boolean;
}

function absatz(
  { stil, text }: { readonly stil: Absatzart; readonly text: Spalte['absaetze'][number]['text'] },
  { richtung }: Spalte,
  { istGross, bleibt }: Zeilenlage,
): Paragraph {
  return new Paragraph({
    style: SPALTENSTIL[istGross ? 'gross' : 'normal'][stil],
    // „Start“ is the right edge of a paragraph that runs from right to left.
    alignment: AlignmentType.START,
    ...(richtung === 'rtl' ? { bidirectional: true, spacing: { line: ARABISCHE_ZEILE, lineRule: 'auto' } } : {}),
    ...(bleibt ? { keepNext: true } : {}),
    children: runs(text),
  });
}

function zelle(zeile: Spaltenzeile, spalte: Spalte, stelle: number, hatZwei: boolean, lage: Zeilenlage): TableCell {
  const { istKopf } = lage;
  const istLinkeVonZwei = zeile.spalten.length === 2 && stelle === 0;
  return gitterzelle(
    {
      absaetze: spalte.absaetze.map((eine) => absatz(eine, spalte, lage)),
      ...(hatZwei && zeile.spalten.length === 1 ? { spalten: 2 } : {}),
      linien: { bottom: istKopf ? linie(0.75, FARBE.tinte) : HAARLINIE },
      ...(zeile.istBetont ? { flaeche: FARBE.flaeche } : {}),
      innenMm: { oben: 0.9, unten: 0.9, rechts: istLinkeVonZwei ? 2 * ZELLRAND_MM : ZELLRAND_MM },
    },
    zeile.spalten.length === 2 ? TEXTBREITE_MM / 2 : TEXTBREITE_MM,
  );
}

/**
 * Rows in two languages: German on the left, the other on the right, each statement beside its translation; one language
 * alone has the whole width. No row is torn, and the head is repeated on every page.
 */
export function nebeneinander(block: Nebeneinander): Table {
  const zeilen = [...(block.kopf === undefined ? [] : [block.kopf]), ...block.zeilen];
  const hatZwei = zeilen.some(({ spalten }) => spalten.length === 2);
  const reihe = (zeile: Spaltenzeile, istKopf: boolean): TableRow => {
    const lage = { istGross: block.istGross === true, istKopf, bleibt: istKopf || zeile.bleibtBeimNaechsten === true };
    return gitterzeile(
      zeile.spalten.map((spalte, stelle) => zelle(zeile, spalte, stelle, hatZwei, lage)),
      istKopf ? { istKopf } : {},
    );
  };
  return gitter(block.titel, hatZwei ? [TEXTBREITE_MM / 2, TEXTBREITE_MM / 2] : [TEXTBREITE_MM], [
    ...(block.kopf === undefined ? [] : [reihe(block.kopf, true)]),
    ...block.zeilen.map((zeile) => reihe(zeile, false)),
  ]);
}
