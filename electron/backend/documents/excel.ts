import { kerneigenschaften, xmlText } from './properties.ts';
import type { Arbeitsblatt, Arbeitsmappe, Spaltenart, Tabellenwert } from './workbook.ts';
import { packeZip } from './zip.ts';

/**
 * Writes a workbook as an Excel file: typed cells, a frozen head row with filters, Euro and German dates, landscape over as
 * many pages side by side as stay readable. Texts are inline strings and never formulas, whatever they begin with. The same list gives the same bytes.
 * Quelle: ISO/IEC 29500-1, SpreadsheetML.
 */

const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BEZIEHUNG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

/** Place of each kind of cell in `cellXfs`; the same in bold for the sums follows after `FETT`. */
const STIL: Record<Spaltenart, number> = { text: 1, zahl: 2, euro: 3, vzae: 4, datum: 5 };
const FETT = 5;
const KOPFSTIL = 11;

/** Formats of `STIL` in its order: text, whole number, Euro, two decimals, German date. */
const FORMATE = [49, 3, 164, 2, 165] as const;

const OBEN = '<alignment vertical="top" wrapText="1"/>';

function stile(): string {
  const xf = (format: number, schrift: number, rand: number) =>
    `<xf numFmtId="${format}" fontId="${schrift}" fillId="0" borderId="${rand}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${OBEN}</xf>`;
  const zellen = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ...FORMATE.map((format) => xf(format, 0, 0)),
    ...FORMATE.map((format) => xf(format, 1, 1)),
    `<xf numFmtId="49" fontId="1" fillId="2" borderId="2" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${OBEN}</xf>`,
  ];
  const rand = (oben: string, unten: string) => `<border><left/><right/>${oben}${unten}<diagonal/></border>`;
  const linie = (seite: string) => `<${seite} style="thin"><color rgb="FF7A8391"/></${seite}>`;
  return `${KOPF}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1F3F5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3">${rand('<top/>', '<bottom/>')}${rand(linie('top'), '<bottom/>')}${rand('<top/>', linie('bottom'))}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${zellen.length}">${zellen.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** `0` is A, `26` is AA. */
function spaltenname(nummer: number): string {
  const rest = String.fromCharCode(65 + (nummer % 26));
  return nummer < 26 ? rest : `${spaltenname(Math.floor(nummer / 26) - 1)}${rest}`;
}

const TAG_MS = 86_400_000;
const TAG_NULL = Date.UTC(1899, 11, 30);

function zahlentext(art: Spaltenart, wert: Tabellenwert): string {
  if (art === 'datum') return String((Date.parse(`${String(wert)}T00:00:00Z`) - TAG_NULL) / TAG_MS);
  return art === 'zahl' ? String(wert) : (Number(wert) / 100).toFixed(2);
}

function zelle(ort: string, stil: number, art: Spaltenart, wert: Tabellenwert): string {
  if (wert === null || wert === '') return `<c r="${ort}" s="${stil}"/>`;
  // A text in a column of numbers („entfällt“, „Summe“) stays a text.
  const istText = art === 'text' || (typeof wert === 'string' && !(art === 'datum' && /^\d{4}-\d\d-\d\d$/.test(wert)));
  return istText
    ? `<c r="${ort}" s="${stil}" t="inlineStr"><is><t xml:space="preserve">${xmlText(String(wert))}</t></is></c>`
    : `<c r="${ort}" s="${stil}"><v>${zahlentext(art, wert)}</v></c>`;
}

/** Characters that are readable side by side on a landscape page; a wider list goes over several pages. */
const SEITENBREITE = 220;

function tabelle({ spalten, zeilen, summen }: Arbeitsblatt): string {
  const letzte = spaltenname(spalten.length - 1);
  const zeile = (nummer: number, zellen: string) => `<row r="${nummer}">${zellen}</row>`;
  const werte = (nummer: number, reihe: readonly Tabellenwert[], fett: number) =>
    zeile(
      nummer,
      spalten
        .map(({ art }, stelle) =>
          zelle(`${spaltenname(stelle)}${nummer}`, STIL[art] + fett, art, reihe[stelle] ?? null),
        )
        .join(''),
    );
  const kopf = spalten
    .map(({ kopf: text }, stelle) => zelle(`${spaltenname(stelle)}1`, KOPFSTIL, 'text', text))
    .join('');
  const ende = zeilen.length + 1;
  const seiten = Math.ceil(spalten.reduce((summe, { breite }) => summe + breite, 0) / SEITENBREITE);
  const reihen = [
    zeile(1, kopf),
    ...zeilen.map((reihe, nummer) => werte(nummer + 2, reihe, 0)),
    ...(summen === undefined ? [] : [werte(ende + 1, summen, FETT)]),
  ];
  const breiten = spalten
    .map(({ breite }, stelle) => `<col min="${stelle + 1}" max="${stelle + 1}" width="${breite}" customWidth="1"/>`)
    .join('');
  return `${KOPF}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${letzte}${reihen.length}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${breiten}</cols><sheetData>${reihen.join('')}</sheetData><autoFilter ref="A1:${letzte}${ende}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${seiten}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;RSeite &amp;P von &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** The head row again on each printed page, and where the filter lies. */
function namen(blaetter: readonly Arbeitsblatt[]): string {
  const eintraege = blaetter.flatMap(({ name, spalten, zeilen }, nummer) => {
    const blatt = xmlText(`'${name.replaceAll("'", "''")}'`);
    const letzte = spaltenname(spalten.length - 1);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${nummer}" hidden="1">${blatt}!$A$1:$${letzte}$${zeilen.length + 1}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${nummer}">${blatt}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${eintraege.join('')}</definedNames>`;
}

/** Writes the workbook as an .xlsx file. */
export async function excelAusMappe(mappe: Arbeitsmappe): Promise<Uint8Array> {
  const { blaetter } = mappe;
  const blattarten = blaetter
    .map(
      (_, nummer) =>
        `<Override PartName="/xl/worksheets/sheet${nummer + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  const sheets = blaetter
    .map(({ name }, nummer) => `<sheet name="${xmlText(name)}" sheetId="${nummer + 1}" r:id="rId${nummer + 1}"/>`)
    .join('');
  const verweise = blaetter
    .map(
      (_, nummer) =>
        `<Relationship Id="rId${nummer + 1}" Type="${BEZIEHUNG}/worksheet" Target="worksheets/sheet${nummer + 1}.xml"/>`,
    )
    .join('');
  const teile: [string, string][] = [
    [
      '[Content_Types].xml',
      `${KOPF}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${blattarten}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${KOPF}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${BEZIEHUNG}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PAKET}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    ['docProps/core.xml', kerneigenschaften(mappe, {})],
    [
      'xl/workbook.xml',
      `${KOPF}<workbook xmlns="${MAIN}" xmlns:r="${BEZIEHUNG}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets>${sheets}</sheets>${namen(blaetter)}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${KOPF}<Relationships xmlns="${PAKET}/relationships">${verweise}<Relationship Id="rId${blaetter.length + 1}" Type="${BEZIEHUNG}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stile()],
    ...blaetter.map((blatt, nummer): [string, string] => [`xl/worksheets/sheet${nummer + 1}.xml`, tabelle(blatt)]),
  ];
  return packeZip(new Map(teile.map(([name, text]) => [name, Buffer.from(text)])));
}
