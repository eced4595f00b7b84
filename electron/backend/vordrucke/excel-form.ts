import type { Formularblock, Formularlauf, Formularzelle } from '../../../shared/vordrucke/types.ts';
import type { Teile } from './archive.ts';
import { alsGrundlage, beschriftungAus, mitIds, stellenlauf, type Gelesen, type Rohstelle } from './form.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';
import { alle, attribut, kind, kinder, liesXml, name, type Document, type Element } from './xml.ts';

/** Where a place of an Excel form stands. Rows and columns count from 1. */
export interface Excelort {
  readonly teil: string;
  readonly zeile: number;
  readonly spalte: number;
  /** What stands in the cell, where a mark or a box is a part of it. */
  readonly text: string;
  readonly von: number;
  readonly bis: number;
}

export interface Excelformular extends Gelesen<Excelort> {
  readonly blaetter: ReadonlyMap<string, Excelblatt>;
}

/** A sheet as it was read. */
export interface Excelblatt {
  readonly dokument: Document;
  /** Text of each cell that is not empty, by `zeile/spalte`; formulas count as not empty. */
  readonly texte: ReadonlyMap<string, string>;
  readonly hatFormeln: boolean;
}

/** What the window shows of a sheet. */
const HOECHSTENS_ZEILEN = 400;
const HOECHSTENS_SPALTEN = 60;

/** `B7` as row 7, column 2; null where it is no address. */
export function adresse(ref: string): { zeile: number; spalte: number } | null {
  const treffer = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref);
  if (treffer === null) return null;
  const spalte = Array.from(treffer[1] ?? '').reduce((bisher, zeichen) => bisher * 26 + zeichen.charCodeAt(0) - 64, 0);
  return { zeile: Number(treffer[2]), spalte };
}

