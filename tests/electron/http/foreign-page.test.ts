import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../support/chromium.ts';
import { starteServerprobe, type Serverprobe } from '../../support/office-server.ts';

/**
 * A real browser in which somebody is logged in at Geleit opens a page of somebody else. That page lies on the same
 * machine under another port, which the browser counts as the same site: the nearest that a stranger can come.
 */

const KONTO = '0b1f8a52-6a3f-4c57-9a0a-2f9a9f0f5a11';
let browser: Browser;
let fremder: Server;
let fremdePort = 0;
let probe: Serverprobe;
let seite: Page;

beforeAll(async () => {
  const optionen = await chromiumLaunchOptions();
  // A name that a stranger made to point to this machine.
  const rebinding = '--host-resolver-rules=MAP geleit.example 127.0.0.1';
  browser = await chromium.launch({ ...optionen, args: [...(optionen.args ?? []), rebinding] });
  fremder = createServer((_anfrage, antwort) => {
    antwort.setHeader('Content-Type', 'text/html').end('<title>fremd</title>');
  });
  await new Promise<void>((resolve) => fremder.listen(0, '127.0.0.1', () => resolve()));
  const adresse = fremder.address();
  fremdePort = typeof adresse === 'object' && adresse ? adresse.port : 0;
});
afterAll(async () => {
  await browser.close();
  fremder.close();
});

beforeEach(async () => {
  probe = await starteServerprobe();
  const kontext = await browser.newContext();
  seite = await kontext.newPage();
  await seite.goto(probe.server.adresse);
  await seite.evaluate(
    (eingabe) =>
      fetch('/rpc/konten/anmelden', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ json: eingabe }),
      }),
    { kontoId: KONTO, passwort: 'richtig' },
  );
  expect(probe.vorgaenge).toEqual(['konten.anmelden']);
});
afterEach(async () => {
  await seite.context().close();
  await probe.beende();
});

/** Runs something in the foreign page and gives what the browser let it see. */
async function fremd<T>(aufgabe: (ziel: string) => Promise<T>): Promise<T | string> {
  await seite.goto(`http://127.0.0.1:${fremdePort}/`);
  try {
    return await seite.evaluate(aufgabe, probe.server.adresse);
  } catch (fehler) {
    return String(fehler).includes('Failed to fetch') ? 'refused' : String(fehler);
  }
}

describe('a page of somebody else', () => {
  it('reaches no operation by script, whatever the kind of body', async () => {
    const antworten = await fremd(async (ziel) => {
      const inhalte: BodyInit[] = [
        '{}',
        new Blob(['{}'], { type: 'text/plain' }),
        new FormData(),
        new URLSearchParams('a=b'),
      ];
      const versuche = [
        ...inhalte.map((body) => ({ body })),
        { body: '{"json":{}}', headers: { 'Content-Type': 'application/json' } },
        {},
      ];
      return Promise.all(
        versuche.flatMap((versuch) =>
          (['no-cors', 'cors'] as const).map((mode) =>
            fetch(`${ziel}rpc/konten/sperren`, { method: 'POST', credentials: 'include', mode, ...versuch }).then(
              (antwort) => `${antwort.type} ${antwort.status}`,
              () => 'refused',
            ),
          ),
        ),
      );
    });
    expect([...new Set(antworten)].sort()).toEqual(['refused']);
    expect(probe.vorgaenge).toEqual(['konten.anmelden']);
  });

  it.each(['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded'])(
    'reaches no operation by a form of kind %s',
    async (art) => {
      await seite.goto(`http://127.0.0.1:${fremdePort}/`);
      const antwort = seite.waitForResponse((eine) => eine.url().includes('/rpc/'));
      await seite.evaluate(
        ([ziel, enctype]) => {
          const formular = document.createElement('form');
          Object.assign(formular, { action: `${ziel}rpc/konten/sperren`, method: 'POST', enctype });
          const feld = Object.assign(document.createElement('input'), { name: '{"json":{"a":"', value: '"}}' });
          formular.append(feld);
          document.body.append(formular);
          formular.submit();
        },
        [probe.server.adresse, art] as const,
      );
      expect([(await antwort).status(), probe.vorgaenge]).toEqual([403, ['konten.anmelden']]);
    },
  );

  it('cannot embed the window, nor load its files', async () => {
    const ergebnis = await fremd(async (ziel) => {
      const lade = (element: HTMLElement, quelle: string) =>
        new Promise<string>((resolve) => {
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('refused');
          element.setAttribute('src', quelle);
          document.body.append(element);
        });
      const rahmen = document.createElement('iframe');
      await lade(rahmen, ziel);
      const skript = await lade(document.createElement('script'), `${ziel}assets/a-1.js`);
      return { skript, rahmen: rahmen.contentDocument === null };
    });
    expect(ergebnis).toEqual({ skript: 'refused', rahmen: true });
    const eingebettet = seite.frames().find((rahmen) => rahmen !== seite.mainFrame());
    expect(eingebettet?.url()).toBe('chrome-error://chromewebdata/');
  });

  it('cannot look into a window that it opened', async () => {
    await seite.goto(`http://127.0.0.1:${fremdePort}/`);
    const geoeffnet = seite.context().waitForEvent('page');
    await seite.evaluate((ziel) => void Object.assign(window, { fenster: window.open(ziel) }), probe.server.adresse);
    await (await geoeffnet).waitForLoadState();
    // Cut off, an opened window looks closed to the one that opened it.
    const istGetrennt = () => seite.evaluate(() => (window as unknown as { fenster: Window }).fenster.closed);
    await expect.poll(istGetrennt).toBe(true);
  });

  it('is not taken for the window under a name of its own that points here', async () => {
    const antwort = await seite.goto(`http://geleit.example:${probe.server.port}/`);
    expect([antwort?.status(), await seite.textContent('body')]).toEqual([
      421,
      'Unter diesem Namen ist Geleit nicht erreichbar.',
    ]);
  });
});

describe('the window itself', () => {
  it('shows no fault in the console: the browser knows every field that the server sends', async () => {
    const meldungen: string[] = [];
    seite.on('console', (meldung) => meldungen.push(`${meldung.type()}: ${meldung.text()}`));
    await seite.goto(`${probe.server.adresse}kommunen`);
    expect(meldungen).toEqual([]);
  });

  it('runs no script, no style and no markup that comes as text, and asks nobody else', async () => {
    await seite.goto(probe.server.adresse);
    const geworfen = await seite.evaluate(() => {
      const gesehen: string[] = [];
      Object.assign(window, { gesehen });
      document.addEventListener('securitypolicyviolation', (verstoss) => gesehen.push(verstoss.effectiveDirective));
      const versuche: (() => unknown)[] = [
        () => (document.createElement('script').text = 'alert(1)'),
        () => (document.createElement('script').src = '/assets/a-1.js'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => document.body.setAttribute('onclick', 'alert(1)'),
        () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
        () => document.body.append(Object.assign(document.createElement('img'), { src: 'http://example.org/x.png' })),
        () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://example.org/' })),
        () => void fetch('http://example.org/').catch(() => undefined),
      ];
      return versuche.map((versuch) => {
        try {
          versuch();
          return false;
        } catch {
          return true;
        }
      });
    });
    expect(geworfen).toEqual([true, true, true, true, false, false, false, false]);
    const gesehen = () =>
      seite.evaluate(() => [...new Set((window as unknown as { gesehen: string[] }).gesehen)].sort());
    await expect
      .poll(gesehen)
      .toEqual(['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']);
  });
});
