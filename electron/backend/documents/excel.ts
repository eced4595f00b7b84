import { setImmediate } from 'node:timers/promises';
import {
  ABSCHNITTSTIL,
  FETTSTIL,
  HINWEISSTIL,
  KOPF,
  KOPFSTIL,
  LINIENSTIL,
  MAIN,
  SENKRECHTSTIL,
  STIL,
  stile,
  TITELSTIL,
  ZAHLKOPFSTIL,
} from './excel-styles.ts';
import { kerneigenschaften, xmlText } from './properties.ts';
import type { Arbeitsblatt, Arbeitsmappe, Spaltenart, Tabellenspalte, Tabellenwert } from './workbook.ts';
import { packeZip } from './zip.ts';

/**
 * Writes a workbook as an Excel file: typed cells, a frozen head row with filters, Euro and German dates, landscape over as
 * many pages side by side as stay readable. Texts are inline strings and never formulas, whatever they begin with. The same list gives the same bytes.
 * Quelle: ISO/IEC 29500-1, SpreadsheetML.
 */

const BEZIEHUNG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

/** `0` is A, `26` is AA. */
function spaltenname(nummer: number): string {
  const rest = String.fromCharCode(65 + (nummer % 26));
  return nummer < 26 ? rest : `${spaltenname(Math.floor(nummer / 26) - 1)}${rest}`;
}

const TAG_MS = 86_400_000;
const TAG_NULL = Date.UTC(1899, 11, 30);

