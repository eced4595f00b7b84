import type { Fuellwert } from '../../../shared/vordrucke/types.ts';
import type { Teile } from './archive.ts';
import { adresse, adresstext, liesExcelformular, type Excelblatt, type Excelort } from './excel-form.ts';
import {
  alle,
  attribut,
  entferne,
  fuegeEin,
  kind,
  kinder,
  liesXml,
  name,
  neues,
  schreibeXml,
  type Element,
} from './xml.ts';

const ANGEKREUZT = '☒';

/** Number formats of the built-in list that show text as it is. Quelle: ECMA-376 Teil 1, 18.8.30 */
const TEXTFORMATE: ReadonlySet<number> = new Set([0, 49]);

/** For each style of a cell whether it shows numbers. */
function zahlenformate(teile: Teile): boolean[] {
  const bytes = teile.get('xl/styles.xml');
  const wurzel = bytes === undefined ? null : liesXml(bytes).documentElement;
  const stile = wurzel === null ? null : kind(wurzel, 'cellXfs');
  const datumsformate = new Set(
    wurzel === null
      ? []
      : alle(wurzel, 'numFmt').flatMap((eines) =>
          /[dyj]/i.test(attribut(eines, 'formatCode')) ? [Number(attribut(eines, 'numFmtId'))] : [],
        ),
  );
  const istDatum = (id: number) => (id >= 14 && id <= 22) || datumsformate.has(id);
  return (stile === null ? [] : kinder(stile)).map((eines) => {
    const id = Number(attribut(eines, 'numFmtId') || '0');
    return !TEXTFORMATE.has(id) && !istDatum(id);
  });
}

/** `66.075,00 €` or `1.234` as a number; null where it is text, such as a key with a leading zero. */
export function alsZahl(wert: string): number | null {
  const treffer = /^(-?(?:0|[1-9]\d{0,2}(?:\.\d{3})*|[1-9]\d*))(?:,(\d+))?(?:[ \u00a0]€)?$/.exec(wert);
  if (treffer === null) return null;
  return Number(`${(treffer[1] ?? '').replaceAll('.', '')}.${treffer[2] ?? '0'}`);
}

function zeileIn(blatt: Element, nummer: number): Element {
  const daten = kind(blatt, 'sheetData');
  if (daten === null) throw new Error('A sheet without rows holds no places.');
  for (const zeile of kinder(daten)) {
    const eigene = Number(attribut(zeile, 'r'));
    if (eigene === nummer) return zeile;
    if (eigene > nummer) return fuegeEin(daten, neues(daten, 'row', { r: String(nummer) }), zeile);
  }
  return fuegeEin(daten, neues(daten, 'row', { r: String(nummer) }), null);
}

function zelleIn(zeile: Element, nummer: number, spalte: number): Element {
  const neue = () => neues(zeile, 'c', { r: adresstext(nummer, spalte) });
  for (const zelle of kinder(zeile)) {
    const eigene = adresse(attribut(zelle, 'r'))?.spalte ?? 0;
    if (eigene === spalte) return zelle;
    if (eigene > spalte) return fuegeEin(zeile, neue(), zelle);
  }
  return fuegeEin(zeile, neue(), null);
}

/** Writes a text, or a number where the cell shows numbers. The look of the cell stays. */
function schreibeZelle(zelle: Element, wert: string, istZahlzelle: boolean): void {
  for (const eines of kinder(zelle)) if (name(eines) !== 'extLst') entferne(eines);
  const zahl = istZahlzelle ? alsZahl(wert) : null;
  if (zahl !== null) {
    zelle.removeAttribute('t');
    const v = neues(zelle, 'v');
    v.textContent = String(zahl);
    zelle.insertBefore(v, zelle.firstChild);
    return;
  }
  zelle.setAttribute('t', 'inlineStr');
  const t = neues(zelle, 't', { 'xml:space': 'preserve' });
  t.textContent = wert.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  const is = neues(zelle, 'is');
  is.appendChild(t);
  zelle.insertBefore(is, zelle.firstChild);
}

interface Auftrag {
  readonly ort: Excelort;
  readonly wert: string;
}

function alsText(wert: string | boolean, { text, von }: Excelort): string {
  if (typeof wert === 'string') return wert;
  if (wert) return ANGEKREUZT;
  return text.charAt(von) === '{' ? '☐' : text.charAt(von);
}

