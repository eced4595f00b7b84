import type { Lauf, Text } from './blocks.ts';

/**
 * Text of one language as runs, so that words of another script in it keep their own direction: a name, a date, a telephone
 * number inside an Arabic sentence, Arabic words in a German one. Nothing is added and nothing taken away.
 * Quelle: Unicode Bidirectional Algorithm (UAX 9): blanks and signs between two numbers turn their order around.
 */

/** Letters and signs of scripts that are read from right to left; U+060C and others of their signs have no script. */
const RTL = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFF\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
/** Letters and figures that are read from left to right. */
const LTR = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Ethiopic}0-9';

/** From the first letter or figure to the last before the other direction begins, with a bracket that closes what it opened. */
const LTR_STUECK = new RegExp(`[+§]?[${LTR}](?:[^${RTL}\\n]*[${LTR}])?\\p{M}*`, 'gu');
const RTL_STUECK = new RegExp(`[${RTL}](?:[^${LTR}\\n]*[${RTL}])?\\p{M}*`, 'gu');
const AETHIOPISCH = /\p{Script=Ethiopic}/u;

const SCHLIESSEND: Readonly<Record<string, string>> = { '(': ')', '[': ']', '„': '“', '«': '»' };

/** Where the piece ends: behind signs that close what was opened in it. */
function ende(text: string, von: number, bis: number): number {
  const offene: string[] = [];
  for (const zeichen of text.slice(von, bis)) {
    const schliessend = SCHLIESSEND[zeichen];
    if (schliessend !== undefined) offene.push(schliessend);
    else if (zeichen === offene.at(-1)) offene.pop();
  }
  let stelle = bis;
  while (offene.length > 0 && text[stelle] === offene.at(-1)) {
    offene.pop();
    stelle += 1;
  }
  return stelle;
}

/** A language as runs need it: its tag (`ar-SA`) and its direction. */
export interface Laufsprache {
  readonly marke: string;
  readonly richtung: 'ltr' | 'rtl';
}

const DEUTSCH: Laufsprache = { marke: 'de-DE', richtung: 'ltr' };

function fremdes(stueck: string, { richtung }: Laufsprache): Pick<Lauf, 'sprache' | 'richtung'> {
  if (richtung === 'rtl') return { sprache: AETHIOPISCH.test(stueck) ? 'ti-ER' : 'de-DE', richtung: 'ltr' };
  return { sprache: 'ar-SA', richtung: 'rtl' };
}

/** Runs for a text in this language; German where none is given. Their texts one after the other are the text. */
export function laeufe(
  text: string,
  sprache: Laufsprache = DEUTSCH,
  stil: Omit<Lauf, 'text' | 'sprache' | 'richtung'> = {},
): Text {
  const ergebnis: Lauf[] = [];
  const stuecke = [...text.matchAll(sprache.richtung === 'rtl' ? LTR_STUECK : RTL_STUECK)];
  // Figures behind an Arabic word would follow its direction: beside one the German text says its own.
  const sagtRichtung = sprache.richtung === 'rtl' || stuecke.length > 0;
  const eigenes: Pick<Lauf, 'sprache' | 'richtung'> = {
    sprache: sprache.marke,
    ...(sagtRichtung ? { richtung: sprache.richtung } : {}),
  };
  const fuege = (stueck: string, art: Pick<Lauf, 'sprache' | 'richtung'>) => {
    if (stueck !== '') ergebnis.push({ text: stueck, ...art, ...stil });
  };
  let stelle = 0;
  for (const treffer of stuecke) {
    if (treffer.index < stelle) continue;
    const bis = ende(text, treffer.index, treffer.index + treffer[0].length);
    fuege(text.slice(stelle, treffer.index), eigenes);
    fuege(text.slice(treffer.index, bis), fremdes(treffer[0], sprache));
    stelle = bis;
  }
  fuege(text.slice(stelle), eigenes);
  return ergebnis;
}