function zahlentext(art: Spaltenart, wert: Tabellenwert): string {
  if (art === 'datum') return String((Date.parse(`${String(wert)}T00:00:00Z`) - TAG_NULL) / TAG_MS);
  if (art === 'zehntel') return Number(wert).toFixed(1);
  if (art === 'prozent') return (Number(wert) / 100).toFixed(3);
  return art === 'zahl' || art === 'nummer' || art === 'differenz' ? String(wert) : (Number(wert) / 100).toFixed(2);
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
/** The same of a list of many narrow columns, which rather stands on one page than on two: across and upright. */
const LISTENBREITE = { quer: 260, hoch: 150 };
/** Points of a line of the usual size. */
const ZEILENHOEHE = 15;
/** Columns that a character of text takes; figures, by which columns are measured, are wider. */
const ZEICHENBREITE = 0.93;
const TITELHOEHE = 26;
/** Columns that a character of a title takes. */
const TITELZEICHEN = 1.65;
/** Points of a head that is written upwards in up to two lines: at least, at most, and by character. */
const SENKRECHT = { mindestens: 60, hoechstens: 200, jeZeichen: 6.4 };

/** Where the parts of a sheet lie, in numbers of rows from 1. */
interface Lage {
  readonly kopf: number;
  /** Last row of the list without its sums. */
  readonly ende: number;
  /** Last row of all. */
  readonly schluss: number;
}

function lageVon({ zeilen, abschnitte = [], summen, seite }: Arbeitsblatt): Lage {
  const kopf = seite === undefined ? 1 : seite.angaben.length + 3;
  const ende = kopf + zeilen.length + abschnitte.length;
  const hinweise = seite === undefined || seite.hinweise.length === 0 ? 0 : seite.hinweise.length + 1;
  return { kopf, ende, schluss: ende + (summen === undefined ? 0 : 1) + hinweise };
}

const hatFilter = ({ seite }: Arbeitsblatt) => seite?.hatFilter ?? true;

/** Excel takes no higher row. */
const HOECHSTE_ZEILE = 405;

const reihe = (nummer: number, zellen: string, hoehe = ZEILENHOEHE) =>
  `<row r="${nummer}"${hoehe === ZEILENHOEHE ? '' : ` ht="${Math.min(hoehe, HOECHSTE_ZEILE)}" customHeight="1"`}>${zellen}</row>`;

/** Points of a text in a cell so wide: not every program sees by itself that it takes several lines. */
function texthoehe(text: string, breite: number): number {
  return ZEILENHOEHE * Math.max(1, Math.ceil((text.length * ZEICHENBREITE) / Math.max(1, breite)));
}

/** Points of a title, which takes several lines where a name is long. */
function titelhoehe(titel: string, breite: number): number {
  return TITELHOEHE * Math.max(1, Math.ceil((titel.length * TITELZEICHEN) / breite));
}

/** Points of a row of texts. */
function reihenhoehe(eintraege: readonly Tabellenwert[], spalten: readonly Tabellenspalte[]): number {
  const hoehen = spalten.map(({ breite }, stelle) => {
    const wert = eintraege[stelle];
    return typeof wert === 'string' ? texthoehe(wert, breite) : ZEILENHOEHE;
  });
  return Math.max(ZEILENHOEHE, ...hoehen);
}

/** A bold name and what it says, in one cell. */
function angabezelle(ort: string, name: string, wert: string): string {
  const teil = (text: string, art = '') => `<r>${art}<t xml:space="preserve">${xmlText(text)}</t></r>`;
  const fett = '<rPr><b/><sz val="11"/><rFont val="Calibri"/><family val="2"/></rPr>';
  return `<c r="${ort}" s="${STIL.text}" t="inlineStr"><is>${teil(`${name}: `, fett)}${teil(wert)}</is></c>`;
}

function kopfhoehe({ spalten, festeSpalten = 0 }: Arbeitsblatt): number {
  if (festeSpalten > 0) {
    const laengster = Math.max(0, ...spalten.slice(festeSpalten).map(({ kopf }) => kopf.length));
    return Math.min(SENKRECHT.hoechstens, Math.max(SENKRECHT.mindestens, laengster * SENKRECHT.jeZeichen));
  }
  return reihenhoehe(
    spalten.map(({ kopf }) => kopf),
    spalten,
  );
}

/** Printed pages side by side; each repeats the fixed columns. */
function seitenNebeneinander({ spalten, festeSpalten = 0, seite }: Arbeitsblatt): number {
  if (festeSpalten === 0) return Math.ceil(breiteVon(spalten) / SEITENBREITE);
  const feste = breiteVon(spalten.slice(0, festeSpalten));
  const platz = LISTENBREITE[seite?.ausrichtung ?? 'quer'] - feste;
  return Math.max(1, Math.ceil((breiteVon(spalten) - feste) / platz));
}

const breiteVon = (spalten: readonly Tabellenspalte[]) => spalten.reduce((summe, { breite }) => summe + breite, 0);

/**
 * The rows of a page around its table, and the cells that are joined: each over the whole width, or where several pages lie
 * side by side, over what each of them repeats.
 */
function rahmen(blatt: Arbeitsblatt, { schluss }: Lage) {
  const { seite, festeSpalten = 0 } = blatt;
  if (seite === undefined) return { oben: [], unten: [], verbunden: [] };
  const spalten =
    festeSpalten > 0 && seitenNebeneinander(blatt) > 1 ? blatt.spalten.slice(0, festeSpalten) : blatt.spalten;
  const breite = breiteVon(spalten);
  const ersterHinweis = schluss - seite.hinweise.length + 1;
  const oben = [
    reihe(1, zelle('A1', TITELSTIL, 'text', seite.titel), titelhoehe(seite.titel, breite)),
    ...seite.angaben.map(({ name, wert }, stelle) =>
      reihe(stelle + 2, angabezelle(`A${stelle + 2}`, name, wert), texthoehe(`${name}: ${wert}`, breite)),
    ),
  ];
  const unten = seite.hinweise.map((satz, stelle) =>
    reihe(
      ersterHinweis + stelle,
      zelle(`A${ersterHinweis + stelle}`, HINWEISSTIL, 'text', satz),
      texthoehe(satz, breite),
    ),
  );
  const zeilen = [
    ...Array.from({ length: seite.angaben.length + 1 }, (_, stelle) => stelle + 1),
    ...seite.hinweise.map((_, stelle) => ersterHinweis + stelle),
  ];
  const letzte = spaltenname(spalten.length - 1);
  return { oben, unten, verbunden: spalten.length < 2 ? [] : zeilen.map((zeile) => `A${zeile}:${letzte}${zeile}`) };
}

function tabelle(blatt: Arbeitsblatt): string {
  const { spalten, zeilen, summen, seite, abschnitte = [], zahlarten = [], festeSpalten = 0 } = blatt;
  const lage = lageVon(blatt);
  const letzte = spaltenname(spalten.length - 1);
  const werte = (
    nummer: number,
    eintraege: readonly Tabellenwert[],
    stilVon: Record<Spaltenart, number>,
    zahlart: Spaltenart = 'zahl',
  ) =>
    reihe(
      nummer,
      spalten
        .map((spalte, stelle) => {
          const art = spalte.art === 'zahl' ? zahlart : spalte.art;
          return zelle(`${spaltenname(stelle)}${nummer}`, stilVon[art], art, eintraege[stelle] ?? null);
        })
        .join(''),
      reihenhoehe(eintraege, spalten),
    );
  const kopf = spalten
    .map(({ kopf: text, art }, stelle) => {
      const istZahl = art === 'zahl' || art === 'differenz';
      const gerader = istZahl && seite !== undefined ? ZAHLKOPFSTIL : KOPFSTIL;
      const stil = festeSpalten > 0 && stelle >= festeSpalten ? SENKRECHTSTIL : gerader;
      return zelle(`${spaltenname(stelle)}${lage.kopf}`, stil, 'text', text);
    })
    .join('');
  const titelVor = new Map(abschnitte.map(({ vor, titel }) => [vor, titel]));
  const koerper: string[] = [];
  let nummer = lage.kopf;
  for (const [stelle, eintraege] of zeilen.entries()) {
    const titel = titelVor.get(stelle);
    if (titel !== undefined) {
      nummer += 1;
      const zellen = spalten.map((_, spalte) =>
        zelle(`${spaltenname(spalte)}${nummer}`, ABSCHNITTSTIL, 'text', spalte === 0 ? titel : null),
      );
      koerper.push(reihe(nummer, zellen.join('')));
    }
    nummer += 1;
    koerper.push(werte(nummer, eintraege, festeSpalten > 0 ? LINIENSTIL : STIL, zahlarten[stelle]));
  }
  const { oben, unten, verbunden } = rahmen(blatt, lage);
  const reihen = [
    ...oben,
    reihe(lage.kopf, kopf, kopfhoehe(blatt)),
    ...koerper,
    ...(summen === undefined ? [] : [werte(lage.ende + 1, summen, FETTSTIL)]),
    ...unten,
  ];
  const breiten = spalten
    .map(({ breite }, stelle) => `<col min="${stelle + 1}" max="${stelle + 1}" width="${breite}" customWidth="1"/>`)
    .join('');
  const abschnittszellen = abschnitteVerbunden(blatt, lage);
  const verbundene = [...verbunden, ...abschnittszellen];
  const ecke = `${spaltenname(festeSpalten)}${lage.kopf + 1}`;
  const feld = festeSpalten > 0 ? 'bottomRight' : 'bottomLeft';
  const fest = `<pane${festeSpalten > 0 ? ` xSplit="${festeSpalten}"` : ''} ySplit="${lage.kopf}" topLeftCell="${ecke}" activePane="${feld}" state="frozen"/><selection pane="${feld}" activeCell="${ecke}" sqref="${ecke}"/>`;
  const filter = hatFilter(blatt) ? `<autoFilter ref="A${lage.kopf}:${letzte}${lage.ende}"/>` : '';
  const vereint =
    verbundene.length === 0
      ? ''
      : `<mergeCells count="${verbundene.length}">${verbundene.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  // Upright there is no room for the name of the file beside that of the sheet.
  const fuss = seite?.ausrichtung === 'hoch' ? '&amp;L&amp;A' : '&amp;L&amp;F&amp;C&amp;A';
  const papier = `<pageSetup paperSize="9" orientation="${seite?.ausrichtung === 'hoch' ? 'portrait' : 'landscape'}" fitToWidth="${seitenNebeneinander(blatt)}" fitToHeight="${seite?.istEineSeite ? 1 : 0}"/>`;
  return `${KOPF}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${letzte}${lage.schluss}"/><sheetViews><sheetView workbookViewId="0">${fest}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${breiten}</cols><sheetData>${reihen.join('')}</sheetData>${filter}${vereint}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${papier}<headerFooter><oddFooter>${fuss}&amp;RSeite &amp;P von &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** Headings between rows go over the whole width. */
function abschnitteVerbunden({ spalten, abschnitte = [] }: Arbeitsblatt, { kopf }: Lage): string[] {
  if (spalten.length < 2) return [];
  const letzte = spaltenname(spalten.length - 1);
  return abschnitte.map(({ vor }, stelle) => `A${kopf + 1 + vor + stelle}:${letzte}${kopf + 1 + vor + stelle}`);
}

/** The head row again on each printed page, where the filter lies, and what is printed of a page to hand in. */
function namen(blaetter: readonly Arbeitsblatt[]): string {
  const eintraege = blaetter.flatMap((einBlatt, nummer) => {
    const { name, spalten, seite, festeSpalten = 0 } = einBlatt;
    const { kopf, ende, schluss } = lageVon(einBlatt);
    const blatt = xmlText(`'${name.replaceAll("'", "''")}'`);
    const letzte = spaltenname(spalten.length - 1);
    const bereich = (art: string, wo: string, weiteres = '') =>
      `<definedName name="_xlnm.${art}" localSheetId="${nummer}"${weiteres}>${wo}</definedName>`;
    const feste = festeSpalten === 0 ? '' : `${blatt}!$A:$${spaltenname(festeSpalten - 1)},`;
    return [
      ...(hatFilter(einBlatt)
        ? [bereich('_FilterDatabase', `${blatt}!$A$${kopf}:$${letzte}$${ende}`, ' hidden="1"')]
        : []),
      ...(seite === undefined ? [] : [bereich('Print_Area', `${blatt}!$A$1:$${letzte}$${schluss}`)]),
      bereich('Print_Titles', `${feste}${blatt}!$${kopf}:$${kopf}`),
    ];
  });
  return `<definedNames>${eintraege.join('')}</definedNames>`;
}

/** Sheets after which others may run. */
const JE_ATEMZUG = 20;

/** The sheets as XML; a workbook with hundreds of them lets the window breathe in between. */
async function tabellen(blaetter: readonly Arbeitsblatt[]): Promise<[string, string][]> {
  const teile: [string, string][] = [];
  for (const [stelle, blatt] of blaetter.entries()) {
    if (stelle % JE_ATEMZUG === JE_ATEMZUG - 1) await setImmediate();
    teile.push([`xl/worksheets/sheet${stelle + 1}.xml`, tabelle(blatt)]);
  }
  return teile;
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
    ...(await tabellen(blaetter)),
  ];
  return packeZip(new Map(teile.map(([name, text]) => [name, Buffer.from(text)])));
}