/** Row 7, column 2 as `B7`. */
export function adresstext(zeile: number, spalte: number): string {
  let text = '';
  for (let rest = spalte; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return `${text}${zeile}`;
}

interface Bereich {
  readonly vonZeile: number;
  readonly vonSpalte: number;
  readonly bisZeile: number;
  readonly bisSpalte: number;
}

function verbundene(blatt: Element): Bereich[] {
  return alle(kind(blatt, 'mergeCells') ?? blatt, 'mergeCell').flatMap((eines) => {
    const [von = '', bis = ''] = attribut(eines, 'ref').split(':');
    const [anfang, ende] = [adresse(von), adresse(bis)];
    if (anfang === null || ende === null) return [];
    return [{ vonZeile: anfang.zeile, vonSpalte: anfang.spalte, bisZeile: ende.zeile, bisSpalte: ende.spalte }];
  });
}

/** Text of a shared or of an inline string: its runs without phonetic hints. */
function zeichenkette(element: Element): string {
  return kinder(element)
    .filter((eines) => name(eines) === 't' || name(eines) === 'r')
    .map((eines) => (name(eines) === 't' ? (eines.textContent ?? '') : (kind(eines, 't')?.textContent ?? '')))
    .join('');
}

function gemeinsameTexte(teile: Teile): string[] {
  const bytes = teile.get('xl/sharedStrings.xml');
  const wurzel = bytes === undefined ? null : liesXml(bytes).documentElement;
  return wurzel === null
    ? []
    : kinder(wurzel)
        .filter((eines) => name(eines) === 'si')
        .map(zeichenkette);
}

function zelltext(zelle: Element, gemeinsame: readonly string[]): string {
  const wert = kind(zelle, 'v')?.textContent ?? '';
  switch (attribut(zelle, 't')) {
    case 's':
      return gemeinsame[Number(wert)] ?? '';
    case 'inlineStr': {
      const inhalt = kind(zelle, 'is');
      return inhalt === null ? '' : zeichenkette(inhalt);
    }
    default:
      return kind(zelle, 'f') === null ? wert : wert || '=';
  }
}

/** Sheets in the order of the workbook: name for the clerk, and part. */
function blaetterVon(teile: Teile): { titel: string; teil: string }[] {
  const buch = teile.get('xl/workbook.xml');
  const beziehungen = teile.get('xl/_rels/workbook.xml.rels');
  if (buch === undefined || beziehungen === undefined) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  const ziele = new Map(
    alle(liesXml(beziehungen), 'Relationship').map((eine) => [attribut(eine, 'Id'), attribut(eine, 'Target')]),
  );
  return alle(liesXml(buch), 'sheet').flatMap((blatt) => {
    if (attribut(blatt, 'state') === 'hidden' || attribut(blatt, 'state') === 'veryHidden') return [];
    const ziel = ziele.get(attribut(blatt, 'r:id')) ?? '';
    const teil = ziel.startsWith('/') ? ziel.slice(1) : `xl/${ziel}`;
    return teile.has(teil) && /worksheets\//.test(teil) ? [{ titel: attribut(blatt, 'name'), teil }] : [];
  });
}

/** Reads one sheet and collects its places. */
function liesBlatt(
  teil: string,
  titel: string,
  dokument: Document,
  gemeinsame: readonly string[],
  stellen: Rohstelle<Excelort>[],
  zeilenzaehler: { zahl: number },
): { blatt: Excelblatt; bloecke: Formularblock[] } {
  const wurzel = dokument.documentElement;
  if (wurzel === null || name(wurzel) !== 'worksheet') throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  const texte = new Map<string, string>();
  const gestaltete = new Set<string>();
  let [hoechsteZeile, hoechsteSpalte, hatFormeln] = [0, 0, false];
  for (const zelle of alle(kind(wurzel, 'sheetData') ?? wurzel, 'c')) {
    const ort = adresse(attribut(zelle, 'r'));
    if (ort === null) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    hatFormeln ||= kind(zelle, 'f') !== null;
    if (ort.zeile > HOECHSTENS_ZEILEN || ort.spalte > HOECHSTENS_SPALTEN) continue;
    const schluessel = `${ort.zeile}/${ort.spalte}`;
    const text = zelltext(zelle, gemeinsame);
    if (text !== '') texte.set(schluessel, text);
    if (attribut(zelle, 's') !== '' && attribut(zelle, 's') !== '0') gestaltete.add(schluessel);
    hoechsteZeile = Math.max(hoechsteZeile, ort.zeile);
    hoechsteSpalte = Math.max(hoechsteSpalte, ort.spalte);
  }
  const bereiche = verbundene(wurzel);
  const gibtGestaltete = [...gestaltete].some((schluessel) => !texte.has(schluessel));
  const bereichVon = (zeile: number, spalte: number) =>
    bereiche.find(
      ({ vonZeile, bisZeile, vonSpalte, bisSpalte }) =>
        vonZeile <= zeile && zeile <= bisZeile && vonSpalte <= spalte && spalte <= bisSpalte,
    );
  const textBei = (zeile: number, spalte: number) => {
    const bereich = bereichVon(zeile, spalte);
    return texte.get(`${bereich?.vonZeile ?? zeile}/${bereich?.vonSpalte ?? spalte}`) ?? '';
  };
  const naechster = (zeile: number, spalte: number, dz: number, ds: number) => {
    for (let [z, s] = [zeile + dz, spalte + ds]; z > 0 && s > 0; [z, s] = [z + dz, s + ds]) {
      const text = textBei(z, s);
      if (beschriftungAus(text) !== '') return { text: beschriftungAus(text) };
    }
    return null;
  };
  const merke = (
    roh: Pick<Rohstelle<Excelort>, 'art' | 'beschriftung' | 'grundlage' | 'istKaestchen' | 'feld'>,
    ort: Omit<Excelort, 'teil'>,
    zeile: number,
    anzeige: string,
  ) => {
    stellen.push({ ...roh, zeile, ort: { teil, ...ort } });
    return stellenlauf(stellen.length - 1, anzeige);
  };
  const laeufe = (zeile: number, spalte: number, zaehler: number): Formularlauf[] => {
    const text = texte.get(`${zeile}/${spalte}`) ?? '';
    const links = naechster(zeile, spalte, 0, -1);
    const oben = naechster(zeile, spalte, -1, 0);
    if (text === '') {
      // Fields to fill are drawn; beside them nothing is, unless a label asks with a colon.
      const istGefragt = gibtGestaltete
        ? textBei(zeile, spalte - 1)
            .trimEnd()
            .endsWith(':')
        : textBei(zeile, spalte - 1) !== '';
      if (!istGefragt && !gestaltete.has(`${zeile}/${spalte}`)) return [];
      if (links === null && oben === null) return [];
      const teileDerBeschriftung = istTabellenkopf(zeile, spalte, textBei)
        ? [oben?.text ?? '', links?.text ?? '']
        : [links?.text ?? oben?.text ?? ''];
      const beschriftung = teileDerBeschriftung.filter((eines) => eines !== '').join(' · ');
      return [
        merke(
          {
            art: 'zelle',
            beschriftung,
            grundlage: alsGrundlage('zelle', `${titel} ${beschriftung}`),
            istKaestchen: false,
            feld: null,
          },
          { zeile, spalte, text: '', von: 0, bis: 0 },
          zaehler,
          '',
        ),
      ];
    }
    const gefunden: Formularlauf[] = [];
    let ende = 0;
    for (const treffer of text.matchAll(/\{([^{}\s]{1,60})\}|[☐□❏❑◻]|_{3,}|\.{6,}/g)) {
      const [ganz, feld = null] = treffer;
      const istKaestchen = /[☐□❏❑◻]/.test(ganz);
      const bis = treffer.index + ganz.length;
      if (treffer.index > ende) gefunden.push({ art: 'text', text: text.slice(ende, treffer.index) });
      const rechts = beschriftungAus(text.slice(bis).split(/[\n☐□❏❑◻]/)[0] ?? '');
      const davor = beschriftungAus(text.slice(ende, treffer.index));
      const beschriftung =
        (istKaestchen ? rechts || beschriftungAus(textBei(zeile, spalte + 1)) : davor) ||
        links?.text ||
        oben?.text ||
        (feld ?? '');
      const art = feld !== null ? 'marke' : istKaestchen ? 'kaestchen' : 'linie';
      const grundlage = feld === null ? alsGrundlage(art, `${titel} ${beschriftung}`) : `marke:${feld}`;
      gefunden.push(
        merke(
          { art, beschriftung, grundlage, istKaestchen, feld },
          { zeile, spalte, text, von: treffer.index, bis },
          zaehler,
          ganz,
        ),
      );
      ende = bis;
    }
    if (ende < text.length) gefunden.push({ art: 'text', text: text.slice(ende) });
    return gefunden;
  };

  const zeilen: Formularzelle[][] = [];
  // One column more than is used: the place behind the last label.
  const spaltenzahl = Math.min(hoechsteSpalte + 1, HOECHSTENS_SPALTEN);
  for (let zeile = 1; zeile <= hoechsteZeile; zeile += 1) {
    zeilenzaehler.zahl += 1;
    const zellen: Formularzelle[] = [];
    for (let spalte = 1; spalte <= spaltenzahl; spalte += 1) {
      const bereich = bereichVon(zeile, spalte);
      if (bereich !== undefined && (bereich.vonZeile !== zeile || bereich.vonSpalte !== spalte)) continue;
      zellen.push({
        spalten: bereich === undefined ? 1 : Math.min(bereich.bisSpalte, spaltenzahl) - spalte + 1,
        zeilen: bereich === undefined ? 1 : Math.min(bereich.bisZeile, hoechsteZeile) - zeile + 1,
        bloecke: [
          { art: 'absatz', ebene: null, ausrichtung: 'links', laeufe: laeufe(zeile, spalte, zeilenzaehler.zahl) },
        ],
      });
    }
    zeilen.push(zellen);
  }
  const breiten = Array.from({ length: spaltenzahl }, () => 1);
  return {
    blatt: { dokument, texte, hatFormeln },
    bloecke: zeilen.length === 0 ? [] : [{ art: 'tabelle', breiten, zeilen }],
  };
}

/** True where the row above, or one further up without a gap, says what the columns are for. */
function istTabellenkopf(zeile: number, spalte: number, textBei: (zeile: number, spalte: number) => string): boolean {
  for (let oben = zeile - 1; oben > 0; oben -= 1) {
    if (textBei(oben, spalte) !== '') {
      return [spalte - 1, spalte + 1].some((daneben) => daneben > 0 && textBei(oben, daneben) !== '');
    }
    if (zeile - oben > 12) return false;
  }
  return false;
}

const GROSSES_BLATT = `Gelesen werden je Tabellenblatt die ersten ${HOECHSTENS_ZEILEN} Zeilen und ${HOECHSTENS_SPALTEN} Spalten.`;

/** Reads an Excel form. Throws `Abgelehnt` where it holds no place or its sheets cannot be read. */
export function liesExcelformular(teile: Teile): Excelformular {
  const gemeinsame = gemeinsameTexte(teile);
  const stellen: Rohstelle<Excelort>[] = [];
  const blaetter = new Map<string, Excelblatt>();
  const zeilenzaehler = { zahl: 0 };
  const gelesene = blaetterVon(teile).map(({ titel, teil }) => {
    const bytes = teile.get(teil);
    if (bytes === undefined) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    const { blatt, bloecke } = liesBlatt(teil, titel, liesXml(bytes), gemeinsame, stellen, zeilenzaehler);
    blaetter.set(teil, blatt);
    return { titel, bloecke };
  });
  const istGross = gelesene.some(({ bloecke }) =>
    bloecke.some((block) => block.art === 'tabelle' && block.zeilen.length >= HOECHSTENS_ZEILEN),
  );
  return { ...mitIds(gelesene, stellen, istGross ? [GROSSES_BLATT] : []), blaetter };
}
