import { glatt, lautform, umschrift } from '../foundation/folding.ts';

/** A name as it is noted, with other spellings in papers. */
interface Name {
  readonly vorname: string;
  readonly nachname: string;
  readonly schreibweisen: readonly string[];
}

/** Written the same; the same by every sound; one vowel apart. Less: a part of the name only. */
const GLEICH = 1;
const GLEICHE_LAUTE = 0.95;
export const AEHNLICHE_LAUTE = 0.85;
export const TEIL_DES_NAMENS = 0.6;

const VOKAL = /[aeio]/;

/** Vowels that official papers write in turns for one another; `a` and `i` tell names apart (`Jamal`, `Jamil`). */
const VOKALPAARE = new Set(['ei', 'ie', 'eo', 'oe', 'ao', 'oa']);

/** What it costs to read one sound as the other; null: they are never the same. */
function tausch(a: string, b: string): number | null {
  if (a === b || a + b === 'ae' || a + b === 'ea') return 0;
  if (VOKALPAARE.has(a + b)) return 1;
  // Ukrainian and Tigrinya: Serhij, Sergej; Gebre, Ghebre.
  return a + b === 'gh' || a + b === 'hg' ? 1 : null;
}

/** In how many vowels two names differ, consonant by consonant the same; null where they are different names. */
function vokalabstand(a: string, b: string): number | null {
  let zeile: (number | null)[] = [0];
  for (const [stelle, laut] of Array.from(b).entries()) {
    const links = zeile[stelle] ?? null;
    zeile.push(links !== null && VOKAL.test(laut) ? links + 1 : null);
  }
  for (const laut of a) {
    const oben = zeile;
    const erste = oben[0] ?? null;
    zeile = [erste !== null && VOKAL.test(laut) ? erste + 1 : null];
    for (const [stelle, anderer] of Array.from(b).entries()) {
      const wege: number[] = [];
      const schraeg = oben[stelle] ?? null;
      const preis = tausch(laut, anderer);
      if (schraeg !== null && preis !== null) wege.push(schraeg + preis);
      const weg = oben[stelle + 1] ?? null;
      if (weg !== null && VOKAL.test(laut)) wege.push(weg + 1);
      const dazu = zeile[stelle] ?? null;
      if (dazu !== null && VOKAL.test(anderer)) wege.push(dazu + 1);
      zeile.push(wege.length === 0 ? null : Math.min(...wege));
    }
  }
  return zeile[b.length] ?? null;
}

const KUERZESTER_LAUT = 3;
const LANG_AB = 8;

/** A word of a name in the forms that are compared. */
interface Wort {
  readonly glatt: string;
  /** Without a mute `h` at the end: `Fatimah`. */
  readonly laut: string;
  readonly umschrift: string;
}

const stummesH = (laut: string) => laut.replace(/([aeio])h$/, '$1');

function alsWort(text: string): Wort {
  const laut = stummesH(lautform(text));
  return { glatt: glatt(text), laut, umschrift: stummesH(umschrift(text)) };
}

/** Endings tell women from men and families from first names: `Amin`, `Amina`; `Ahmad`, `Ahmadi`. */
function endetGleich(a: string, b: string): boolean {
  const [endeA, endeB] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return VOKAL.test(endeA) === VOKAL.test(endeB) && tausch(endeA, endeB) !== null;
}

function vergleicheWorte(a: Wort, b: Wort): number {
  if (a.glatt === b.glatt) return a.glatt === '' ? 0 : GLEICH;
  const kuerzeste = Math.min(a.laut.length, b.laut.length);
  if (kuerzeste < KUERZESTER_LAUT) return 0;
  if (a.umschrift === b.umschrift) return GLEICHE_LAUTE;
  const laengste = Math.max(a.laut.length, b.laut.length);
  if (laengste <= KUERZESTER_LAUT || !endetGleich(a.laut, b.laut)) return 0;
  if (VOKAL.test(a.laut.charAt(0)) !== VOKAL.test(b.laut.charAt(0))) return 0;
  const abstand = vokalabstand(a.laut, b.laut);
  return abstand !== null && abstand <= (kuerzeste >= LANG_AB ? 2 : 1) ? AEHNLICHE_LAUTE : 0;
}

/** Words that stand before a name and are written or left out as it comes. */
const VORSILBEN = new Set('al el ul ad as ar at an von van der den de da bin ibn ben bint'.split(' '));
/** From this length on `Alahmad` may be `Al-Ahmad`. */
const VORSILBE_IM_WORT_AB = 7;
/** More words than that stand in no name; a bound for the comparison. */
const HOECHSTENS_WORTE = 6;

/** One part of a name, first or family name. */
interface Namensteil {
  readonly worte: readonly Wort[];
  /** All words as one: `Abdul Rahman` is `Abdulrahman`. */
  readonly ganz: Wort;
}

