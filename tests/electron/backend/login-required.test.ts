import { call, isProcedure, getRouter, traverseContractProcedures } from '@orpc/server';
import { afterEach, expect, test } from 'vitest';
import { contract } from '../../../shared/contract.ts';
import { fehlerVon } from '../../support/failures.ts';
import { EINRICHTUNG, testBackend, type TestBackend } from '../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

/** Every operation of the contract as `slice.name`. */
const OPERATIONEN: string[] = [];
traverseContractProcedures({ router: contract, path: [] }, ({ path }) => OPERATIONEN.push(path.join('.')));

/** What anybody may call before a login. Nothing may be added here without a reason. */
const OHNE_ANMELDUNG = [
  'konten.zustand',
  'konten.einrichten',
  'konten.anmelden',
  'konten.mitBlattZuruecksetzen',
  // Only where no Datenbestand can be opened: `tests/electron/backend/sicherung/restore.test.ts`.
  'sicherung.orteVorher',
  'sicherung.gefundene',
  'sicherung.wiederherstellen',
];
/** What may be called before the recovery sheet is confirmed. */
const VOR_DEM_BLATT = [
  'konten.wiederherstellungsblatt',
  'konten.wiederherstellungsblattWord',
  'konten.wiederherstellungsblattBestaetigen',
  'konten.sperren',
];

/** The code with which an operation refuses, called with an input that is never right. */
async function code(name: string): Promise<string> {
  const operation = getRouter(t.backend.router, name.split('.'));
  if (operation === undefined || !isProcedure(operation)) throw new Error(`${name} is missing in the router.`);
  const aufruf = call(operation, { unsinn: true }, { context: { sitzung: t.sitzung }, path: name.split('.') });
  return (await fehlerVon(aufruf)).code;
}

test('every operation but those of set-up, login and restore needs a login, and says so before it looks at the input', async () => {
  t = await testBackend();
  await t.client.konten.sperren();
  const gesperrte = OPERATIONEN.filter((name) => !OHNE_ANMELDUNG.includes(name));
  expect(gesperrte.length).toBeGreaterThan(20);
  const antworten: Record<string, string> = {};
  for (const name of gesperrte) antworten[name] = await code(name);
  expect(antworten).toEqual(Object.fromEntries(gesperrte.map((name) => [name, 'ABGEMELDET'])));
});

test('before the recovery sheet is confirmed, nothing but the sheet and the lock may be called', async () => {
  t = await testBackend({ eingerichtet: false });
  await t.client.konten.einrichten(EINRICHTUNG);
  const gesperrte = OPERATIONEN.filter((name) => !OHNE_ANMELDUNG.includes(name) && !VOR_DEM_BLATT.includes(name));
  const antworten: Record<string, string> = {};
  for (const name of gesperrte) antworten[name] = await code(name);
  expect(antworten).toEqual(Object.fromEntries(gesperrte.map((name) => [name, 'NICHT_ERLAUBT'])));
});
