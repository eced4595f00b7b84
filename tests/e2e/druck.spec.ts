import { pdfSeiten } from '../support/rendered.ts';
import { missingReason } from '../support/werkzeuge.ts';
import { bestaetigeBlatt, legeDatenbestandAn } from './support/buero.ts';
import { SEITEN } from './support/seiten.ts';
import { expect, test } from './support/test.ts';

test('the window prints the paper alone, with the header and footer of the Word file on every page', async ({
  fenster,
}, info) => {
  test.skip(info.project.name === 'desktop', 'only a headless browser prints into a file');
  const fehlt = missingReason('pdftotext');
  test.skip(fehlt !== null, fehlt ?? '');
  await legeDatenbestandAn(fenster, 'Beispielverband', 'Beispielverband Oberes Tal');
  await bestaetigeBlatt(fenster);
  await SEITEN.find((seite) => seite.name === 'antrag-vorschau')?.oeffne(fenster);
  await expect(fenster.getByRole('article')).toBeVisible();

  const pfad = info.outputPath('antrag.pdf');
  await fenster.pdf({ path: pfad, preferCSSPageSize: true });
  const seiten = await pdfSeiten(pfad);

  expect(seiten.length).toBeGreaterThan(4);
  expect(
    seiten.map((seite, nummer) => ({
      entwurf: seite.includes('ENTWURF'),
      fuss: seite.includes(`GVV-001/2018 · Seite ${nummer + 1} von ${seiten.length}`),
      fenster: /Einklappen|Word-Datei/.test(seite),
    })),
  ).toEqual(seiten.map(() => ({ entwurf: true, fuss: true, fenster: false })));
  expect(seiten[0]).toMatch(/^\s*ENTWURF\s+Gemeindeverwaltungsverband/);
});
