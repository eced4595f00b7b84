import { afterEach, expect, test } from 'vitest';
import { fehlerVon } from '../../../support/failures.ts';
import { PASSWORT, testBackend, type Client, type TestBackend } from '../../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

const ABGEMELDET = { code: 'ABGEMELDET', satz: 'Bitte anmelden.' };
const zustand = async (client: Client) => (await client.konten.zustand()).zustand.zustand;
const anmelden = (client: Client) => client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
const istOffen = () => t.sitzung.haus.datenbestand.offener() !== null;

test('a new window is locked although another is open', async () => {
  t = await testBackend();
  const zweites = t.neueSitzung().client;
  expect([await zustand(t.client), await zustand(zweites)]).toEqual(['offen', 'gesperrt']);
  expect(await fehlerVon(zweites.kommunen.liste())).toEqual(ABGEMELDET);
});

test('one window locks, the other works on; with the last one the Datenbestand closes', async () => {
  t = await testBackend();
  const zweites = t.neueSitzung().client;
  await anmelden(zweites);
  await t.client.konten.sperren();
  expect(await fehlerVon(t.client.kommunen.liste())).toEqual(ABGEMELDET);
  expect(await zweites.kommunen.liste()).toEqual([]);
  expect(istOffen()).toBe(true);
  await zweites.konten.sperren();
  expect(istOffen()).toBe(false);
  expect(await fehlerVon(zweites.konten.sperren())).toEqual(ABGEMELDET);
});

test('a window that closes is logged out, and its session is gone', async () => {
  t = await testBackend();
  await t.backend.schliesseSitzung(t.sitzung.id);
  expect([t.backend.sitzung(t.sitzung.id), istOffen()]).toEqual([null, false]);
  expect(await fehlerVon(t.client.kommunen.liste())).toEqual(ABGEMELDET);
  await t.backend.schliesseSitzung('gibt es nicht');
});

test('a wrong password in one window changes nothing for the other', async () => {
  t = await testBackend();
  const zweites = t.neueSitzung().client;
  await fehlerVon(zweites.konten.anmelden({ kontoId: t.konto.id, passwort: 'falsch' }));
  expect([await zustand(t.client), await zustand(zweites)]).toEqual(['offen', 'gesperrt']);
  expect(istOffen()).toBe(true);
});

test('calls that are under way while the last window locks end well or as logged out, never otherwise', async () => {
  t = await testBackend({ art: 'beispiel' });
  const aufrufe = Array.from({ length: 40 }, () => [t.client.antraege.liste(), t.client.personal.liste()]).flat();
  const sperre = t.client.konten.sperren();
  const nachher = Array.from({ length: 10 }, () => t.client.kommunen.liste());
  const ergebnisse = await Promise.allSettled([...aufrufe, ...nachher]);
  await sperre;
  const gruende = ergebnisse.flatMap((ergebnis) => (ergebnis.status === 'rejected' ? [ergebnis.reason as Error] : []));
  expect(new Set(gruende.map((grund) => grund.message))).toEqual(new Set(['Bitte anmelden.']));
  expect(t.log).toEqual([]);
});

test('login and lock in one breath leave the window in the state of the last one', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  for (let runde = 0; runde < 3; runde += 1) {
    await Promise.all([anmelden(t.client), anmelden(t.neueSitzung().client)]);
    await t.client.konten.sperren();
    expect([await zustand(t.client), istOffen()]).toEqual(['gesperrt', true]);
    await anmelden(t.client);
  }
  expect(await t.client.kommunen.liste()).toEqual([]);
});
