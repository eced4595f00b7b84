import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { liesAnhang, type Manifest } from '../../../../electron/backend/database/container.ts';
import { liesSchluesseldatei } from '../../../../electron/backend/konten/keystore.ts';
import { istTeilDerKette, liesKettenkopf } from '../../../../electron/backend/protokoll/check.ts';
import { createBackend } from '../../../../electron/backend/app.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { auftragsende } from '../../../support/jobs.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { clientVon, PASSWORT, testBackend, testUmgebung, type TestBackend } from '../../../support/test-backend.ts';

/** How far the Protokoll had come: kept by each backup and, from then on, by the keystore. */

let t: TestBackend;
afterEach(() => t.beende());

function datenbank(backend: TestBackend['sitzung'] = t.sitzung) {
  const offener = backend.haus.datenbestand.offener();
  if (offener === null) throw new Error('not open');
  return offener.db;
}

async function sichere(): Promise<{ datei: string; manifest: Manifest }> {
  const { auftragId } = await t.client.sicherung.sichern();
  expect(await auftragsende(t.client, auftragId)).toMatchObject({ zustand: 'fertig' });
  const ordner = join(t.ordner, 'sicherungen');
  const datei = join(ordner, readdirSync(ordner).sort().at(-1) ?? '');
  return { datei, manifest: liesAnhang(datei).manifest };
}

const gemerkter = () => liesSchluesseldatei(t.ordner)?.kettenkopf ?? null;
/** Until everything that stands in the queue of logins and locks is done. */
const ruhe = () => t.sitzung.haus.reihe(() => Promise.resolve());

test('a backup holds the head that the Protokoll had, and the keystore knows it without a lock', async () => {
  t = await testBackend();
  await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const vorher = await liesKettenkopf(datenbank());
  const { manifest } = await sichere();
  expect({ nummer: manifest.kettennummer, kette: manifest.kettenkopf }).toEqual(vorher);
  await ruhe();
  expect(gemerkter()).toEqual(await liesKettenkopf(datenbank()));

  await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
  expect(await istTeilDerKette(datenbank(), { nummer: manifest.kettennummer, kette: manifest.kettenkopf })).toBe(true);
  expect((await t.client.protokoll.pruefen()).stimmtMitSchluesseldatei).toBe(true);
});

test('a lock while a backup is under way waits for it and for nothing else', async () => {
  t = await testBackend();
  Object.assign(t.umgebung, { alle: () => undefined });
  await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const { auftragId } = await t.client.sicherung.sichern();
  const ende = auftragsende(t.client, auftragId);
  await t.client.konten.sperren();
  expect(['fertig', 'abgebrochen']).toContain((await ende).zustand);
  await ruhe();
  expect((await t.client.konten.zustand()).zustand.zustand).toBe('gesperrt');
  await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
  expect(await istTeilDerKette(datenbank(), gemerkter())).toBe(true);
});

describe('what the check of the Protokoll says', () => {
  /** A Datenbestand with a backup after the first Kommune, the files as they stood then, and a second Kommune. */
  async function mitGeschichte() {
    t = await testBackend();
    await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
    const { datei } = await sichere();
    await t.client.konten.sperren();
    const damals = join(neuerOrdner(), 'geleit.db');
    copyFileSync(join(t.ordner, 'geleit.db'), damals);
    await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
    return { datei, damals };
  }

  /** Opens a folder with another backend, logs in with the password, and asks for the check. */
  async function pruefeIn(ordner: string) {
    const backend = await createBackend(testUmgebung(ordner));
    const client = clientVon(backend, backend.eroeffneSitzung());
    await client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    const { ersterFehler, abweichungen, stimmtMitSchluesseldatei } = await client.protokoll.pruefen();
    const kommunen = (await client.kommunen.liste()).map(({ name }) => name);
    await backend.beende();
    return { kommunen, ersterFehler, abweichungen: abweichungen.length, stimmtMitSchluesseldatei };
  }

  test('of a backup that was restored: older, and in order', async () => {
    const { datei } = await mitGeschichte();
    const ordner = neuerOrdner();
    mkdirSync(join(ordner, 'sicherungen'));
    copyFileSync(datei, join(ordner, 'sicherungen', 'eine.geleit'));
    const backend = await createBackend(testUmgebung(ordner));
    const client = clientVon(backend, backend.eroeffneSitzung());
    const handle = (await client.sicherung.orteVorher())[0]?.handle ?? '';
    const zugang = { art: 'passwort', passwort: PASSWORT } as const;
    await client.sicherung.wiederherstellen({ handle, name: 'eine.geleit', kontoId: t.konto.id, zugang });
    await backend.beende();
    expect(await pruefeIn(ordner)).toEqual({
      kommunen: [A_DORF.name],
      ersterFehler: null,
      abweichungen: 0,
      stimmtMitSchluesseldatei: true,
    });
  });

  test('of an older file that was laid beside the newer keystore: whole, but older than it', async () => {
    const { damals } = await mitGeschichte();
    await sichere();
    await ruhe();
    // As after a power cut: nobody locked, so only the backup told the keystore.
    const ordner = neuerOrdner();
    cpSync(join(t.ordner, 'schluessel.json'), join(ordner, 'schluessel.json'));
    copyFileSync(damals, join(ordner, 'geleit.db'));
    expect(await pruefeIn(ordner)).toEqual({
      kommunen: [A_DORF.name],
      ersterFehler: null,
      abweichungen: 0,
      stimmtMitSchluesseldatei: false,
    });
  });

  test('of a Protokoll whose end was cut off: it does not fit together any more', async () => {
    await mitGeschichte();
    await ruhe();
    const { nummer } = await liesKettenkopf(datenbank());
    await datenbank()
      .deleteFrom('protokoll')
      .where('nummer', '>', nummer - 1)
      .execute();
    const { ersterFehler, abweichungen } = await t.client.protokoll.pruefen();
    expect({ ersterFehler, abweichungen }).toEqual({ ersterFehler: nummer, abweichungen: [] });
  });

  test('of a Protokoll whose end was cut off with the commands in it, after a backup: it is shorter than the keystore knows', async () => {
    await mitGeschichte();
    await sichere();
    await ruhe();
    const kopf = await liesKettenkopf(datenbank());
    const letzte = await datenbank().selectFrom('befehle').select('id').orderBy('id', 'desc').limit(2).execute();
    const ids = letzte.map(({ id }) => id);
    await datenbank().deleteFrom('protokoll').where('befehl_id', 'in', ids).execute();
    await datenbank().deleteFrom('aenderungen').where('befehl_id', 'in', ids).execute();
    await datenbank().deleteFrom('befehle').where('id', 'in', ids).execute();
    const { ersterFehler, stimmtMitSchluesseldatei } = await t.client.protokoll.pruefen();
    expect({ ersterFehler, stimmtMitSchluesseldatei, gemerkt: gemerkter() }).toEqual({
      ersterFehler: null,
      stimmtMitSchluesseldatei: false,
      gemerkt: kopf,
    });
    // The printed Ablageblatt and the backups say the same: their heads are no part of what is left.
    expect(readFileSync(join(t.ordner, 'schluessel.json'), 'utf8')).toContain(kopf.kette);
  });
});
