import { readdirSync, statSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/app.ts';
import { starteKind } from '../../../support/child.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { dateienMit } from '../../../support/file-search.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import {
  ANZEIGENAME,
  clientVon,
  DATENBESTAND,
  EINRICHTUNG,
  PASSWORT,
  testBackend,
  testUmgebung,
  type Client,
  type TestBackend,
} from '../../../support/test-backend.ts';

let t: TestBackend | null = null;
afterEach(async () => {
  await t?.beende();
  t = null;
});

const zustand = async (client: Client) => (await client.konten.zustand()).zustand;

test('set-up leads from the empty folder over the sheet to the open program', async () => {
  t = await testBackend({ eingerichtet: false });
  const stufen = [await zustand(t.client)];
  const { konto } = await t.client.konten.einrichten(EINRICHTUNG);
  stufen.push(await zustand(t.client));
  const { blatt, gefragteGruppe } = await t.client.konten.wiederherstellungsblatt();
  const gruppen = blatt.bloecke.flatMap((block) => (block.art === 'schluesselgruppen' ? block.gruppen : []));
  await t.client.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
  stufen.push(await zustand(t.client));
  expect(stufen).toEqual([
    { zustand: 'leer' },
    { zustand: 'blatt', datenbestand: DATENBESTAND, konto: { id: konto.id, anzeigename: ANZEIGENAME } },
    {
      zustand: 'offen',
      datenbestand: DATENBESTAND,
      art: 'verband',
      konto: { id: konto.id, anzeigename: ANZEIGENAME },
      einstellungen: {
        farbschema: 'system',
        groesseProzent: 100,
        dichte: 'normal',
        kommuneId: null,
        istNavigationEingeklappt: false,
        geseheneFassung: '0.0.0-test',
      },
      zuteilungen: ['administration', 'foerderung', 'integrationsmanagement', 'leitung'].map((rolle) => ({
        rolle,
        kommuneId: null,
      })),
    },
  ]);
});

test('the folder holds the encrypted file, the keystore and the lock, for this user alone', async () => {
  t = await testBackend({ art: 'beispiel' });
  const { ordner } = t;
  await t.backend.beende();
  expect(readdirSync(ordner).toSorted()).toEqual([
    'geleit.db',
    'geleit.sperre',
    'schluessel.json',
    'schluessel.vorher.json',
  ]);
  expect(dateienMit(ordner, ['A-dorf', 'Oberes Tal Rathaus', 'kommunen', PASSWORT])).toEqual([]);
  if (process.platform !== 'win32') expect(statSync(`${ordner}/schluessel.json`).mode & 0o077).toBe(0);
});

test('the example brings the made-up Verband along', async () => {
  t = await testBackend({ art: 'beispiel' });
  expect((await t.client.kommunen.liste()).map((kommune) => kommune.name)).toContain('A-dorf');
  expect(t.log).toEqual([]);
});

test('each fault of the input stands at its field, and nothing is made', async () => {
  t = await testBackend({ eingerichtet: false });
  const { client, ordner } = t;
  const felder = async (aenderung: Partial<Record<keyof typeof EINRICHTUNG, string>>) => {
    const fehler = await fehlerVon(client.konten.einrichten({ ...EINRICHTUNG, ...aenderung } as typeof EINRICHTUNG));
    return fehler['felder'];
  };
  expect(await felder({ name: ' ' })).toEqual([
    { feld: 'name', satz: 'Bitte einen Namen für den Datenbestand eingeben.' },
  ]);
  expect(await felder({ passwort: 'zu kurz' })).toEqual([
    { feld: 'passwort', satz: 'Das Passwort braucht mindestens 15 Zeichen.' },
  ]);
  expect(await felder({ passwort: 'Erika Beispiel 2018' })).toEqual([
    {
      feld: 'passwort',
      satz: 'Dieses Passwort ist zu leicht zu erraten. Gut ist ein Satz aus mehreren Wörtern, die nicht zusammengehören.',
    },
  ]);
  expect(await felder({ art: 'bundesland', anzeigename: '' })).toEqual([
    { feld: 'art', satz: 'Bitte eine Auswahl treffen.' },
    { feld: 'anzeigename', satz: 'Bitte den eigenen Namen eingeben.' },
  ]);
  expect(await zustand(client)).toEqual({ zustand: 'leer' });
  expect(readdirSync(ordner)).toEqual(['geleit.sperre']);
});

test('there is one Datenbestand per folder: a second set-up changes nothing', async () => {
  t = await testBackend();
  expect(await fehlerVon(t.client.konten.einrichten(EINRICHTUNG))).toEqual({
    code: 'NICHT_ERLAUBT',
    satz: 'In diesem Ordner gibt es schon einen Datenbestand. Bitte anmelden.',
  });
  expect(await zustand(t.client)).toMatchObject({ zustand: 'offen' });
});

test('two windows that set up at the same moment make one Datenbestand', async () => {
  t = await testBackend({ eingerichtet: false });
  const zweites = t.neueSitzung();
  const ergebnisse = await Promise.allSettled([
    t.client.konten.einrichten(EINRICHTUNG),
    zweites.client.konten.einrichten(EINRICHTUNG),
  ]);
  expect(ergebnisse.map((ergebnis) => ergebnis.status)).toEqual(['fulfilled', 'rejected']);
});

test('an example that fails leaves an empty folder, and the next try works', async () => {
  t = await testBackend({ eingerichtet: false });
  const { haus } = t.sitzung;
  const kaputt = {
    ...haus,
    legeBeispielAn: async () => {
      throw new Error('mittendrin');
    },
  };
  const client = clientVon(t.backend, { id: 'x', haus: kaputt, konto: null });
  const fehler = await fehlerVon(client.konten.einrichten({ ...EINRICHTUNG, art: 'beispiel' }));
  expect(fehler.code).toBe('UNERWARTET');
  expect([readdirSync(t.ordner), await zustand(t.client)]).toEqual([['geleit.sperre'], { zustand: 'leer' }]);
  await t.client.konten.einrichten(EINRICHTUNG);
});

test('killed before any step on the disk, set-up leaves either nothing or a Datenbestand that opens', async () => {
  const verlauf: string[] = [];
  for (let nummer = 1; nummer < 30; nummer += 1) {
    const ordner = neuerOrdner();
    const { ausgabe, fehlerausgabe, signal } = await starteKind('set-up-and-die', [ordner, String(nummer)]).ende;
    if (signal !== 'SIGKILL' && !ausgabe.startsWith('fertig')) throw new Error(fehlerausgabe);

    const backend = await createBackend(testUmgebung(ordner));
    const client = clientVon(backend, backend.eroeffneSitzung());
    const stand = await zustand(client);
    if (stand.zustand === 'leer') await client.konten.einrichten(EINRICHTUNG);
    if (stand.zustand === 'gesperrt') {
      await client.konten.anmelden({ kontoId: stand.konten[0]?.id ?? '', passwort: PASSWORT });
    }
    expect(await zustand(client)).toMatchObject({ zustand: 'blatt' });
    await backend.beende();
    verlauf.push(stand.zustand);
    if (ausgabe.startsWith('fertig')) break;
  }
  // Once the keystore is in its place there is no way back, and never a third thing.
  const wende = verlauf.indexOf('gesperrt');
  expect(wende).toBeGreaterThan(2);
  expect(new Set(verlauf.slice(0, wende))).toEqual(new Set(['leer']));
  expect(new Set(verlauf.slice(wende))).toEqual(new Set(['gesperrt']));
}, 120_000);
