import type { Formularblock, Formularlauf, Formularzelle } from '../../../shared/vordrucke/types.ts';
import type { Teile } from './archive.ts';
import { alsGrundlage, beschriftungAus, mitIds, stellenlauf, type Gelesen, type Rohstelle } from './form.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';
import {
  atomeVon,
  hatTextfelder,
  istFuellbar,
  lesetext,
  steuerelementText,
  textstellen,
  type Atom,
  type Formularfeld,
  type Textstelle,
} from './word-paragraph.ts';
import { alle, attribut, kind, kinder, liesXml, name, pfad, type Document, type Element } from './xml.ts';

/** Where a place of a Word form stands. `zeile`: the row of the table around it. */
export type Wordort = { readonly zeile: Element | null } & (
  | { readonly art: 'steuerelement'; readonly sdt: Element }
  | { readonly art: 'formularfeld'; readonly feld: Formularfeld }
  | { readonly art: 'text'; readonly atome: readonly Atom[]; readonly von: number; readonly bis: number }
  | { readonly art: 'leer'; readonly absatz: Element }
);

type Wordstelle = Rohstelle<Wordort>;

/** A form of Word with its document trees, which `word-fill.ts` writes into. */
export interface Wordformular extends Gelesen<Wordort> {
  /** The parts that hold places, by their names. */
  readonly dokumente: ReadonlyMap<string, Document>;
}

/** What stands around a place: the row of a table, and what the table says beside and above. */
interface Umgebung {
  readonly zeile: { readonly nummer: number; readonly element: Element } | null;
  readonly beschriftung: string;
}

const AUSSEN: Umgebung = { zeile: null, beschriftung: '' };

function istKaestchenfeld(feld: Formularfeld): boolean {
  return kind(feld.ffData, 'w:checkBox') !== null;
}

function istKaestchensteuerelement(sdt: Element): boolean {
  return pfad(sdt, 'w:sdtPr', 'w14:checkbox') !== null;
}

function ausrichtungVon(absatz: Element): 'links' | 'rechts' | 'mitte' {
  const wert = attribut(pfad(absatz, 'w:pPr', 'w:jc'), 'w:val');
  return wert === 'center' ? 'mitte' : wert === 'right' || wert === 'end' ? 'rechts' : 'links';
}

function ebeneVon(absatz: Element): number | null {
  const stil = /^(?:heading|berschrift|überschrift|titel|title)\s*(\d)?$/i.exec(
    attribut(pfad(absatz, 'w:pPr', 'w:pStyle'), 'w:val'),
  );
  return stil === null ? null : Math.min(3, Math.max(1, Number(stil[1] ?? 1)));
}

/** Reads the blocks of a part and collects its places on the way. */
export class Wordleser {
  readonly stellen: Wordstelle[] = [];
  #zeilen = 0;

