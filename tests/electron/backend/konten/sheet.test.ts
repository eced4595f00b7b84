import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/app.ts';
import { stelleWiederHer } from '../../../../electron/backend/konten/keys.ts';
import { liesSchluesseldatei } from '../../../../electron/backend/konten/keystore.ts';
import { liesGruppen } from '../../../../electron/backend/konten/recovery.ts';
import { fehlerVon } from '../../../support/failures.ts';
import {
  clientVon,
  EINRICHTUNG,
  gruppenVon,
  PASSWORT,
  testBackend,
  type Client,
  type TestBackend,
} from '../../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

const BESTAETIGT = {
  code: 'NICHT_ERLAUBT',
  satz: 'Das Wiederherstellungsblatt ist bestätigt und lässt sich nicht noch einmal anzeigen.',
};

async function vorDemBlatt(): Promise<Client> {
  t = await testBackend({ eingerichtet: false });
  await t.client.konten.einrichten(EINRICHTUNG);
  return t.client;
}

/** True where the groups of a sheet open the Datenbestand in the folder. */
function oeffnet(gruppen: readonly string[]): boolean {
  const geheimnis = liesGruppen(gruppen.join('-'));
  const datei = liesSchluesseldatei(t.ordner);
  return geheimnis !== null && datei !== null && stelleWiederHer(datei, geheimnis) !== null;
}

test('the groups of the sheet open the Datenbestand', async () => {
  const client = await vorDemBlatt();
  const { blatt, gefragteGruppe } = await client.konten.wiederherstellungsblatt();
  expect(oeffnet(gruppenVon(blatt))).toBe(true);
  expect(gefragteGruppe).toBeGreaterThanOrEqual(1);
  expect(gefragteGruppe).toBeLessThanOrEqual(9);
  expect(oeffnet(gruppenVon(blatt).toReversed())).toBe(false);
});

test('before the sheet is confirmed nothing else can be called', async () => {
  const client = await vorDemBlatt();
  expect(await fehlerVon(client.kommunen.liste())).toEqual({
    code: 'NICHT_ERLAUBT',
    satz: 'Zuerst das Wiederherstellungsblatt drucken und eine Gruppe davon eingeben.',
  });
  await client.konten.sperren();
});

test('the Word file is a real one and named after the Datenbestand', async () => {
  const client = await vorDemBlatt();
  const { name, datei } = await client.konten.wiederherstellungsblattWord();
  expect(name).toMatch(/^Wiederherstellungsblatt-.*\.docx$/);
  expect(
    Buffer.from(await datei.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a wrong group says which one is asked for; the right one opens in any spelling', async () => {
  const client = await vorDemBlatt();
  const { blatt, gefragteGruppe } = await client.konten.wiederherstellungsblatt();
  const gruppe = gruppenVon(blatt)[gefragteGruppe - 1] ?? '';
  const satz = `Das ist nicht Gruppe ${gefragteGruppe} des Blattes. Bitte auf dem Ausdruck nachsehen.`;
  for (const falsche of ['', 'ABCD1', gruppe.slice(1)]) {
    expect(await fehlerVon(client.konten.wiederherstellungsblattBestaetigen({ gruppe: falsche }))).toEqual({
      code: 'EINGABE',
      satz,
      felder: [{ feld: 'gruppe', satz }],
    });
  }
  await client.konten.wiederherstellungsblattBestaetigen({ gruppe: ` ${gruppe.toLowerCase().replace('0', 'o')} ` });
  expect((await client.konten.zustand()).zustand).toMatchObject({ zustand: 'offen' });
});

test('after confirmation the sheet is nowhere: neither to be shown again nor in any file, and it still opens', async () => {
  const client = await vorDemBlatt();
  const { blatt, gefragteGruppe } = await client.konten.wiederherstellungsblatt();
  const gruppen = gruppenVon(blatt);
  await client.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
  expect([
    await fehlerVon(client.konten.wiederherstellungsblatt()),
    await fehlerVon(client.konten.wiederherstellungsblattWord()),
    await fehlerVon(client.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[0] ?? '' })),
  ]).toEqual([BESTAETIGT, BESTAETIGT, BESTAETIGT]);
  const inhalte = readdirSync(t.ordner).map((name) => readFileSync(join(t.ordner, name), 'latin1'));
  expect(gruppen.filter((gruppe) => inhalte.some((inhalt) => inhalt.includes(`"${gruppe}"`)))).toEqual([]);
  expect(t.sitzung.haus.datenbestand.offener()?.unbestaetigtesBlatt).toBeNull();
  expect(oeffnet(gruppen)).toBe(true);
});

test('locked before confirmation, the next login brings a new sheet, and the old one opens nothing', async () => {
  const client = await vorDemBlatt();
  const altes = gruppenVon((await client.konten.wiederherstellungsblatt()).blatt);
  const stand = (await client.konten.zustand()).zustand;
  const kontoId = stand.zustand === 'blatt' ? stand.konto.id : '';
  await client.konten.sperren();
  expect((await client.konten.zustand()).zustand).toMatchObject({ zustand: 'gesperrt' });
  await client.konten.anmelden({ kontoId, passwort: PASSWORT });
  expect((await client.konten.zustand()).zustand).toMatchObject({ zustand: 'blatt' });
  const neues = gruppenVon((await client.konten.wiederherstellungsblatt()).blatt);
  expect([oeffnet(altes), oeffnet(neues)]).toEqual([false, true]);
});

test('the program ended before confirmation: the same', async () => {
  const client = await vorDemBlatt();
  const altes = gruppenVon((await client.konten.wiederherstellungsblatt()).blatt);
  await t.backend.beende();
  const backend = await createBackend(t.umgebung);
  const neuer = clientVon(backend, backend.eroeffneSitzung());
  const stand = (await neuer.konten.zustand()).zustand;
  if (stand.zustand !== 'gesperrt') throw new Error(stand.zustand);
  await neuer.konten.anmelden({ kontoId: stand.konten[0]?.id ?? '', passwort: PASSWORT });
  const neues = gruppenVon((await neuer.konten.wiederherstellungsblatt()).blatt);
  expect([oeffnet(altes), oeffnet(neues)]).toEqual([false, true]);
  await backend.beende();
});

test('a second window of the same clerk sees the same sheet', async () => {
  const client = await vorDemBlatt();
  const stand = (await client.konten.zustand()).zustand;
  const kontoId = stand.zustand === 'blatt' ? stand.konto.id : '';
  const zweites = t.neueSitzung().client;
  expect(await fehlerVon(zweites.konten.wiederherstellungsblatt())).toMatchObject({ code: 'ABGEMELDET' });
  await zweites.konten.anmelden({ kontoId, passwort: PASSWORT });
  expect(await zweites.konten.wiederherstellungsblatt()).toEqual(await client.konten.wiederherstellungsblatt());
});
