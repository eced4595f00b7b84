import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { electronBinary } from '../../.config/support/electron-binary.ts';

/** Programs outside npm that some tests want; such a test is skipped by name and with its reason where one is missing. */
export type Werkzeug = 'soffice' | 'pdftoppm' | 'pdftotext' | 'gcc' | 'electron';

const REASON: Record<Werkzeug, string> = {
  soffice: 'LibreOffice is missing',
  pdftoppm: 'Poppler (pdftoppm) is missing',
  pdftotext: 'Poppler (pdftotext) is missing',
  gcc: 'gcc is missing',
  electron: 'the Electron binary is missing',
};

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
