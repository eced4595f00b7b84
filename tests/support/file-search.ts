import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with its path. */
export function alleDateien(ordner: string): string[] {
  return readdirSync(ordner, { recursive: true, encoding: 'utf8' })
    .map((name) => join(ordner, name))
    .filter((pfad) => statSync(pfad, { throwIfNoEntry: false })?.isFile() === true);
}

/** The files below a folder that hold one of the texts, as UTF-8 or UTF-16. */
export function dateienMit(ordner: string, texte: readonly string[]): string[] {
  const gesucht = texte.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  return alleDateien(ordner).filter((datei) => {
    const inhalt = readFileSync(datei);
    return gesucht.some((bytes) => inhalt.includes(bytes));
  });
}
