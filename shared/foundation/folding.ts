/** Lower case without accents; `ß` is `ss`. `lang`: umlauts as `ae`, `oe`, `ue`. */
function falte(text: string, umlaut: 'kurz' | 'lang'): string {
  const klein = text.normalize('NFC').toLowerCase();
  const ersetzt = umlaut === 'lang' ? klein.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue') : klein;
  return ersetzt.replaceAll('ß', 'ss').replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Spellings of one sound, longest first: what official papers write in turns for one name from another script. */
const LAUTE: readonly (readonly [RegExp, string])[] = [
  [/dsch|dj|dz/g, 'j'],
  [/tsch|tch/g, 'ch'],
  [/sch|sh/g, 's'],
  [/ch|kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou|oo|oe|ue|u/g, 'o'],
  [/ee|ie|ei|ey|ai|ay|y|j/g, 'i'],
  [/ae/g, 'e'],
  [/x/g, 'ks'],
  [/c|q/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
];

/**
 * The sounds of a transliterated name, `e` still told from `a`: `Khaled` is `haled`, `Jamil` is `iamil`. Without accents,
 * blanks and signs.
 */
export function lautform(name: string): string {
  const rein = falte(name, 'lang').replace(/[^a-z]/g, '');
  return LAUTE.reduce((text, [muster, laut]) => text.replace(muster, laut), rein).replace(/(.)\1+/g, '$1');
}

/**
 * One key for the ways in which a transliterated name is written: `Mohamad`, `Muhammed`, `Mochammed` and `Mohammad` give
 * the same. Coarse on purpose: it finds, it does not tell people apart. Without accents, blanks and signs.
 */
export function umschrift(name: string): string {
  return lautform(name)
    .replaceAll('e', 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Letters and digits of a text in lower case, umlauts as two vowels: `Müller` and `MUELLER` give the same. */
export function glatt(text: string): string {
  return falte(text, 'lang').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Shorter words have too many neighbours for the coarse key. */
const UMSCHRIFT_AB_ZEICHEN = 4;

/** The coarse key of a name, marked as such; none for a short one and for what is no name. */
function schluessel(name: string): string[] {
  const buchstaben = name.replace(/[^\p{L}]/gu, '');
  if (/\p{N}/u.test(name) || buchstaben.length < UMSCHRIFT_AB_ZEICHEN) return [];
  const key = umschrift(buchstaben);
  return key === '' ? [] : [`~${key}`];
}

/** Every way in which one word may be written: both ways of umlauts, without signs, and its coarse key. */
function formen(wort: string): Set<string> {
  const geschriebene = [falte(wort, 'kurz'), falte(wort, 'lang')];
  const ohneZeichen = geschriebene.map((form) => form.replace(/[^\p{L}\p{N}]/gu, ''));
  return new Set([...geschriebene, ...ohneZeichen, ...schluessel(wort)].filter((form) => form !== ''));
}

/** How a word stands in the index: its ways of writing and, of a name of several parts, the coarse key of each. */
function indexformen(wort: string): string[] {
  return [...formen(wort), ...wort.split(/[^\p{L}\p{N}]+/u).flatMap(schluessel)];
}

function worte(text: string): string[] {
  return text.split(/\s+/u).filter((wort) => wort !== '');
}

/** What is searched of a text: every form of every word, two blanks before each, so that the start of a word is known. */
export function suchform(text: string): string {
  return [...new Set(worte(text).flatMap(indexformen))].map((form) => `  ${form}`).join('');
}

/** From this length on a word is found inside of others; a shorter one at the start of a word only. */
const MITTEN_AB_ZEICHEN = 3;

/**
 * What is looked for: for each word of the input the pieces of which one has to stand in the `suchform` of a text. Each
 * piece has at least three characters. `istAnfang`: only where a word begins with it.
 */
export function suchstuecke(eingabe: string, istAnfang = false): string[][] {
  return worte(eingabe)
    .map((wort) =>
      [...formen(wort)].map((form) =>
        istAnfang || form.length < MITTEN_AB_ZEICHEN || form.startsWith('~') ? `  ${form}` : form,
      ),
    )
    .filter((stuecke) => stuecke.length > 0);
}

/** True where every word of `eingabe` occurs in `text`, whatever the case and however umlauts and sounds are written. */
export function passtZurSuche(text: string, eingabe: string): boolean {
  const form = suchform(text);
  return suchstuecke(eingabe).every((stuecke) => stuecke.some((stueck) => form.includes(stueck)));
}
