import {
  BorderStyle,
  BuilderElement,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
  type ITableCellBorders,
  type ITableOptions,
} from 'docx';
import { FARBE, TEXTBREITE_MM, ZELLRAND_MM } from '../../../shared/documents/measures.ts';
import { linienstaerke, mm } from './measures.ts';
import { erlaubterText } from './text.ts';

/**
 * A table that says what it holds (`w:tblCaption`): Word's alternative text for tables, which the library does not write.
 * Quelle: ISO/IEC 29500, `CT_TblPr`: the caption is the last but one child.
 */
class BenannteTabelle extends Table {
  constructor(titel: string, optionen: ITableOptions) {
    super(optionen);
    const eigenschaften: unknown = this.root[0];
    if (eigenschaften instanceof Object && 'addChildElement' in eigenschaften) {
      const { addChildElement } = eigenschaften;
      if (typeof addChildElement === 'function') {
        const name = new BuilderElement<{ val: string }>({
          name: 'w:tblCaption',
          attributes: { val: { key: 'w:val', value: erlaubterText(titel) } },
        });
        addChildElement.call(eigenschaften, name);
      }
    }
  }
}

export const OHNE_LINIE: IBorderOptions = { style: BorderStyle.NIL };

/** A line of `punkt` points. */
export function linie(punkt: number, farbe: string, art: IBorderOptions['style'] = BorderStyle.SINGLE): IBorderOptions {
  return { style: art, size: linienstaerke(punkt), color: farbe };
}

export const HAARLINIE = linie(0.25, FARBE.haarlinie);
/** The line to write on by hand. */
export const SCHREIBLINIE = linie(0.5, FARBE.schreiblinie);

const KEINE_LINIEN = {
  top: OHNE_LINIE,
  bottom: OHNE_LINIE,
  left: OHNE_LINIE,
  right: OHNE_LINIE,
  insideHorizontal: OHNE_LINIE,
  insideVertical: OHNE_LINIE,
};

/** Column widths in millimetres that fill `gesamtMm` in the given proportions. */
export function verteileBreiten(verhaeltnisse: readonly number[], gesamtMm: number = TEXTBREITE_MM): number[] {
  const summe = verhaeltnisse.reduce((bisher, wert) => bisher + wert, 0);
  return verhaeltnisse.map((wert) => (wert / summe) * gesamtMm);
}

export interface Feldzelle {
  readonly absaetze: readonly Paragraph[];
  readonly linien?: ITableCellBorders;
  readonly spalten?: number;
  readonly zeilen?: number;
  readonly flaeche?: string;
  readonly unten?: boolean;
  readonly mittig?: boolean;
  readonly innenMm?: { links?: number; rechts?: number; oben?: number; unten?: number };
}

/** A cell of a fixed grid; without lines unless they are given. */
export function gitterzelle(zelle: Feldzelle, breiteMm: number): TableCell {
  return new TableCell({
    children: zelle.absaetze.length > 0 ? zelle.absaetze : [new Paragraph({})],
    width: { size: mm(breiteMm), type: WidthType.DXA },
    margins: {
      marginUnitType: WidthType.DXA,
      left: mm(zelle.innenMm?.links ?? ZELLRAND_MM),
      right: mm(zelle.innenMm?.rechts ?? ZELLRAND_MM),
      top: mm(zelle.innenMm?.oben ?? 0.7),
      bottom: mm(zelle.innenMm?.unten ?? 0.7),
    },
    verticalAlign: zelle.unten ? 'bottom' : zelle.mittig ? 'center' : 'top',
    ...(zelle.spalten === undefined ? {} : { columnSpan: zelle.spalten }),
    ...(zelle.zeilen === undefined ? {} : { rowSpan: zelle.zeilen }),
    ...(zelle.linien === undefined ? {} : { borders: zelle.linien }),
    ...(zelle.flaeche === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: zelle.flaeche } }),
  });
}

export interface Zeilenart {
  readonly hoeheMm?: number;
  /** Repeated at the top of every page. */
  readonly istKopf?: boolean;
  readonly darfTeilen?: boolean;
}

/** A row that stays on one page and is at least `hoeheMm` high. */
export function gitterzeile(zellen: readonly TableCell[], art: Zeilenart = {}): TableRow {
  return new TableRow({
    children: zellen,
    cantSplit: art.darfTeilen !== true,
    ...(art.istKopf ? { tableHeader: true } : {}),
    ...(art.hoeheMm === undefined ? {} : { height: { value: mm(art.hoeheMm), rule: HeightRule.ATLEAST } }),
  });
}

/** A table of fixed column widths (millimetres) without lines of its own. `titel` is its alternative text. */
export function gitter(
  titel: string,
  breitenMm: readonly number[],
  zeilen: readonly TableRow[],
  linien?: ITableOptions['borders'],
): Table {
  const gesamt = breitenMm.reduce((bisher, breite) => bisher + mm(breite), 0);
  return new BenannteTabelle(titel, {
    rows: zeilen,
    columnWidths: breitenMm.map(mm),
    width: { size: gesamt, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...KEINE_LINIEN, ...linien },
  });
}