function trenne(text: string): string[] {
  return text
    .replace(/['’ʼ`]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((wort) => wort !== '');
}

function alsTeil(text: string): Namensteil {
  const alle = trenne(text);
  const tragende = alle.filter((wort) => !VORSILBEN.has(glatt(wort)));
  const worte = (tragende.length === 0 ? alle : tragende).slice(0, HOECHSTENS_WORTE).map((wort) => {
    const form = glatt(wort);
    const istZusammen = form.length >= VORSILBE_IM_WORT_AB && /^[ae]l/.test(form);
    return alsWort(istZusammen ? form.slice(2) : wort);
  });
  return { worte, ganz: alsWort(alle.join('')) };
}

export const istLeer = ({ ganz }: Namensteil) => ganz.glatt === '';

/** The best way to find every word of the shorter list in the longer one: the worst of its pairs; 0 where one is missing. */
function besteZuordnung(kurze: readonly Wort[], lange: readonly Wort[]): number {
  const [erstes, ...weitere] = kurze;
  if (erstes === undefined) return GLEICH;
  let bestes = 0;
  for (const [stelle, anderes] of lange.entries()) {
    const paar = vergleicheWorte(erstes, anderes);
    if (paar <= bestes) continue;
    bestes = Math.max(bestes, Math.min(paar, besteZuordnung(weitere, lange.toSpliced(stelle, 1))));
  }
  return bestes;
}

/** Some words of one name are missing in the other. */
const ABZUG_FEHLENDE_WORTE = 0.8;

function vergleicheWortlisten(a: readonly Wort[], b: readonly Wort[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length === b.length) return Math.min(besteZuordnung(a, b), besteZuordnung(b, a));
  return (a.length < b.length ? besteZuordnung(a, b) : besteZuordnung(b, a)) * ABZUG_FEHLENDE_WORTE;
}

function vergleicheTeile(a: Namensteil, b: Namensteil): number {
  return Math.max(vergleicheWorte(a.ganz, b.ganz), vergleicheWortlisten(a.worte, b.worte));
}

/** A name in one of its spellings; a spelling that does not say which part is which has its words only. */
interface Namensform {
  readonly vorname: Namensteil | null;
  readonly nachname: Namensteil | null;
  readonly worte: readonly Wort[];
}

function alsForm(vorname: string, nachname: string): Namensform {
  const teile = [alsTeil(vorname), alsTeil(nachname)] as const;
  return { vorname: teile[0], nachname: teile[1], worte: teile.flatMap(({ worte }) => worte) };
}

/** The name in each of its spellings, the first as it is noted. */
export function formenAus({ vorname, nachname, schreibweisen }: Name): Namensform[] {
  const weitere = schreibweisen.flatMap((schreibweise): Namensform[] => {
    const [familie, ruf] = schreibweise.split(',');
    if (ruf !== undefined) return [alsForm(ruf, familie ?? '')];
    if (trenne(schreibweise).length > 1) return [{ vorname: null, nachname: null, worte: alsTeil(schreibweise).worte }];
    // One word stands for either part; a single name stays single.
    return [
      ...(vorname === '' ? [] : [alsForm(schreibweise, nachname)]),
      ...(nachname === '' ? [] : [alsForm(vorname, schreibweise)]),
    ];
  });
  return [alsForm(vorname, nachname), ...weitere];
}

/** Both parts against both parts; `null` where it cannot be said. One side has a single name: that name may be either. */
function vergleicheGeteilte(a: readonly [Namensteil, Namensteil], b: readonly [Namensteil, Namensteil]): number {
  const werte: number[] = [];
  let istUnvollstaendig = false;
  for (const [stelle, teil] of a.entries()) {
    const anderer = b[stelle];
    if (anderer === undefined || (istLeer(teil) && istLeer(anderer))) continue;
    if (istLeer(teil) || istLeer(anderer)) istUnvollstaendig = true;
    else werte.push(vergleicheTeile(teil, anderer));
  }
  if (werte.length === 0) return 0;
  const wert = Math.min(...werte);
  return istUnvollstaendig ? wert * ABZUG_FEHLENDE_WORTE : wert;
}

/** How alike two names are. */
export interface Namensvergleich {
  /** 0 (different) to 1 (written the same). */
  readonly wert: number;
  readonly istVertauscht: boolean;
}

function vergleicheFormen(a: Namensform, b: Namensform): Namensvergleich {
  // Two words at least: a first name alone is not a person.
  const alsWorte = Math.min(a.worte.length, b.worte.length) < 2 ? 0 : vergleicheWortlisten(a.worte, b.worte);
  if (a.vorname === null || a.nachname === null || b.vorname === null || b.nachname === null)
    return { wert: alsWorte, istVertauscht: false };
  const gerade = vergleicheGeteilte([a.vorname, a.nachname], [b.vorname, b.nachname]);
  const gekreuzt = vergleicheGeteilte([a.vorname, a.nachname], [b.nachname, b.vorname]);
  const wert = Math.max(gerade, gekreuzt, alsWorte);
  return { wert, istVertauscht: gekreuzt === wert && gekreuzt > gerade };
}

/** The best of all their spellings. */
export function vergleicheNamen(a: Name, b: Name): Namensvergleich {
  let bester: Namensvergleich = { wert: 0, istVertauscht: false };
  for (const eine of formenAus(a)) {
    for (const andere of formenAus(b)) {
      const vergleich = vergleicheFormen(eine, andere);
      if (vergleich.wert > bester.wert) bester = vergleich;
    }
  }
  return bester;
}

/** The consonants of a word: what all spellings share. Begins with `a` where it begins with a vowel. */
export function geruest(wort: Wort): string {
  const mitlaute = wort.laut.replaceAll('g', 'h').replace(/[aeio]/g, '');
  if (mitlaute === '') return wort.umschrift === '' ? wort.glatt : wort.umschrift;
  return VOKAL.test(wort.laut.charAt(0)) ? `a${mitlaute}` : mitlaute;
}
