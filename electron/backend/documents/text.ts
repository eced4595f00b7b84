import { TextRun, type IRunOptions } from 'docx';
import type { Lauf, Text } from '../../../shared/documents/blocks.ts';
import { SCHRIFT_GRUND, schriftFuer } from '../../../shared/documents/schriften.ts';
import { FARBE } from '../../../shared/documents/measures.ts';
import { SCHRIFT_ZEICHEN, schriftgrad } from './measures.ts';
import { Wortlauf, type Laufart } from './word-run.ts';

/**
 * Takes out what XML 1.0 forbids (control characters, halves of surrogate pairs, U+FFFE and U+FFFF), so that no text that
 * somebody pastes into a field can make a file that Word refuses. Line ends become `\n`, tabs a blank.
 */
export function erlaubterText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .toWellFormed()
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F\uFFFE\uFFFF]/g, '');
}

const KAESTCHEN = /([☐☒])/;
const DEUTSCH = 'de-DE';
/** An invisible letter that is read from left to right: figures beside it stay in their order. Quelle: UAX 9. */
const LINKS_NACH_RECHTS = '\u200E';

/** Language and direction of a run; its font where the language has a script of its own. */
function satzVon({ sprache, richtung }: Lauf): IRunOptions {
  const marke = sprache ?? DEUTSCH;
  const schrift = schriftFuer(sprache);
  return {
    ...(richtung === 'rtl' ? { rightToLeft: true } : {}),
    ...(schrift === SCHRIFT_GRUND ? {} : { font: { ascii: schrift, hAnsi: schrift, cs: schrift, eastAsia: schrift } }),
    language: richtung === 'rtl' ? { value: marke, bidirectional: marke } : { value: marke },
  };
}

function stilVon(lauf: Lauf, vorgabe: IRunOptions): IRunOptions {
  return {
    ...vorgabe,
    ...(lauf.fett ? { bold: true } : {}),
    ...(lauf.kursiv ? { italics: true } : {}),
    ...(lauf.leise ? { size: schriftgrad(7.5), color: FARBE.leise, bold: false } : {}),
    ...(lauf.grau ? { color: FARBE.grau } : {}),
    ...satzVon(lauf),
  };
}

/** One run of text as runs of Word: split at line ends and around the boxes, which need a font of their own. */
function laufAlsRuns(lauf: Lauf, vorgabe: IRunOptions): TextRun[] {
  const { fett, kursiv, leise, grau, sprache, richtung } = lauf;
  const kennung = JSON.stringify([vorgabe, fett, kursiv, leise, grau, sprache, richtung]);
  const art: Laufart = { schluessel: kennung, stil: () => stilVon(lauf, vorgabe) };
  const kaestchen: Laufart = {
    schluessel: `${kennung}☐`,
    stil: () => ({ ...stilVon(lauf, vorgabe), font: SCHRIFT_ZEICHEN }),
  };
  // A run that says so stands in a paragraph of the other direction.
  const rand = lauf.richtung === 'ltr' ? LINKS_NACH_RECHTS : '';
  return erlaubterText(lauf.text)
    .split('\n')
    .flatMap((zeile, nummer) => {
      const teile = zeile.split(KAESTCHEN).filter((teil) => teil !== '');
      if (teile.length === 0) return nummer > 0 ? [new TextRun({ ...stilVon(lauf, vorgabe), break: 1 })] : [];
      return teile.map(
        (teil, stelle) =>
          new Wortlauf(KAESTCHEN.test(teil) ? kaestchen : art, `${rand}${teil}${rand}`, stelle === 0 && nummer > 0),
      );
    });
}

/** Runs of Word for a text; `vorgabe` holds what the place demands (size, colour). */
export function runs(text: Text, vorgabe: IRunOptions = {}): TextRun[] {
  return text.flatMap((lauf) => laufAlsRuns(lauf, vorgabe));
}

/** Runs of Word for plain German text. */
export function klar(text: string, vorgabe: IRunOptions = {}): TextRun[] {
  return runs([{ text }], vorgabe);
}

/** True where a text is to be read from right to left: its first run says so. */
export function istRechtsNachLinks(text: Text): boolean {
  return text[0]?.richtung === 'rtl';
}