/** What of the entries of a row did not fit, since the next cell is taken. */
export interface Excelfuellung {
  readonly teile: ReadonlyMap<string, Buffer>;
  readonly ohnePlatz: number;
}

/** Entries go down from the marked row, one row each, as long as the cells below are empty. */
function auftraegeFuer(ort: Excelort, wert: Fuellwert, blatt: Excelblatt): { auftraege: Auftrag[]; ohnePlatz: number } {
  const [erster = '', ...weitere] = Array.isArray(wert) ? wert : [];
  const auftraege: Auftrag[] = [{ ort, wert: alsText(typeof wert === 'boolean' ? wert : erster, ort) }];
  for (const [nummer, eintrag] of weitere.entries()) {
    const zeile = ort.zeile + nummer + 1;
    if (blatt.texte.has(`${zeile}/${ort.spalte}`)) {
      return { auftraege, ohnePlatz: weitere.slice(nummer).filter((eines) => eines !== '').length };
    }
    auftraege.push({ ort: { ...ort, zeile, text: '', von: 0, bis: 0 }, wert: eintrag });
  }
  return { auftraege, ohnePlatz: 0 };
}

/**
 * Writes values into an Excel form; answers the parts that changed. Rows are not moved: further entries go into the empty
 * rows below. Where there are formulas the workbook asks to compute them when it is opened.
 */
export function fuelleExcel(teile: Teile, werte: Readonly<Record<string, Fuellwert>>): Excelfuellung {
  const { orte, blaetter } = liesExcelformular(teile);
  const formate = zahlenformate(teile);
  const auftraege: Auftrag[] = [];
  let ohnePlatz = 0;
  for (const [id, ort] of orte) {
    const wert = werte[id];
    const blatt = blaetter.get(ort.teil);
    if (wert === undefined || blatt === undefined) continue;
    const eigene = auftraegeFuer(ort, wert, blatt);
    auftraege.push(...eigene.auftraege);
    ohnePlatz = Math.max(ohnePlatz, eigene.ohnePlatz);
  }
  const geaenderte = new Set<string>();
  const zellen = Map.groupBy(auftraege, ({ ort }) => `${ort.teil}!${ort.zeile}/${ort.spalte}`);
  for (const inZelle of zellen.values()) {
    const [{ ort } = { ort: null }] = inZelle;
    const wurzel = ort === null ? null : (blaetter.get(ort.teil)?.dokument.documentElement ?? null);
    if (ort === null || wurzel === null) continue;
    const text = inZelle.toReversed().reduce((bisher, eines) => {
      const istLeereLinie = eines.wert === '' && eines.ort.text.charAt(eines.ort.von) !== '{';
      if (istLeereLinie) return bisher;
      return bisher.slice(0, eines.ort.von) + eines.wert + bisher.slice(eines.ort.bis);
    }, ort.text);
    if (text === ort.text) continue;
    const zelle = zelleIn(zeileIn(wurzel, ort.zeile), ort.zeile, ort.spalte);
    schreibeZelle(zelle, text, formate[Number(attribut(zelle, 's') || '0')] ?? false);
    geaenderte.add(ort.teil);
  }
  const neue = new Map<string, Buffer>();
  for (const teil of geaenderte) {
    const dokument = blaetter.get(teil)?.dokument;
    if (dokument !== undefined) neue.set(teil, schreibeXml(dokument));
  }
  const mitFormeln = [...blaetter.values()].some(({ hatFormeln }) => hatFormeln);
  const buch = teile.get('xl/workbook.xml');
  if (mitFormeln && buch !== undefined && neue.size > 0) neue.set('xl/workbook.xml', mitNeuberechnung(buch));
  return { teile: neue, ohnePlatz };
}

/** Elements of a workbook that stand behind `calcPr`. Quelle: ECMA-376 Teil 1, 18.2.27 */
const HINTER_CALC_PR: ReadonlySet<string> = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

function mitNeuberechnung(buch: Buffer): Buffer {
  const dokument = liesXml(buch);
  const wurzel = dokument.documentElement;
  if (wurzel === null) return buch;
  let calcPr = kind(wurzel, 'calcPr');
  if (calcPr === null) {
    calcPr = neues(wurzel, 'calcPr');
    wurzel.insertBefore(calcPr, kinder(wurzel).find((eines) => HINTER_CALC_PR.has(name(eines))) ?? null);
  }
  calcPr.setAttribute('fullCalcOnLoad', '1');
  return schreibeXml(dokument);
}
