import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Programs outside npm that some tests want; such a test is skipped by name and with its reason where one is missing. */
export type Werkzeug = 'soffice' | 'pdftoppm' | 'pdftotext' | 'gcc' | 'electron';

const REASON: Record<Werkzeug, string> = {
  soffice: 'LibreOffice is missing',
  pdftoppm: 'Poppler (pdftoppm) is missing',
  pdftotext: 'Poppler (pdftotext) is missing',
  gcc: 'gcc is missing',
  electron: 'the Electron binary is missing',
};

/**
 * Path of the Electron binary, or null. Read from the package's `path.txt`, since `require('electron')` itself starts
 * a download where the binary is missing.
 */
export function electronBinary(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  if (!existsSync(join(folder, 'path.txt'))) return null;
  const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Path of the program, or null where this machine does not have it. */
export function findWerkzeug(werkzeug: Werkzeug): string | null {
  if (werkzeug === 'electron') return electronBinary();
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, werkzeug)).find((path) => existsSync(path)) ?? null;
}

/** Why a test that wants these cannot run here; null where it can. */
export function missingReason(...werkzeuge: Werkzeug[]): string | null {
  const missing = werkzeuge.filter((werkzeug) => findWerkzeug(werkzeug) === null);
  return missing.length === 0 ? null : missing.map((werkzeug) => REASON[werkzeug]).join(', ');
}