  #merke(stelle: Omit<Wordstelle, 'zeile' | 'ort'>, ort: OhneZeile<Wordort>, { zeile }: Umgebung, text: string) {
    this.stellen.push({ ...stelle, zeile: zeile?.nummer ?? null, ort: { ...ort, zeile: zeile?.element ?? null } });
    return stellenlauf(this.stellen.length - 1, text);
  }

  bloecke(behaelter: Element, umgebung: Umgebung = AUSSEN): Formularblock[] {
    const bloecke: Formularblock[] = [];
    /** Text of the paragraph before, where it was one. */
    let davor = '';
    for (const element of kinder(behaelter)) {
      switch (name(element)) {
        case 'w:p': {
          const text = lesetext(element).trim();
          bloecke.push(this.#absatz(element, davor, umgebung));
          davor = text;
          break;
        }
        case 'w:tbl':
          bloecke.push(this.#tabelle(element));
          davor = '';
          break;
        case 'w:sdt':
          bloecke.push(...this.#blocksteuerelement(element, davor, umgebung));
          davor = '';
          break;
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          bloecke.push(...this.bloecke(element, umgebung));
          break;
        default:
          break;
      }
    }
    return bloecke;
  }

  #blocksteuerelement(sdt: Element, davor: string, umgebung: Umgebung): Formularblock[] {
    const inhalt = kind(sdt, 'w:sdtContent');
    if (inhalt === null) return [];
    if (!istFuellbar(sdt) || !kinder(inhalt).every((eines) => name(eines) === 'w:p')) {
      return this.bloecke(inhalt, umgebung);
    }
    const lauf = this.#steuerelement(sdt, davor, umgebung);
    return [{ art: 'absatz', ebene: null, ausrichtung: 'links', laeufe: [lauf] }];
  }

  #steuerelement(sdt: Element, davor: string, umgebung: Umgebung): Formularlauf {
    const eigenschaften = kind(sdt, 'w:sdtPr');
    const titel = attribut(kind(eigenschaften, 'w:alias'), 'w:val');
    const kennung = attribut(kind(eigenschaften, 'w:tag'), 'w:val');
    const beschriftung = beschriftungAus(titel) || beschriftungAus(davor) || umgebung.beschriftung || kennung;
    const text = steuerelementText(sdt);
    return this.#merke(
      {
        art: 'steuerelement',
        beschriftung,
        grundlage: alsGrundlage('steuerelement', kennung || beschriftung),
        istKaestchen: istKaestchensteuerelement(sdt),
        feld: /^\{([^{}\s]{1,60})\}$/.exec(text.trim())?.[1] ?? null,
      },
      { art: 'steuerelement', sdt },
      umgebung,
      text,
    );
  }

  /** `davor`: text of the paragraph before, which may say what an empty one is for. */
  #absatz(absatz: Element, davor: string, umgebung: Umgebung): Formularblock {
    const atome = atomeVon(absatz);
    const laeufe =
      atome.length === 0 || atome.every(({ zeichen }) => /[\s]/.test(zeichen))
        ? this.#leererAbsatz(absatz, davor, umgebung)
        : this.#laeufe(atome, davor, umgebung);
    return { art: 'absatz', ebene: ebeneVon(absatz), ausrichtung: ausrichtungVon(absatz), laeufe };
  }

  #leererAbsatz(absatz: Element, davor: string, umgebung: Umgebung): Formularlauf[] {
    // In a cell a small label stands above its empty line; elsewhere it ends with a colon.
    const istGefragt = umgebung.zeile === null ? davor.endsWith(':') : davor !== '';
    if (!istGefragt || beschriftungAus(davor) === '' || textstellenIn(davor)) return [];
    const beschriftung = beschriftungAus(davor);
    return [
      this.#merke(
        {
          art: 'absatz',
          beschriftung,
          grundlage: alsGrundlage('absatz', beschriftung),
          istKaestchen: false,
          feld: null,
        },
        { art: 'leer', absatz },
        umgebung,
        '',
      ),
    ];
  }

  #laeufe(atome: readonly Atom[], davor: string, umgebung: Umgebung): Formularlauf[] {
    const stellen = textstellen(atome);
    const laeufe: Formularlauf[] = [];
    let ende = 0;
    for (const [nummer, stelle] of stellen.entries()) {
      laeufe.push(...textlaeufe(atome.slice(ende, stelle.von)));
      const danach = zeichenfolge(atome.slice(stelle.bis, stellen[nummer + 1]?.von ?? atome.length));
      laeufe.push(
        this.#textstelle(atome, stelle, zeichenfolge(atome.slice(ende, stelle.von)), danach, davor, umgebung),
      );
      ende = stelle.bis;
    }
    laeufe.push(...textlaeufe(atome.slice(ende)));
    return laeufe;
  }

  #textstelle(
    atome: readonly Atom[],
    { art, von, bis, feld }: Textstelle,
    links: string,
    rechts: string,
    davor: string,
    umgebung: Umgebung,
  ): Formularlauf {
    const atom = atome[von];
    const linkeBeschriftung = beschriftungAus(links.split('\n').at(-1) ?? '');
    const rechteBeschriftung = beschriftungAus(rechts.split('\n')[0] ?? '');
    if (atom?.art === 'steuerelement') {
      const beiwort = istKaestchensteuerelement(atom.sdt) ? rechteBeschriftung || linkeBeschriftung : linkeBeschriftung;
      return this.#steuerelement(atom.sdt, beiwort, umgebung);
    }
    if (atom?.art === 'formularfeld') {
      const kennung = attribut(kind(atom.feld.ffData, 'w:name'), 'w:val');
      const istKaestchen = istKaestchenfeld(atom.feld);
      const beiwort = istKaestchen ? rechteBeschriftung || linkeBeschriftung : linkeBeschriftung;
      const beschriftung = beiwort || umgebung.beschriftung || beschriftungAus(davor) || kennung;
      return this.#merke(
        { art, beschriftung, grundlage: alsGrundlage(art, kennung || beschriftung), istKaestchen, feld: null },
        { art: 'formularfeld', feld: atom.feld },
        umgebung,
        istKaestchen ? '☐' : atom.text,
      );
    }
    const istKaestchen = art === 'kaestchen';
    const beschriftung = istKaestchen
      ? rechteBeschriftung || linkeBeschriftung || umgebung.beschriftung
      : linkeBeschriftung || umgebung.beschriftung || rechteBeschriftung || beschriftungAus(davor) || (feld ?? '');
    const grundlage = feld === null ? alsGrundlage(art, beschriftung) : `marke:${feld}`;
    const text = zeichenfolge(atome.slice(von, bis));
    return this.#merke(
      { art, beschriftung, grundlage, istKaestchen, feld },
      { art: 'text', atome, von, bis },
      umgebung,
      text,
    );
  }

  #tabelle(tabelle: Element): Formularblock {
    const breiten = alle(kind(tabelle, 'w:tblGrid') ?? tabelle, 'w:gridCol').map((spalte) =>
      Number(attribut(spalte, 'w:w') || '1'),
    );
    const zeilen = zeilenVon(tabelle);
    const raster = zeilen.map((zeile) => zellenVon(zeile));
    return {
      art: 'tabelle',
      breiten: breiten.length > 0 ? breiten : [1],
      zeilen: zeilen.map((zeile, nummer) => this.zeile(zeile, raster, nummer)),
    };
  }

  /** One row; `raster` are the cells of the whole table, which say what a cell is for. */
  zeile(zeile: Element, raster: readonly (readonly Zelle[])[], nummer: number): Formularzelle[] {
    this.#zeilen += 1;
    const eigene = { nummer: this.#zeilen, element: zeile };
    return (raster[nummer] ?? zellenVon(zeile)).flatMap((zelle) => {
      if (zelle.istFortsetzung) return [];
      const umgebung = { zeile: eigene, beschriftung: zellbeschriftung(zelle, raster, nummer) };
      const bloecke = this.#zelle(zelle, umgebung);
      return [{ spalten: zelle.spalten, zeilen: hoehe(zelle, raster, nummer), bloecke }];
    });
  }

  #zelle(zelle: Zelle, umgebung: Umgebung): Formularblock[] {
    if (zelle.sdt !== null) {
      const lauf = this.#steuerelement(zelle.sdt, '', umgebung);
      return [{ art: 'absatz', ebene: null, ausrichtung: 'links', laeufe: [lauf] }];
    }
    const [erster] = kinder(zelle.element).filter((eines) => name(eines) === 'w:p');
    if (zelle.text !== '' || erster === undefined || zelle.hatInhalt) return this.bloecke(zelle.element, umgebung);
    const { beschriftung } = umgebung;
    const lauf = this.#merke(
      { art: 'zelle', beschriftung, grundlage: alsGrundlage('zelle', beschriftung), istKaestchen: false, feld: null },
      { art: 'leer', absatz: erster },
      umgebung,
      '',
    );
    return [{ art: 'absatz', ebene: null, ausrichtung: ausrichtungVon(erster), laeufe: [lauf] }];
  }
}

