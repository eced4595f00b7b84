import { chromium, expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { dateienMit } from '../support/file-search.ts';
import { meldeAn } from './support/buero.ts';
import { kopiereDatenbestand } from './support/datenbestaende.ts';
import { gehe, seitentitel, speichere, zeigeReiter } from './support/fenster.ts';
import { entferneOrdner, HEUTE, neuerOrdner, starteServer } from './support/server.ts';

const KANARIE = 'Kanarienvogel';

/** Fields that take no free text. */
const OHNE_FREITEXT =
  /stunden$|schluessel|plz|iban|bic|email|aktenzeichenMuster|Cent|Hundertstel|personen|Am$|von$|vom$|bis$|Seit$|Ab$|datum/i;
/** Free text that is proposed from the own lists. */
const MIT_VORSCHLAEGEN = /\.(titel|anbieter|gremium)$/;

let anzahl = 0;

/** Types a canary of its own into every text field of the page that takes free text; answers how many. */
async function fuelleAlles(fenster: Page): Promise<number> {
  const felder = fenster
    .getByRole('main')
    .locator('input[data-path]:not([readonly]), textarea[data-path]:not([readonly])')
    .filter({ visible: true });
  await expect(felder.first()).toBeVisible();
  let gefuellt = 0;
  for (const feld of await felder.all()) {
    const pfad = (await feld.getAttribute('data-path')) ?? '';
    const art = (await feld.getAttribute('type')) ?? 'text';
    const istAuswahl = (await feld.getAttribute('aria-haspopup')) === 'listbox' && !MIT_VORSCHLAEGEN.test(pfad);
    if (OHNE_FREITEXT.test(pfad) || istAuswahl || !['text', 'tel'].includes(art) || !(await feld.isEditable()))
      continue;
    anzahl += 1;
    gefuellt += 1;
    await feld.fill(`${KANARIE} ${anzahl} Ünal`);
  }
  return gefuellt;
}

test('strings typed into every field are nowhere to be read: data folder, browser profile, temporary files', async () => {
  test.skip(test.info().project.name === 'desktop', 'the profile of the desktop window needs its binary');
  const wurzel = neuerOrdner();
  const [daten, profil, temporaer] = ['daten', 'profil', 'tmp'].map((name) => join(wurzel, name)) as [
    string,
    string,
    string,
  ];
  for (const ordner of [daten, temporaer]) mkdirSync(ordner);
  kopiereDatenbestand('beispiel', daten);
  const server = await starteServer(daten, HEUTE, { TMPDIR: temporaer, SQLITE_TMPDIR: temporaer });
  const optionen = await chromiumLaunchOptions();
  const browser = await chromium.launchPersistentContext(profil, {
    ...optionen,
    locale: 'de-DE',
    env: { ...process.env, ...optionen.env, TMPDIR: temporaer },
  });
  const fenster = browser.pages()[0] ?? (await browser.newPage());
  await fenster.goto(server.adresse);
  await meldeAn(fenster);
  await expect(seitentitel(fenster, /^Heute/)).toBeVisible({ timeout: 30_000 });

  await gehe(fenster, '/kommunen');
  await fenster.getByRole('main').getByRole('link', { name: 'A-dorf' }).click();
  const inKommune = await fuelleAlles(fenster);
  await speichere(fenster);
  await gehe(fenster, '/personal');
  await fenster.getByRole('main').getByRole('link', { name: /Kern/ }).click();
  let inPerson = 0;
  for (const reiter of [
    'Person und Anstellung',
    'Qualifikation',
    'Stellenanteile',
    'Fortbildung',
    'Team und Aufsicht',
  ]) {
    await zeigeReiter(fenster, reiter);
    inPerson += await fuelleAlles(fenster);
  }
  await speichere(fenster);
  await gehe(fenster, '/antraege');
  await fenster
    .getByRole('main')
    .getByRole('link', { name: /verband/ })
    .click();
  let imAntrag = 0;
  for (const reiter of ['Art und Zeitraum', 'Beteiligte', 'Stellen', 'Angaben']) {
    await zeigeReiter(fenster, reiter);
    imAntrag += await fuelleAlles(fenster);
  }
  await speichere(fenster);
  expect({ inKommune: inKommune > 8, inPerson: inPerson > 15, imAntrag: imAntrag > 15 }).toEqual({
    inKommune: true,
    inPerson: true,
    imAntrag: true,
  });
  await zeigeReiter(fenster, 'Vorschau');
  await expect(fenster.getByText(new RegExp(KANARIE)).first()).toBeVisible();
  await fenster.keyboard.press('Control+k');
  await fenster.keyboard.type(KANARIE);
  await fenster.keyboard.press('Escape');
  for (const seite of ['/', '/kommunen', '/personal', '/antraege']) await gehe(fenster, seite);

  // While everything is open, and again when it is closed: caches are written at the end.
  expect(dateienMit(wurzel, [KANARIE])).toEqual([]);
  await browser.close();
  await server.beende();
  expect(dateienMit(wurzel, [KANARIE])).toEqual([]);

  // Control: the search does find what is there.
  const probe = join(profil, 'probe');
  writeFileSync(probe, `x${KANARIE}x`);
  expect(dateienMit(wurzel, [KANARIE])).toEqual([probe]);
  entferneOrdner(wurzel);
});
