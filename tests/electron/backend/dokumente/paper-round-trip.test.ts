import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { neuerPapiercode } from '../../../../electron/backend/dokumente/papiercode.ts';
import { liesScanGeschuetzt } from '../../../../electron/backend/dokumente/scan.ts';
import { wordAusBlatt } from '../../../../electron/backend/documents/word.ts';
import { jedeArtBlock } from '../../../support/papers.ts';
import { testWith } from '../../../support/test-with.ts';

const run = promisify(execFile);
const ID = 'b4b7e1f0-93aa-4c1d-8f52-7d1f6a0c3e9b';

const SCHEINSCANS = [
  { dpi: '150', endung: 'jpg', form: ['-jpeg'] },
  { dpi: '200', endung: 'png', form: ['-png'] },
  { dpi: '300', endung: 'png', form: ['-png', '-gray'] },
] as const;

/** A sheet that is printed from the Word file and scanned; each way of scanning is one page picture of Poppler. */
testWith(
  ['soffice', 'pdftoppm'],
  'the code of a paper is read from its Word file over PDF and from pictures of 150, 200 and 300 dpi, letter or not',
  async () => {
    const papiercode = await neuerPapiercode(ID);
    const brief = jedeArtBlock({ istEntwurf: false, papiercode });
    const ordner = await mkdtemp(join(tmpdir(), 'geleit-papier-'));
    try {
      for (const [name, blatt] of [
        ['brief', brief],
        ['ohne', { ...brief, briefkopf: null }],
      ] as const) {
        const word = join(ordner, `${name}.docx`);
        const pdf = join(ordner, `${name}.pdf`);
        await writeFile(word, await wordAusBlatt(blatt));
        const profil = `-env:UserInstallation=${pathToFileURL(join(ordner, 'profil')).href}`;
        await run('soffice', [profil, '--headless', '--convert-to', 'pdf', '--outdir', ordner, word]);
        const dateien = [pdf];
        // Colour as PNG and as JPEG, and grey: what scanners offer.
        const arten = name === 'brief' ? SCHEINSCANS : SCHEINSCANS.slice(0, 1);
        for (const { dpi, endung, form } of arten) {
          const bild = join(ordner, `${name}-${dpi}`);
          await run('pdftoppm', ['-r', dpi, '-f', '1', '-singlefile', ...form, pdf, bild]);
          dateien.push(`${bild}.${endung}`);
        }
        const gelesen = [];
        for (const datei of dateien) gelesen.push((await liesScanGeschuetzt(await readFile(datei))).codes);
        expect(gelesen, name).toEqual(dateien.map(() => [papiercode.code]));
      }
    } finally {
      await rm(ordner, { recursive: true });
    }
  },
  180_000,
);
