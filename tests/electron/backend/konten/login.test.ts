import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/app.ts';
import { HINDERNISSE } from '../../../../electron/backend/database/obstacle.ts';
import { liesSchluesseldatei, schreibeSchluesseldatei } from '../../../../electron/backend/konten/keystore.ts';
import { fehlerVon } from '../../../support/failures.ts';
import {
  ANZEIGENAME,
  clientVon,
  DATENBESTAND,
  PASSWORT,
  testBackend,
  type Client,
  type TestBackend,
} from '../../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

const FALSCH = 'Zwetschgen reifen am Bodensee';

const zustand = async (client: Client) => (await client.konten.zustand()).zustand;
const anmelden = (client: Client, passwort = PASSWORT) => client.konten.anmelden({ kontoId: t.konto.id, passwort });

test('after a lock the window shows whose Datenbestand it is and who can log in, and nothing else', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  expect(await zustand(t.client)).toEqual({
    zustand: 'gesperrt',
    datenbestand: DATENBESTAND,
    konten: [{ id: t.konto.id, anzeigename: ANZEIGENAME, istFreigegeben: true }],
  });
  expect(await fehlerVon(t.client.kommunen.liste())).toEqual({ code: 'ABGEMELDET', satz: 'Bitte anmelden.' });
  expect(await anmelden(t.client)).toEqual({ konto: t.konto });
  expect(await zustand(t.client)).toMatchObject({ zustand: 'offen', konto: t.konto });
});

test('the last lock closes the file and wipes its key', async () => {
  t = await testBackend();
  const offener = t.sitzung.haus.datenbestand.offener();
  expect(offener?.schluessel.some((byte) => byte !== 0)).toBe(true);
  expect(existsSync(join(t.ordner, 'geleit.db-wal'))).toBe(true);
  await t.client.konten.sperren();
  expect(t.sitzung.haus.datenbestand.offener()).toBeNull();
  expect(offener?.schluessel.every((byte) => byte === 0)).toBe(true);
  expect(existsSync(join(t.ordner, 'geleit.db-wal'))).toBe(false);
});

test('a wrong password says so at its field; from the third one on it costs time, and the right one ends that', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  const versuch = async (passwort: string) => fehlerVon(anmelden(t.client, passwort));
  const mitSatz = (satz: string, wartenSekunden?: number) => ({
    code: 'EINGABE',
    satz,
    felder: [{ feld: 'passwort', satz }],
    ...(wartenSekunden === undefined ? {} : { wartenSekunden }),
  });

  expect(await versuch(FALSCH)).toEqual(mitSatz('Das Passwort stimmt nicht.'));
  expect(await versuch('')).toEqual(mitSatz('Das Passwort stimmt nicht.'));
  expect(await versuch(FALSCH)).toEqual(
    mitSatz('Das Passwort stimmt nicht. Der nächste Versuch ist in 1 Sekunde möglich.', 1),
  );
  // Even the right one has to wait, so that guessing has no short cut.
  expect(await versuch(PASSWORT)).toEqual(
    mitSatz(
      'Nach mehreren falschen Passwörtern ist eine Pause nötig. Der nächste Versuch ist in 1 Sekunde möglich.',
      1,
    ),
  );
  t.umgebung.stelleUhrVor(1);
  expect(await versuch(FALSCH)).toMatchObject({ wartenSekunden: 2 });
  t.umgebung.stelleUhrVor(2);
  await anmelden(t.client);
  await t.client.konten.sperren();
  expect(await versuch(FALSCH)).toEqual(mitSatz('Das Passwort stimmt nicht.'));
  expect(t.log).toEqual([]);
});

test('closing the program does not end the wait', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  for (const _ of [1, 2, 3]) await fehlerVon(anmelden(t.client, FALSCH));
  await t.backend.beende();
  const neues = await createBackend(t.umgebung);
  const client = clientVon(neues, neues.eroeffneSitzung());
  expect(await fehlerVon(anmelden(client))).toMatchObject({ code: 'EINGABE', wartenSekunden: 1 });
  t.umgebung.stelleUhrVor(1);
  await anmelden(client);
  await neues.beende();
});

test('many wrong passwords at once are counted one by one', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  const fehler = await Promise.all(
    Array.from({ length: 8 }, () => fehlerVon(anmelden(t.neueSitzung().client, FALSCH))),
  );
  expect(fehler.map((einer) => einer.satz.startsWith('Nach mehreren'))).toEqual([
    ...[false, false, false],
    ...[true, true, true, true, true],
  ]);
  expect(liesSchluesseldatei(t.ordner)?.konten[0]?.fehlversuche.anzahl).toBe(3);
});

