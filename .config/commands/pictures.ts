import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { DOKUMENTARTEN } from '../../electron/backend/beispiel/documents.ts';
import { legeDatenbestandAn, meldeAn } from '../../tests/e2e/support/buero.ts';
import { legeGebrauchtenAn } from '../../tests/e2e/support/gebraucht.ts';
import { SEITEN } from '../../tests/e2e/support/seiten.ts';
import { entferneOrdner, neuerOrdner, starteServer } from '../../tests/e2e/support/server.ts';
import { startChromium } from '../../tests/support/chromium.ts';
import { findWerkzeug } from '../../tests/support/werkzeuge.ts';
import { oeffneProgramm, richteBeispielEin } from '../support/beispiel.ts';
import { withPalette } from '../support/palette-png.ts';
import { ROOT } from '../support/run.ts';
import { baue, istGebaut } from './build.ts';
import { bestaetigeBlatt as bestaetigeOhneFenster } from '../../tests/support/test-backend.ts';

/** `npm run pictures`: every page of the real window and every rendered paper, into `resources/handbuch/bilder`. */

const ZIEL = join(ROOT, 'resources/handbuch/bilder');
const FENSTER = { width: 1280, height: 800 };
/** A handbook that a clerk opens on a slow line stays small. */
const HOECHSTENS_BYTES = 200_000;

const fuehreAus = promisify(execFile);

/** The data folder of this run. */
const datenordner = neuerOrdner();

type Farbe = 'hell' | 'dunkel';

/** Where the Datenbestand of an office would lie; stands in place of the folder of this run. */
const ORDNER_IM_BILD = 'D:\\Geleit';

async function fotografiere(fenster: Page, name: string): Promise<void> {
  await fenster.evaluate(
    ([ordner, imBild]) => {
      const texte = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texte.nextNode(); text !== null; text = texte.nextNode()) {
        const bisher = text.nodeValue ?? '';
        // Only what is to be changed: React keeps its own texts.
        if (bisher.includes(ordner)) text.nodeValue = bisher.replaceAll(ordner, imBild).replaceAll('/', '\\');
      }
    },
    [datenordner, ORDNER_IM_BILD] as const,
  );
  const bild = await fenster.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(join(ZIEL, `${name}.png`), withPalette(bild));
}

async function stelleEin(fenster: Page, farbe: Farbe): Promise<void> {
  await fenster.emulateMedia({ colorScheme: farbe === 'hell' ? 'light' : 'dark', reducedMotion: 'reduce' });
}

/** The page in light and in dark. */
async function inBeidenFarben(fenster: Page, name: string): Promise<void> {
  for (const farbe of ['hell', 'dunkel'] as const) {
    await stelleEin(fenster, farbe);
    await fotografiere(fenster, `${name}-${farbe}`);
  }
  await stelleEin(fenster, 'hell');
}

async function setzeGroesse(fenster: Page, groesse: '100 %' | '200 %'): Promise<void> {
  await fenster.getByRole('button', { name: /^Konto/ }).click();
  await fenster.getByRole('menuitemradio', { name: groesse }).click();
  await fenster.keyboard.press('Escape');
}

async function fotografiereEinrichtung(context: BrowserContext, adresse: string): Promise<void> {
  const fenster = await context.newPage();
  await stelleEin(fenster, 'hell');
  await fenster.goto(adresse);
  await fenster.getByRole('heading', { level: 1 }).waitFor();
  await inBeidenFarben(fenster, 'einrichtung');
  await legeDatenbestandAn(fenster, 'Beispielverband', 'Beispielverband Oberes Tal');
  await inBeidenFarben(fenster, 'wiederherstellungsblatt');
  await fenster.close();
}

async function fotografiereSeiten(context: BrowserContext, adresse: string): Promise<void> {
  const fenster = await context.newPage();
  await stelleEin(fenster, 'hell');
  await fenster.goto(adresse);
  await meldeAn(fenster);
  await fenster.getByRole('heading', { level: 1, name: /^Heute/ }).waitFor();
  for (const seite of SEITEN) {
    await seite.oeffne(fenster);
    await inBeidenFarben(fenster, seite.name);
  }
  await fenster.goto(adresse);
  await setzeGroesse(fenster, '200 %');
  for (const seite of SEITEN) {
    await seite.oeffne(fenster);
    await fotografiere(fenster, `${seite.name}-hell-200`);
  }
  await fenster.goto(adresse);
  await setzeGroesse(fenster, '100 %');
  await fenster.keyboard.press('Control+l');
  await fenster.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  await inBeidenFarben(fenster, 'anmelden');
}

