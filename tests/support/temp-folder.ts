import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is removed after the test. */
export function neuerOrdner(): string {
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-test-'));
  onTestFinished(() => rmSync(ordner, { recursive: true, force: true }));
  return ordner;
}

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
