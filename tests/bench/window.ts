import type { Page } from '@playwright/test';
import { erstesJavaScript } from '../../.config/commands/build.ts';
import { meldeAn, PASSWORT, richteEin } from '../e2e/support/buero.ts';
import { entferneOrdner, neuerOrdner, starteServer } from '../e2e/support/server.ts';
import { startChromium } from '../support/chromium.ts';
import { alsHoechstwert, dauerMs, median, type Messung } from './measure.ts';

const LAEUFE = 7;
const KILO = 1000;

async function startBisAnmeldung(fenster: Page, ordner: string) {
  const beginn = performance.now();
  const server = await starteServer(ordner);
  await fenster.goto(server.adresse);
  await fenster.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  return { server, dauerMs: performance.now() - beginn };
}

/** Milliseconds from the click to the first page, without the answer that waits for Argon2. */
async function anmeldungOhneArgon2(fenster: Page): Promise<number> {
  const antwort = fenster.waitForResponse((response) => response.url().endsWith('/rpc/konten/anmelden'));
  const ganzMs = await dauerMs(async () => {
    await meldeAn(fenster, PASSWORT);
    await fenster.getByRole('heading', { level: 1, name: /^Heute/ }).waitFor();
    await fenster.locator('[aria-busy=true]').filter({ visible: true }).waitFor({ state: 'detached' });
  });
  return ganzMs - (await antwort).request().timing().responseEnd;
}

/** What a clerk waits for: start to login page, login to first page, and what the browser loads first. */
export async function messeFenster(): Promise<Messung[]> {
  const ordner = neuerOrdner();
  const browser = await startChromium();
  const erster = await starteServer(ordner);
  const einrichtung = await browser.newPage();
  await einrichtung.goto(erster.adresse);
  await richteEin(einrichtung, 'Beispielverband');
  await einrichtung.close();
  await erster.beende();

  const startMs: number[] = [];
  const anmeldenMs: number[] = [];
  for (let lauf = 0; lauf < LAEUFE; lauf += 1) {
    const context = await browser.newContext();
    const fenster = await context.newPage();
    const start = await startBisAnmeldung(fenster, ordner);
    startMs.push(start.dauerMs);
    anmeldenMs.push(await anmeldungOhneArgon2(fenster));
    await context.close();
    await start.server.beende();
  }
  await browser.close();
  entferneOrdner(ordner);
  return [
    alsHoechstwert('Programmstart bis zur Anmeldeseite', median(startMs), 1500, 'ms'),
    alsHoechstwert('Anmelden bis zur ersten Seite, ohne Argon2', median(anmeldenMs), 500, 'ms'),
    alsHoechstwert('Erstes JavaScript des Fensters, komprimiert', erstesJavaScript() / KILO, 250, 'kB'),
  ];
}