test.runIf(process.platform === 'linux')('a full disk makes guessing not free, and keeps nobody out', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  symlinkSync('/dev/full', join(t.ordner, 'schluessel.json.neu'));
  const wartenSekunden: unknown[] = [];
  for (const _ of [1, 2, 3]) {
    rmSync(join(t.ordner, 'schluessel.json.neu'), { force: true });
    symlinkSync('/dev/full', join(t.ordner, 'schluessel.json.neu'));
    const fehler = await fehlerVon(anmelden(t.client, FALSCH));
    wartenSekunden.push(fehler['wartenSekunden']);
  }
  expect(wartenSekunden).toEqual([undefined, undefined, 1]);
  expect(t.log).toHaveLength(3);
  t.umgebung.stelleUhrVor(1);
  symlinkSync('/dev/full', join(t.ordner, 'schluessel.json.neu'));
  await anmelden(t.client);
});

test('an account that is not there is not told apart from one that is gone', async () => {
  t = await testBackend();
  const kontoId = '00000000-0000-4000-8000-000000000001';
  expect(await fehlerVon(t.client.konten.anmelden({ kontoId, passwort: PASSWORT }))).toEqual({
    code: 'NICHT_GEFUNDEN',
    satz: 'Dieses Konto ist nicht vorhanden. Die Liste zeigt den neuesten Stand.',
  });
});

test('the name that records carry comes from inside, not from the readable keystore', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  const datei = liesSchluesseldatei(t.ordner);
  if (datei === null) throw new Error('no keystore');
  const konten = datei.konten.map((konto) => ({ ...konto, anzeigename: 'Landrat Mächtig' }));
  await schreibeSchluesseldatei(t.ordner, { ...datei, konten }, () => undefined);
  expect(await anmelden(t.client)).toEqual({ konto: { id: t.konto.id, anzeigename: ANZEIGENAME } });
});

test('a damaged file is told at login with the way out, until another one lies there', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  const datei = join(t.ordner, 'geleit.db');
  const heil = readFileSync(datei);
  const kaputt = Buffer.from(heil);
  kaputt.fill(0, 5000, 5010);
  writeFileSync(datei, kaputt);

  const { code, satz, ausweg } = HINDERNISSE.beschaedigt;
  expect(await fehlerVon(anmelden(t.client))).toEqual({
    code: 'GESPERRT',
    satz,
    gruende: [{ schwere: 'sperrt', code, satz, ausweg, norm: null, feld: null }],
  });
  expect(await zustand(t.client)).toEqual({ zustand: 'hindernis', hindernis: HINDERNISSE.beschaedigt });

  unlinkSync(datei);
  writeFileSync(datei, heil);
  await anmelden(t.client);
  expect(await zustand(t.client)).toMatchObject({ zustand: 'offen' });
});

test('missing files are told before anybody types a password', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  const [datei, schluessel] = [join(t.ordner, 'geleit.db'), join(t.ordner, 'schluessel.json')];
  const [dateiInhalt, schluesselInhalt] = [readFileSync(datei), readFileSync(schluessel)];
  const hindernis = async () => {
    const stand = await zustand(t.client);
    return stand.zustand === 'hindernis' ? stand.hindernis : null;
  };

  rmSync(schluessel);
  expect(await hindernis()).toEqual(HINDERNISSE.schluesseldatei);
  expect(readdirSync(t.ordner)).toContain('geleit.db');
  writeFileSync(schluessel, '{"inhalt":');
  expect(await hindernis()).toEqual(HINDERNISSE.schluesseldatei);
  writeFileSync(schluessel, schluesselInhalt);
  rmSync(datei);
  expect(await hindernis()).toEqual(HINDERNISSE.datenbestandFehlt);
  writeFileSync(datei, `SQLite format 3\0${'x'.repeat(5000)}`);
  expect(await hindernis()).toEqual(HINDERNISSE.beschaedigt);
  writeFileSync(datei, dateiInhalt);
  expect(await hindernis()).toBeNull();
  await anmelden(t.client);
});

test('a second program on the same folder is told that it is open, and gets its turn afterwards', async () => {
  t = await testBackend();
  const zweites = await createBackend(t.umgebung);
  const client = clientVon(zweites, zweites.eroeffneSitzung());
  expect(await zustand(client)).toEqual({ zustand: 'hindernis', hindernis: HINDERNISSE.geoeffnet });
  expect(await fehlerVon(anmelden(client))).toMatchObject({ code: 'GESPERRT', satz: HINDERNISSE.geoeffnet.satz });
  await t.backend.beende();
  expect(await zustand(client)).toMatchObject({ zustand: 'gesperrt' });
  await anmelden(client);
  await zweites.beende();
});

test('settings of the window are kept for the account', async () => {
  t = await testBackend();
  const einstellungen = {
    farbschema: 'dunkel',
    groesseProzent: 150,
    dichte: 'dicht',
    kommuneId: null,
    istNavigationEingeklappt: true,
    geseheneFassung: '0.1.0',
  } as const;
  await t.client.konten.einstellungenSpeichern(einstellungen);
  await t.client.konten.sperren();
  await anmelden(t.client);
  expect(await zustand(t.client)).toMatchObject({ zustand: 'offen', einstellungen });
});
