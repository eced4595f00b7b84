import type { Element } from './xml.ts';
import { alle, attribut, kind, kinder, name, pfad } from './xml.ts';

/** One character of a paragraph and where it stands; a control or a form field counts as one. */
export type Atom =
  | {
      readonly art: 'zeichen';
      readonly zeichen: string;
      readonly t: Element;
      readonly stelle: number;
      readonly fett: boolean;
    }
  | { readonly art: 'element'; readonly zeichen: string; readonly element: Element; readonly fett: boolean }
  | { readonly art: 'steuerelement'; readonly zeichen: string; readonly sdt: Element; readonly text: string }
  | { readonly art: 'formularfeld'; readonly zeichen: string; readonly feld: Formularfeld; readonly text: string };

/** A field of an old form: the runs from its beginning to its end, all in one paragraph. */
export interface Formularfeld {
  readonly ffData: Element;
  /** The run with the beginning. */
  readonly beginn: Element;
  /** Runs of the result, as they are shown. */
  readonly ergebnis: Element[];
  /** The run that ends the instruction, then the run that ends the field. */
  trenner: Element | null;
  ende: Element | null;
}

/** Stands for one control or field in the text of a paragraph. */
export const OBJEKT = '\uFFFC';

/** Boxes of the font Wingdings. */
const WINGDINGS_KAESTCHEN = new Set(['f06f', 'f0a8', 'f071', 'f072', '6f', 'a8']);

function zeichenVonSymbol(symbol: Element): string {
  const istWingdings = /wingdings/i.test(attribut(symbol, 'w:font'));
  return istWingdings && WINGDINGS_KAESTCHEN.has(attribut(symbol, 'w:char').toLowerCase()) ? '☐' : '';
}

function istFett(run: Element): boolean {
  const fett = pfad(run, 'w:rPr', 'w:b');
  return fett !== null && !/^(0|false)$/.test(attribut(fett, 'w:val'));
}

/** A control that can be filled: not a list of contents, a picture, a group or a section that repeats. */
export function istFuellbar(sdt: Element): boolean {
  const eigenschaften = kind(sdt, 'w:sdtPr');
  const art = eigenschaften === null ? [] : kinder(eigenschaften).map(name);
  return !art.some((eine) =>
    [
      'w:docPartObj',
      'w:docPartList',
      'w:picture',
      'w:group',
      'w:citation',
      'w:bibliography',
      'w:equation',
      'w15:repeatingSection',
      'w15:repeatingSectionItem',
    ].includes(eine),
  );
}

/** Text of a part of the tree as it is read: tabs, line ends, no instructions and nothing that was deleted. */
export function lesetext(element: Element): string {
  switch (name(element)) {
    case 'w:t':
      return element.textContent ?? '';
    case 'w:tab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:sym':
      return zeichenVonSymbol(element);
    case 'w:noBreakHyphen':
      return '-';
    case 'w:instrText':
    case 'w:del':
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
    case 'w:drawing':
    case 'w:pict':
    case 'mc:AlternateContent':
      return '';
    case 'w:p':
      return `${kinder(element).map(lesetext).join('')}\n`;
    default:
      return kinder(element).map(lesetext).join('');
  }
}

/** What a control shows; nothing while it shows its own hint. */
export function steuerelementText(sdt: Element): string {
  if (pfad(sdt, 'w:sdtPr', 'w:showingPlcHdr') !== null) return '';
  const inhalt = kind(sdt, 'w:sdtContent');
  return inhalt === null ? '' : lesetext(inhalt).replace(/\n$/, '');
}