/** A distributive Omit: each kind of place without its row. */
type OhneZeile<T> = T extends unknown ? Omit<T, 'zeile'> : never;

function textstellenIn(text: string): boolean {
  return /[_☐□❏❑◻]|\{[^{}\s]+\}|\.{6,}/.test(text);
}

function zeichenfolge(atome: readonly Atom[]): string {
  return atome.map(({ zeichen }) => zeichen).join('');
}

/** Runs of text, cut where bold begins or ends. */
function textlaeufe(atome: readonly Atom[]): Formularlauf[] {
  const laeufe: { art: 'text'; text: string; fett?: boolean }[] = [];
  for (const atom of atome) {
    const fett = (atom.art === 'zeichen' || atom.art === 'element') && atom.fett;
    const letzter = laeufe.at(-1);
    if (letzter !== undefined && (letzter.fett ?? false) === fett) letzter.text += atom.zeichen;
    else laeufe.push(fett ? { art: 'text', text: atom.zeichen, fett } : { art: 'text', text: atom.zeichen });
  }
  return laeufe;
}

/** A cell with where it stands in the columns of its table. */
interface Zelle {
  readonly element: Element;
  /** The control around the whole cell. */
  readonly sdt: Element | null;
  readonly spalte: number;
  readonly spalten: number;
  readonly text: string;
  /** Controls, fields or tables stand in it. */
  readonly hatInhalt: boolean;
  /** The lower part of a cell that reaches over several rows. */
  readonly istFortsetzung: boolean;
  readonly beginntSpanne: boolean;
}

function zeilenVon(tabelle: Element): Element[] {
  return kinder(tabelle).flatMap((eines) => {
    if (name(eines) === 'w:tr') return [eines];
    const inhalt = name(eines) === 'w:sdt' ? kind(eines, 'w:sdtContent') : name(eines) === 'w:customXml' ? eines : null;
    return inhalt === null ? [] : zeilenVon(inhalt);
  });
}

