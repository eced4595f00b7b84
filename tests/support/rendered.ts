import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findWerkzeug } from './werkzeuge.ts';

const run = promisify(execFile);

function programm(name: 'soffice' | 'pdftotext'): string {
  const pfad = findWerkzeug(name);
  if (pfad === null) throw new Error(`${name} is missing`);
  return pfad;
}

/** The pages of a PDF as text; empty pages are left out. */
export async function pdfSeiten(pfad: string): Promise<string[]> {
  const { stdout } = await run(programm('pdftotext'), ['-layout', pfad, '-'], { maxBuffer: 50_000_000 });
  return stdout.split('\f').filter((seite) => seite.trim() !== '');
}

/** The pages of a .docx as text, as LibreOffice sets them. Each call has a profile of its own, so that none waits. */
export async function seitenText(datei: Uint8Array): Promise<string[]> {
  const ordner = await mkdtemp(join(tmpdir(), 'geleit-pdf-'));
  try {
    await writeFile(join(ordner, 'datei.docx'), datei);
    const profil = `-env:UserInstallation=${pathToFileURL(join(ordner, 'profil')).href}`;
    await run(programm('soffice'), [
      profil,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      ordner,
      join(ordner, 'datei.docx'),
    ]);
    return await pdfSeiten(join(ordner, 'datei.pdf'));
  } finally {
    await rm(ordner, { recursive: true });
  }
}
