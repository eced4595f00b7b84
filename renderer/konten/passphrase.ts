import { PASSWORT_MINDESTLAENGE } from '../../shared/konten/types.ts';
import { WOERTER } from './woerter.ts';

const WORTZAHL = 5;

/** A whole number from 0 below `grenze`, each equally likely. `zufall` gives 32 random bits. */
function gleichverteilt(grenze: number, zufall: () => number): number {
  const oberste = Math.floor(2 ** 32 / grenze) * grenze;
  for (;;) {
    const zahl = zufall();
    if (zahl < oberste) return zahl % grenze;
  }
}

function zufallsbits(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A passphrase of five different words of the list, joined by hyphens: about 50 bits, enough behind Argon2id. */
export function schlagePassphraseVor(zufall: () => number = zufallsbits): string {
  const gewaehlt = new Set<string>();
  while (gewaehlt.size < WORTZAHL) {
    const wort = WOERTER[gleichverteilt(WOERTER.length, zufall)];
    if (wort) gewaehlt.add(wort);
  }
  return [...gewaehlt].join('-');
}

/** How good a password is, for the hint below its field. Length counts; rules on kinds of characters do not exist. */
export type Passwortguete =
  | { readonly stufe: 'leer' }
  | { readonly stufe: 'zu_kurz'; readonly fehlendeZeichen: number }
  | { readonly stufe: 'eintoenig' }
  | { readonly stufe: 'ausreichend' }
  | { readonly stufe: 'gut' };

/** Fewer different characters than this are a pattern, not a password. */
const MINDESTENS_VERSCHIEDENE_ZEICHEN = 6;
const GUTE_LAENGE = 22;

export function beurteilePasswort(passwort: string): Passwortguete {
  const zeichen = Array.from(passwort.normalize('NFKC'));
  if (zeichen.length === 0) return { stufe: 'leer' };
  if (zeichen.length < PASSWORT_MINDESTLAENGE) {
    return { stufe: 'zu_kurz', fehlendeZeichen: PASSWORT_MINDESTLAENGE - zeichen.length };
  }
  if (new Set(zeichen.map((einzelnes) => einzelnes.toLowerCase())).size < MINDESTENS_VERSCHIEDENE_ZEICHEN) {
    return { stufe: 'eintoenig' };
  }
  return { stufe: zeichen.length >= GUTE_LAENGE ? 'gut' : 'ausreichend' };
}
