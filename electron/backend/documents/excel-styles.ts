import type { Spaltenart } from './workbook.ts';

/** How the cells of an Excel file look. Quelle: ISO/IEC 29500-1, SpreadsheetML, styles. */

export const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Place of each kind of cell in `cellXfs`, and of the same in bold for the sums. */
export const STIL: Record<Spaltenart, number> = {
  text: 1,
  zahl: 2,
  euro: 3,
  vzae: 4,
  datum: 5,
  zehntel: 12,
  prozent: 13,
  nummer: 20,
  differenz: 23,
};
export const FETTSTIL: Record<Spaltenart, number> = {
  text: 6,
  zahl: 7,
  euro: 8,
  vzae: 9,
  datum: 10,
  zehntel: 14,
  prozent: 15,
  nummer: 21,
  differenz: 24,
};
/** The same with a hairline below, for lists of many columns. */
export const LINIENSTIL: Record<Spaltenart, number> = {
  ...STIL,
  text: 25,
  zahl: 26,
  datum: 27,
  nummer: 28,
};
export const KOPFSTIL = 11;
export const TITELSTIL = 16;
export const ABSCHNITTSTIL = 17;
export const HINWEISSTIL = 18;
export const SENKRECHTSTIL = 19;
/** Heads of numbers stand above them on the right. */
export const ZAHLKOPFSTIL = 22;

const TAGESFORMAT = 165;
/** Text, whole number, Euro, two decimals, German date. */
const FORMATE = [49, 3, 164, 2, TAGESFORMAT] as const;
/** One decimal, share of hundred. */
const WEITERE_FORMATE = [166, 167] as const;
/** A number with its sign. */
const DIFFERENZFORMAT = 168;

const LINKS_UMBROCHEN = '<alignment horizontal="left" vertical="top" wrapText="1"/>';
const LINKS = '<alignment horizontal="left" vertical="top"/>';
/** „–“ in a column of shares stands below its figures. */
const RECHTS = '<alignment horizontal="right" vertical="top"/>';
const OBEN = '<alignment vertical="top" wrapText="1"/>';

/** Days stand on the left, like texts, so that they do not run into the text beside them. */
const ausrichtungVon = (format: number) => (format === TAGESFORMAT ? LINKS_UMBROCHEN : OBEN);

/** `xl/styles.xml`. */
export function stile(): string {
  const xf = (format: number, schrift: number, rand: number, flaeche = 0, ausrichtung = OBEN) =>
    `<xf numFmtId="${format}" fontId="${schrift}" fillId="${flaeche}" borderId="${rand}" xfId="0" applyNumberFormat="1" applyFont="1"${flaeche === 0 ? '' : ' applyFill="1"'} applyBorder="1" applyAlignment="1">${ausrichtung}</xf>`;
  const zellen = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ...FORMATE.map((format) => xf(format, 0, 0, 0, ausrichtungVon(format))),
    ...FORMATE.map((format) => xf(format, 1, 1, 0, ausrichtungVon(format))),
    xf(49, 1, 2, 2),
    ...WEITERE_FORMATE.map((format) => xf(format, 0, 0, 0, RECHTS)),
    ...WEITERE_FORMATE.map((format) => xf(format, 1, 1, 0, RECHTS)),
    xf(49, 2, 0, 0, '<alignment vertical="center" wrapText="1"/>'),
    xf(49, 1, 2),
    xf(49, 3, 0),
    xf(49, 4, 2, 2, '<alignment horizontal="center" vertical="bottom" textRotation="90" wrapText="1"/>'),
    xf(1, 0, 0, 0, LINKS),
    xf(1, 1, 1, 0, LINKS),
    xf(49, 1, 2, 2, '<alignment horizontal="right" vertical="top" wrapText="1"/>'),
    xf(DIFFERENZFORMAT, 0, 0, 0, RECHTS),
    xf(DIFFERENZFORMAT, 1, 1, 0, RECHTS),
    xf(49, 0, 3, 0, OBEN),
    xf(3, 0, 3, 0, OBEN),
    xf(TAGESFORMAT, 0, 3, 0, LINKS_UMBROCHEN),
    xf(1, 0, 3, 0, LINKS),
  ];
  const rand = (oben: string, unten: string) => `<border><left/><right/>${oben}${unten}<diagonal/></border>`;
  const linie = (seite: string, farbe = 'FF7A8391') => `<${seite} style="thin"><color rgb="${farbe}"/></${seite}>`;
  const schrift = (groesse: number, vorn = '', farbe = '') =>
    `<font>${vorn}<sz val="${groesse}"/>${farbe}<name val="Calibri"/><family val="2"/></font>`;
  const schriften = [
    schrift(11),
    schrift(11, '<b/>'),
    schrift(16, '<b/>'),
    schrift(10, '', '<color rgb="FF4E5763"/>'),
    schrift(9, '<b/>'),
  ];
  const raender = [
    rand('<top/>', '<bottom/>'),
    rand(linie('top'), '<bottom/>'),
    rand('<top/>', linie('bottom')),
    rand('<top/>', linie('bottom', 'FFD5DAE0')),
  ];
  return `${KOPF}<styleSheet xmlns="${MAIN}"><numFmts count="5"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="166" formatCode="#,##0.0"/><numFmt numFmtId="167" formatCode="#,##0.0\\ %"/><numFmt numFmtId="168" formatCode="+#,##0;-#,##0;0"/></numFmts><fonts count="${schriften.length}">${schriften.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1F3F5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="${raender.length}">${raender.join('')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${zellen.length}">${zellen.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