/** Takes a paragraph apart. */
export function atomeVon(absatz: Element): Atom[] {
  const atome: Atom[] = [];
  /** Fields that are open: of an old form, or any other (`null`); whether their instruction is still read. */
  const offene: { feld: Formularfeld | null; istBefehl: boolean }[] = [];
  const innerstes = () => offene.findLast(({ feld }) => feld !== null)?.feld ?? null;

  function liesFeldzeichen(zeichen: Element, run: Element): void {
    switch (attribut(zeichen, 'w:fldCharType')) {
      case 'begin': {
        const ffData = kind(zeichen, 'w:ffData');
        const feld = ffData === null ? null : { ffData, beginn: run, ergebnis: [], trenner: null, ende: null };
        offene.push({ feld, istBefehl: true });
        return;
      }
      case 'separate': {
        const letztes = offene.at(-1);
        if (letztes === undefined) return;
        letztes.istBefehl = false;
        if (letztes.feld !== null) letztes.feld.trenner = run;
        return;
      }
      default: {
        const { feld } = offene.pop() ?? { feld: null };
        if (feld === null) return;
        feld.ende = run;
        const text = feld.ergebnis.map(lesetext).join('').replaceAll('\u2002', '').trim();
        atome.push({ art: 'formularfeld', zeichen: OBJEKT, feld, text });
      }
    }
  }

  function liesRun(run: Element): void {
    const fett = istFett(run);
    const feld = innerstes();
    let istErgebnis = false;
    for (const element of kinder(run)) {
      if (name(element) === 'w:fldChar') {
        liesFeldzeichen(element, run);
        continue;
      }
      if (offene.some(({ istBefehl }) => istBefehl)) continue;
      if (feld !== null) {
        istErgebnis = true;
        continue;
      }
      if (name(element) === 'w:t') {
        const text = element.textContent ?? '';
        // By code units, so that places can be cut out of the text again.
        for (let stelle = 0; stelle < text.length; stelle += 1) {
          atome.push({ art: 'zeichen', zeichen: text.charAt(stelle), t: element, stelle, fett });
        }
        continue;
      }
      const zeichen = lesetext(element);
      if (zeichen.length === 1) atome.push({ art: 'element', zeichen, element, fett });
    }
    if (istErgebnis && feld !== null) feld.ergebnis.push(run);
  }

  function lies(knoten: Element): void {
    for (const element of kinder(knoten)) {
      switch (name(element)) {
        case 'w:r':
          liesRun(element);
          break;
        case 'w:sdt':
          if (istFuellbar(element)) {
            atome.push({ art: 'steuerelement', zeichen: OBJEKT, sdt: element, text: steuerelementText(element) });
          } else lies(element);
          break;
        case 'w:sdtContent':
        case 'w:hyperlink':
        case 'w:smartTag':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
        case 'w:fldSimple':
        case 'w:bdo':
        case 'w:dir':
          lies(element);
          break;
        default:
          break;
      }
    }
  }

  lies(absatz);
  return atome;
}

/** Places in the text of a paragraph where something is to be written, from left to right. */
export interface Textstelle {
  readonly art: 'marke' | 'linie' | 'kaestchen' | 'steuerelement' | 'formularfeld';
  readonly von: number;
  readonly bis: number;
  /** The name in curly brackets. */
  readonly feld: string | null;
}

const MUSTER: readonly (readonly [Textstelle['art'], RegExp])[] = [
  ['marke', /\{([^{}\s]{1,60})\}/g],
  ['kaestchen', /[☐□❏❑◻]/g],
  ['linie', /_{3,}|\.{6,}|…{2,}/g],
];

/** Tabs behind a label with a colon, up to the end of the line or to the next label. */
const TABULATOREN = /:[ \u00a0]*(\t+)(?=[ \u00a0]*(?:$|\n|[^\t\n\uFFFC]{1,60}:))/g;

export function textstellen(atome: readonly Atom[]): Textstelle[] {
  const text = atome.map(({ zeichen }) => zeichen).join('');
  const gefunden: Textstelle[] = atome.flatMap((atom, von): Textstelle[] =>
    atom.art === 'steuerelement' || atom.art === 'formularfeld'
      ? [{ art: atom.art, von, bis: von + 1, feld: null }]
      : [],
  );
  for (const [art, muster] of MUSTER) {
    for (const treffer of text.matchAll(muster)) {
      gefunden.push({ art, von: treffer.index, bis: treffer.index + treffer[0].length, feld: treffer[1] ?? null });
    }
  }
  for (const treffer of text.matchAll(TABULATOREN)) {
    const bis = treffer.index + treffer[0].length;
    // The first tab stays, so that the value stands where the line begins.
    gefunden.push({ art: 'linie', von: bis - (treffer[1]?.length ?? 0) + 1, bis, feld: null });
  }
  gefunden.sort((a, b) => a.von - b.von || b.bis - a.bis);
  return gefunden.filter((eine, nummer) => gefunden.slice(0, nummer).every((vorige) => vorige.bis <= eine.von));
}

/** Text boxes, whose text stands outside of the paragraphs. */
export function hatTextfelder(wurzel: Element): boolean {
  return alle(wurzel, 'w:txbxContent').length > 0;
}
