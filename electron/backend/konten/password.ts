import { PASSWORT_MINDESTLAENGE } from '../../../shared/konten/types.ts';

/**
 * Words and rows that everybody tries first. What a password holds of them does not count.
 * Sources: the usual lists of leaked passwords, and the words of this office.
 */
const GELAEUFIG = [
  'integrationsmanagement',
  'integrationsmanager',
  'verwaltungsverband',
  'buergermeisteramt',
  'burgermeisteramt',
  'burgermeister',
  'buergermeister',
  'landratsamt',
  'badenwurttemberg',
  'badenwuerttemberg',
  'iloveyou',
  'willkommen',
  'gemeinde',
  'landkreis',
  'sommer',
  'winter',
  'fruehling',
  'fruhling',
  'herbst',
  'januar',
  'februar',
  'passwort',
  'password',
  'kennwort',
  'passphrase',
  'geheimnis',
  'geheim',
  'rathaus',
  'verband',
  'schatz',
  'master',
  'welcome',
  'dragon',
  'monkey',
  'football',
  'fussball',
  'baseball',
  'princess',
  'sunshine',
  'computer',
  'internet',
  'hallo',
  'admin',
  'letmein',
  'login',
  'test',
  'geleit',
  'stadt',
];

/** Keys that lie side by side, in both directions. */
const REIHEN = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  '1q2w3e4r5t6z7u8i9o0p',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm',
  '!"§$%&/()=?',
  '!@#$%^&*()',
];
const REIHENTEIL = 4;

/** So many signs must be left once everything that is easily guessed is taken away. */
const MINDESTREST = 8;

function gefaltet(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function umgekehrt(text: string): string {
  return Array.from(text).toReversed().join('');
}

/** Every part of four neighbours of a row counts as one sign. */
function ohneReihen(text: string): string {
  const teile = REIHEN.flatMap((reihe) => [gefaltet(reihe), umgekehrt(gefaltet(reihe))]);
  let rest = '';
  for (let i = 0; i < text.length; i += 1) {
    const laenge = laengsterTeil(text.slice(i), teile);
    rest += text.charAt(i);
    if (laenge >= REIHENTEIL) i += laenge - 1;
  }
  return rest;
}

function laengsterTeil(text: string, reihen: readonly string[]): number {
  let laenge = 0;
  while (laenge < text.length && reihen.some((reihe) => reihe.includes(text.slice(0, laenge + 1)))) laenge += 1;
  return laenge;
}

/** A repetition counts once: `abcabcabc` is `abc`, `aaaa` is `a`. */
function ohneWiederholung(text: string): string {
  return text.replace(/(.+?)\1+/gsu, '$1');
}

/**
 * What is wrong with a new password, as a sentence; null where it is good. Length counts, not composition: a sentence of
 * several words is the best. `namen`: the clerk's own name and the name of the Datenbestand.
 * Quelle: Sicherheitsvorgabe des Projekts (mindestens 15 Zeichen nach NFKC, Sperrliste, keine Zusammensetzungsregeln).
 */
export function passwortMangel(passwort: string, namen: readonly string[]): string | null {
  if (Array.from(passwort.normalize('NFKC')).length < PASSWORT_MINDESTLAENGE) {
    return `Das Passwort braucht mindestens ${PASSWORT_MINDESTLAENGE} Zeichen.`;
  }
  const namensteile = namen
    .flatMap((name) => gefaltet(name).split(/[^\p{L}\p{N}]+/u))
    .filter((teil) => teil.length >= 3);
  const woerter = [...namensteile, ...GELAEUFIG].sort((a, b) => b.length - a.length);
  const ohneWoerter = woerter.reduce((rest, wort) => rest.replaceAll(wort, ''), gefaltet(passwort));
  const rest = ohneWiederholung(ohneReihen(ohneWoerter.replace(/[\s\p{P}]/gu, '')));
  if (new Set(rest).size >= 5 && rest.length >= MINDESTREST) return null;
  return 'Dieses Passwort ist zu leicht zu erraten. Gut ist ein Satz aus mehreren Wörtern, die nicht zusammengehören.';
}
