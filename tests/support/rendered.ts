import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findWerkzeug } from './werkzeuge.ts';

const run = promisify(execFile);

function programm(name: 'soffice' | 'pdftotext' | 'pdftoppm'): string {
  const pfad = findWerkzeug(name);
  if (pfad === null) throw new Error(`${name} is missing`);
  return pfad;
}

/** The pages of a PDF as text; empty pages are left out. */
export async function pdfSeiten(pfad: string): Promise<string[]> {
  const { stdout } = await run(programm('pdftotext'), ['-layout', pfad, '-'], { maxBuffer: 50_000_000 });
  return stdout.split('\f').filter((seite) => seite.trim() !== '');
}

/** A .docx as the PDF that LibreOffice makes of it. Each call has a profile of its own, so that none waits. */
async function mitPdf<T>(datei: Uint8Array, lies: (pdf: string) => Promise<T>): Promise<T> {
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
    return await lies(join(ordner, 'datei.pdf'));
  } finally {
    await rm(ordner, { recursive: true });
  }
}

/** The pages of a .docx as text, as LibreOffice sets them. */
export function seitenText(datei: Uint8Array): Promise<string[]> {
  return mitPdf(datei, pdfSeiten);
}

/** The first page of a .docx as a picture, as a scanner makes it of what was printed. */
export function ersteSeitePng(datei: Uint8Array, dpi: number): Promise<Uint8Array> {
  return mitPdf(datei, async (pdf) => {
    await run(programm('pdftoppm'), ['-png', '-r', String(dpi), '-l', '1', '-singlefile', pdf, `${pdf}-seite`]);
    return new Uint8Array(await readFile(`${pdf}-seite.png`));
  });
}

/** Sheets of an .xlsx as LibreOffice reads them: days and money formatted, semicolons between cells. */
export async function blaetterAlsCsv(datei: Uint8Array, blaetter: readonly string[]): Promise<string[][]> {
  const ordner = await mkdtemp(join(tmpdir(), 'geleit-xlsx-'));
  try {
    await writeFile(join(ordner, 'liste.xlsx'), datei);
    const profil = `-env:UserInstallation=${pathToFileURL(join(ordner, 'profil')).href}`;
    // Separator, quotes, UTF-8, from line 1, texts without quotes, cells as they are shown, no formulas, all sheets.
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1';
    const bitte = ['--headless', '--convert-to', filter, '--outdir', ordner, join(ordner, 'liste.xlsx')];
    // Points and commas follow the language of the machine.
    await run(programm('soffice'), [profil, ...bitte], { env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: 'en' } });
    const texte = await Promise.all(blaetter.map((blatt) => readFile(join(ordner, `liste-${blatt}.csv`), 'utf8')));
    return texte.map((text) => text.trimEnd().split('\n'));
  } finally {
    await rm(ordner, { recursive: true });
  }
}

/** One of them. */
export async function blattAlsCsv(datei: Uint8Array, blatt: string): Promise<string[]> {
  const [zeilen = []] = await blaetterAlsCsv(datei, [blatt]);
  return zeilen;
}