/** Papers of which one page is shown, in each language: the plan itself after its sheet of changes, and the Merkblatt. */
function einzelbild(stamm: string): { readonly name: string; readonly seite: number } | null {
  const plan = /^Integrationsplan-.+-de(?:-([a-z]{2}))?$/.exec(stamm);
  if (plan !== null) return { name: `plan-${plan[1] ?? 'de'}`, seite: 2 };
  const merkblatt = /^Merkblatt-.+-([a-z]{2})$/.exec(stamm);
  return merkblatt === null ? null : { name: `merkblatt-${merkblatt[1] ?? ''}`, seite: 1 };
}

/** Pages of a Word file as pictures: `papier-<name>-1.png` and on, or one page under its own name. */
async function rendere(ordner: string, name: string, datei: Blob): Promise<void> {
  const word = join(ordner, name);
  const stamm = name.replace(/\.docx$/, '');
  writeFileSync(word, new Uint8Array(await datei.arrayBuffer()));
  await fuehreAus('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', ordner, word], {
    env: { ...process.env, HOME: ordner },
  });
  const eines = einzelbild(stamm);
  if (eines !== null) {
    const seite = String(eines.seite);
    const bild = join(ordner, eines.name);
    await fuehreAus('pdftoppm', [
      '-png',
      '-r',
      '90',
      '-f',
      seite,
      '-l',
      seite,
      '-singlefile',
      join(ordner, `${stamm}.pdf`),
      bild,
    ]);
    writeFileSync(join(ZIEL, `${eines.name}.png`), withPalette(readFileSync(`${bild}.png`)));
    return;
  }
  await fuehreAus('pdftoppm', ['-png', '-r', '75', join(ordner, `${stamm}.pdf`), join(ordner, `papier-${stamm}`)]);
  for (const bild of readdirSync(ordner).filter(
    (eines) => eines.startsWith(`papier-${stamm}-`) && eines.endsWith('.png'),
  ))
    writeFileSync(join(ZIEL, bild), withPalette(readFileSync(join(ordner, bild))));
}

async function fotografierePapiere(): Promise<void> {
  const fehlend = (['soffice', 'pdftoppm'] as const).filter((werkzeug) => findWerkzeug(werkzeug) === null);
  if (fehlend.length > 0) {
    console.log(`The papers are left out: ${fehlend.join(' and ')} not found.`);
    return;
  }
  const daten = neuerOrdner();
  const ordner = mkdtempSync(join(tmpdir(), 'geleit-papier-'));
  const { programm, beende } = await oeffneProgramm(daten);
  const { name, datei } = await (await richteBeispielEin(programm))();
  await rendere(ordner, name, datei);
  await bestaetigeOhneFenster(programm);
  for (const art of DOKUMENTARTEN) {
    for (const auftrag of await art.auftraege(programm)) {
      const papier = await auftrag();
      // A calendar file has no pages.
      if (!papier.name.endsWith('.docx')) continue;
      await rendere(ordner, papier.name, papier.datei);
    }
  }
  await beende();
  entferneOrdner(daten);
  entferneOrdner(ordner);
}

rmSync(ZIEL, { recursive: true, force: true });
mkdirSync(ZIEL, { recursive: true });
if (!istGebaut()) await baue();
const browser = await startChromium();
const context = await browser.newContext({ viewport: FENSTER, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
for (const { vorher, zeige } of [
  { vorher: async () => {}, zeige: fotografiereEinrichtung },
  { vorher: legeGebrauchtenAn, zeige: fotografiereSeiten },
]) {
  mkdirSync(datenordner, { recursive: true });
  await vorher(datenordner);
  const server = await starteServer(datenordner);
  await zeige(context, server.adresse);
  await server.beende();
  entferneOrdner(datenordner);
}
await browser.close();
await fotografierePapiere();

const bilder = readdirSync(ZIEL).map((name) => ({ name, bytes: statSync(join(ZIEL, name)).size }));
for (const { name, bytes } of bilder.filter((bild) => bild.bytes > HOECHSTENS_BYTES))
  console.log(`${name} is larger than it should be: ${Math.round(bytes / 1000)} kB`);
const summe = bilder.reduce((bisher, bild) => bisher + bild.bytes, 0);
console.log(`${bilder.length} pictures, ${Math.round(summe / 1000)} kB`);
