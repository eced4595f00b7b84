import { readFile } from 'node:fs/promises';
import { absaetze, entpacke, ooxmlFehler } from '../../support/ooxml.ts';
import { eineZeile } from './fenster.ts';

/** What a saved Word file says, and what is wrong with it. */
export interface Wortdatei {
  /** Paragraphs of the text in their order, those of tables cell by cell; blanks are single. */
  readonly absaetze: readonly string[];
  /** Everything that stands on its pages in one line: text, headers and footers. */
  readonly alles: string;
  /** What keeps Word from opening it without a question; empty is good. */
  readonly fehler: readonly string[];
}

function zeilen(xml: string): string[] {
  return absaetze(xml)
    .map(eineZeile)
    .filter((absatz) => absatz !== '');
}

/** Unpacks, validates and reads a Word file. */
export async function liesWord(pfad: string): Promise<Wortdatei> {
  const datei = await readFile(pfad);
  const teile = await entpacke(datei);
  const seiten = [...teile].filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name));
  return {
    absaetze: zeilen(teile.get('word/document.xml') ?? ''),
    alles: seiten.flatMap(([, xml]) => zeilen(xml)).join(' '),
    fehler: await ooxmlFehler(datei),
  };
}
