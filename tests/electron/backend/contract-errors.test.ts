import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { alsVertragsfehler } from '../../../electron/backend/contract-errors.ts';
import { eingabefehler, Fachfehler, gesperrt, nichtGefunden, veraltet } from '../../../electron/backend/failures.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import { A_DORF } from '../../support/builders.ts';
import { kommuneEingabe } from '../../support/anfragen.ts';
import { fehlerVon } from '../../support/failures.ts';
import { PASSWORT, testBackend, testUmgebung, type TestBackend } from '../../support/test-backend.ts';

let t: TestBackend | null = null;
afterEach(async () => {
  await t?.beende();
  t = null;
});

const GRUND: Grund = {
  schwere: 'sperrt',
  code: 'x',
  satz: 'Das geht nicht.',
  ausweg: 'Anders.',
  norm: null,
  feld: null,
};

const SPEICHERN_UNMOEGLICH =
  'Es konnte nicht gespeichert werden: Der Datenträger ist voll oder schreibgeschützt. Die Eingaben stehen noch im Fenster. Bitte Platz schaffen und noch einmal speichern.';

function mitCode(code: string): Error {
  return Object.assign(new Error('database or disk is full'), { code });
}

/** What becomes of a failure, and how many lines it writes to the log. */
function bild(fehler: unknown) {
  const umgebung = { ...testUmgebung('.'), neueId: () => 'abcdef01-2345-4000-8000-000000000000' };
  const { code, status, message, data } = alsVertragsfehler(fehler, umgebung);
  return { code, status, message, data, log: umgebung.log };
}

test('expected failures keep their code, sentence and data, and are not logged', () => {
  const felder = [{ feld: 'bank.iban', satz: 'Diese IBAN stimmt nicht.' }];
  expect([
    bild(eingabefehler(felder)),
    bild(veraltet('Hannes Ulm', '2018-02-05T08:00:00.000Z')),
    bild(gesperrt([GRUND])),
    bild(nichtGefunden('Die Kommune')),
    bild(new Fachfehler({ code: 'NICHT_ERLAUBT', satz: 'Das darf nur ein anderes Konto.' })),
  ]).toEqual([
    { code: 'EINGABE', status: 422, message: 'Diese IBAN stimmt nicht.', data: { felder }, log: [] },
    {
      code: 'VERALTET',
      status: 409,
      message: 'Hannes Ulm hat diesen Eintrag inzwischen geändert. Die eigenen Eingaben stehen noch im Formular.',
      data: { geaendertVon: 'Hannes Ulm', geaendertAm: '2018-02-05T08:00:00.000Z' },
      log: [],
    },
    { code: 'GESPERRT', status: 409, message: 'Das geht nicht.', data: { gruende: [GRUND] }, log: [] },
    {
      code: 'NICHT_GEFUNDEN',
      status: 404,
      message: 'Die Kommune ist nicht vorhanden. Die Liste zeigt den neuesten Stand.',
      data: {},
      log: [],
    },
    { code: 'NICHT_ERLAUBT', status: 403, message: 'Das darf nur ein anderes Konto.', data: {}, log: [] },
  ]);
});

test.each(['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_READONLY_DBMOVED', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EROFS'])(
  '%s is a disk that takes nothing more',
  (code) => {
    const fehler = mitCode(code);
    expect(bild(fehler)).toEqual({
      code: 'SPEICHERN_UNMOEGLICH',
      status: 507,
      message: SPEICHERN_UNMOEGLICH,
      data: {},
      log: [{ nummer: 'abcdef01', fehler }],
    });
  },
);

test('everything else is logged under a number that the clerk sees; its own words stay inside', () => {
  const fehler = new Error('near "Erika": syntax error');
  expect(bild(fehler)).toEqual({
    code: 'UNERWARTET',
    status: 500,
    message:
      'Etwas ist schiefgegangen, dieser Schritt wurde nicht ausgeführt. Die Nummer abcdef01 hilft bei der Suche.',
    data: { nummer: 'abcdef01' },
    log: [{ nummer: 'abcdef01', fehler }],
  });
  expect(bild('nur ein Text').code).toBe('UNERWARTET');
  expect(bild(mitCode('SQLITE_CORRUPT')).message).toContain('beschädigt');
});

test('input that the schema refuses names each field by its path', async () => {
  t = await testBackend();
  const eingabe = kommuneEingabe(A_DORF);
  const kaputt = { ...eingabe, name: '', bank: { ...eingabe.bank, iban: 7 }, briefkopfZeilen: ['gut', 7] } as never;
  const fehler = await fehlerVon(t.client.kommunen.anlegen(kaputt));
  expect(fehler.code).toBe('EINGABE');
  const felder = fehler['felder'] as { feld: string; satz: string }[];
  expect(felder.map(({ feld }) => feld)).toEqual(['name', 'bank.iban', 'briefkopfZeilen.1']);
  expect(felder.every(({ satz }) => satz.endsWith('.'))).toBe(true);
  expect(t.log).toEqual([]);
});

test('a full disk: the clerk gets the sentence, what was saved stays, and with room the same click works', async () => {
  t = await testBackend();
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  if (!db) throw new Error('not open');
  const erste = await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const seiten = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]?.page_count ?? 0;
  await sql`pragma max_page_count = ${sql.lit(seiten)}`.execute(db);

  const briefkopfZeilen = Array.from({ length: 4 }, () => 'x'.repeat(100));
  const stadt = (nummer: number) => ({
    ...kommuneEingabe(A_DORF),
    name: `Stadt ${nummer}`,
    schluessel: `08117${nummer}`,
    briefkopfZeilen,
  });
  const fehler: unknown[] = [];
  for (let nummer = 910; nummer < 990 && fehler.length === 0; nummer += 1) {
    const ergebnis = await Promise.allSettled([t.client.kommunen.anlegen(stadt(nummer))]);
    if (ergebnis[0].status === 'rejected') fehler.push(await fehlerVon(Promise.reject(ergebnis[0].reason as Error)));
  }
  expect(fehler).toEqual([{ code: 'SPEICHERN_UNMOEGLICH', satz: SPEICHERN_UNMOEGLICH }]);
  const vorher = await t.client.kommunen.liste();
  expect(vorher).toContainEqual(erste);

  await sql`pragma max_page_count = 1000000`.execute(db);
  await t.client.kommunen.anlegen(stadt(999));
  expect(await t.client.kommunen.liste()).toHaveLength(vorher.length + 1);

  await t.client.konten.sperren();
  await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
  expect(await t.client.kommunen.liste()).toContainEqual(erste);
});

test('a row that somebody else has changed meanwhile is not overwritten', async () => {
  t = await testBackend();
  const kommune = await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const eingabe = kommuneEingabe(kommune);
  const zweites = t.neueSitzung().client;
  await zweites.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
  t.umgebung.stelleUhrVor(60);
  await zweites.kommunen.aendern({
    id: kommune.id,
    version: kommune.version,
    eingabe: { ...eingabe, name: 'A-stadt' },
  });

  const zuSpaet = t.client.kommunen.aendern({ id: kommune.id, version: kommune.version, eingabe });
  expect(await fehlerVon(zuSpaet)).toEqual({
    code: 'VERALTET',
    satz: 'Erika Beispiel hat diesen Eintrag inzwischen geändert. Die eigenen Eingaben stehen noch im Formular.',
    geaendertVon: 'Erika Beispiel',
    geaendertAm: '2018-02-05T08:01:00.000Z',
  });
  expect((await t.client.kommunen.liste()).map(({ name }) => name)).toEqual(['A-stadt']);
});