export function zellenVon(zeile: Element): Zelle[] {
  let spalte = Number(attribut(pfad(zeile, 'w:trPr', 'w:gridBefore'), 'w:val') || '0');
  const zellen: Zelle[] = [];
  const nimm = (element: Element, sdt: Element | null) => {
    const eigenschaften = kind(element, 'w:tcPr');
    const spalten = Math.max(1, Number(attribut(kind(eigenschaften, 'w:gridSpan'), 'w:val') || '1'));
    const verbund = kind(eigenschaften, 'w:vMerge');
    zellen.push({
      element,
      sdt,
      spalte,
      spalten,
      text: lesetext(element).trim(),
      hatInhalt: alle(element, 'w:sdt', 'w:fldChar', 'w:tbl', 'w:drawing', 'w:pict').length > 0,
      istFortsetzung: verbund !== null && attribut(verbund, 'w:val') !== 'restart',
      beginntSpanne: verbund !== null && attribut(verbund, 'w:val') === 'restart',
    });
    spalte += spalten;
  };
  const lies = (behaelter: Element, sdt: Element | null) => {
    for (const eines of kinder(behaelter)) {
      if (name(eines) === 'w:tc') nimm(eines, sdt);
      const inhalt =
        name(eines) === 'w:sdt' ? kind(eines, 'w:sdtContent') : name(eines) === 'w:customXml' ? eines : null;
      if (inhalt !== null) lies(inhalt, name(eines) === 'w:sdt' && istFuellbar(eines) ? eines : sdt);
    }
  };
  lies(zeile, null);
  return zellen;
}

function hoehe(zelle: Zelle, raster: readonly (readonly Zelle[])[], nummer: number): number {
  if (!zelle.beginntSpanne) return 1;
  let zeilen = 1;
  while (raster[nummer + zeilen]?.some(({ spalte, istFortsetzung }) => istFortsetzung && spalte === zelle.spalte)) {
    zeilen += 1;
  }
  return zeilen;
}

/** What a table says about a cell: the nearest text to its left, and the head of its column. */
function zellbeschriftung(zelle: Zelle, raster: readonly (readonly Zelle[])[], nummer: number): string {
  const links = (raster[nummer] ?? []).findLast(
    ({ spalte, text }) => spalte < zelle.spalte && beschriftungAus(text) !== '',
  );
  const kopf = raster
    .slice(0, nummer)
    .filter((zeile) => zeile.filter(({ text }) => text !== '').length > 1)
    .map((zeile) => zeile.find(({ spalte, spalten }) => spalte === zelle.spalte && spalten === zelle.spalten))
    .find((eine) => eine !== undefined && eine.text !== '');
  return [kopf?.text ?? '', links?.text ?? '']
    .map(beschriftungAus)
    .filter((text) => text !== '')
    .join(' · ');
}

/** The parts of a Word file in which places can stand, each with what the window calls it. */
function lesbareTeile(teile: Teile): (readonly [string, string])[] {
  const namen = [...teile.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [
    ...namen.filter((eines) => /^word\/header\d*\.xml$/.test(eines)).map((eines) => [eines, 'Kopfzeile'] as const),
    ['word/document.xml', 'Text'] as const,
    ...namen.filter((eines) => /^word\/footer\d*\.xml$/.test(eines)).map((eines) => [eines, 'Fußzeile'] as const),
  ];
}

const TEXTFELDER = 'Text in Textfeldern und Zeichnungen wird nicht gelesen und nicht gefüllt.';

/** Reads a Word form. Throws `Abgelehnt` where it holds no place or its text cannot be read. */
export function liesWordformular(teile: Teile): Wordformular {
  const leser = new Wordleser();
  const dokumente = new Map<string, Document>();
  const gelesene = lesbareTeile(teile).flatMap(([teilname, titel]) => {
    const bytes = teile.get(teilname);
    if (bytes === undefined) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    const dokument = liesXml(bytes);
    const wurzel = dokument.documentElement;
    const behaelter = wurzel !== null && name(wurzel) === 'w:document' ? kind(wurzel, 'w:body') : wurzel;
    if (behaelter === null) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    dokumente.set(teilname, dokument);
    const bloecke = leser.bloecke(behaelter);
    const istLeer = titel !== 'Text' && lesetext(behaelter).trim() === '';
    return istLeer ? [] : [{ titel, bloecke, hatTextfelder: hatTextfelder(behaelter) }];
  });
  return {
    ...mitIds(gelesene, leser.stellen, gelesene.some((eines) => eines.hatTextfelder) ? [TEXTFELDER] : []),
    dokumente,
  };
}
