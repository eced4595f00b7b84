import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createKysely } from '../../../../electron/backend/database/kysely.ts';
import { migriere } from '../../../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../../../electron/backend/database/open.ts';
import type { Schema } from '../../../../electron/backend/database/schema.ts';
import { istSpeicherfehler } from '../../../../electron/backend/database/storage-errors.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const SCHLUESSEL = randomBytes(32);

function oeffne(datei: string, art: 'neu' | 'vorhanden', wartezeitMs = 100): Kysely<Schema> {
  const db = createKysely(oeffneVerbindung(datei, SCHLUESSEL, art), wartezeitMs);
  onTestFinished(() => db.destroy());
  return db;
}

async function neue(): Promise<{ db: Kysely<Schema>; datei: string }> {
  const datei = join(neuerOrdner(), 'geleit.db');
  const db = oeffne(datei, 'neu');
  await migriere(db, async () => {});
  return { db, datei };
}

const KONTO = { id: 'k1', anzeigename: 'Erika', einstellungen: '{}' };

const namen = async (db: Kysely<Schema>) =>
  (await db.selectFrom('konten').select('anzeigename').orderBy('id').execute()).map((zeile) => zeile.anzeigename);

test('what throws in a transaction leaves nothing behind', async () => {
  const { db } = await neue();
  const lauf = db.transaction().execute(async (trx) => {
    await trx.insertInto('konten').values(KONTO).execute();
    throw new Error('mittendrin');
  });
  await expect(lauf).rejects.toThrow('mittendrin');
  expect(await namen(db)).toEqual([]);
});

test('transactions that are started together run one after the other', async () => {
  const { db } = await neue();
  const verlauf: string[] = [];
  await Promise.all(
    ['a', 'b', 'c'].map((name) =>
      db.transaction().execute(async (trx) => {
        verlauf.push(`${name} beginnt`);
        await trx
          .insertInto('konten')
          .values({ ...KONTO, id: name })
          .execute();
        await trx.selectFrom('konten').selectAll().execute();
        verlauf.push(`${name} endet`);
      }),
    ),
  );
  expect(verlauf).toEqual(['a beginnt', 'a endet', 'b beginnt', 'b endet', 'c beginnt', 'c endet']);
});

test('a transaction that reads and then writes holds its place from the start', async () => {
  const { db, datei } = await neue();
  const zweite = oeffneVerbindung(datei, SCHLUESSEL, 'vorhanden');
  zweite.pragma('busy_timeout=0');
  await db.transaction().execute(async (trx) => {
    await trx.selectFrom('konten').selectAll().execute();
    // With a deferred begin this write would go through, and the next line fail with SQLITE_BUSY_SNAPSHOT.
    expect(() => zweite.exec("update konten set anzeigename = 'Anna'")).toThrow('locked');
    await trx.insertInto('konten').values(KONTO).execute();
  });
  zweite.close();
  expect(await namen(db)).toEqual(['Erika']);
});

test('the outer database inside a transaction fails with its cause instead of waiting for ever', async () => {
  const { db } = await neue();
  const lauf = db.transaction().execute(async (trx) => {
    await trx.insertInto('konten').values(KONTO).execute();
    await namen(db);
  });
  await expect(lauf).rejects.toThrow('outer database was used inside a transaction');
  expect(await namen(db)).toEqual([]);
});

test('closing waits for the transaction that is under way', async () => {
  const { db, datei } = await neue();
  const geschlossen: Promise<void>[] = [];
  await db.transaction().execute(async (trx) => {
    geschlossen.push(db.destroy());
    await trx.insertInto('konten').values(KONTO).execute();
  });
  await Promise.all(geschlossen);
  await expect(namen(db)).rejects.toThrow('destroyed');
  expect(await namen(oeffne(datei, 'vorhanden'))).toEqual(['Erika']);
});

test('a full disk is told as such, keeps what was saved, and the work goes on once there is room', async () => {
  const { db } = await neue();
  await db.insertInto('konten').values(KONTO).execute();
  const seiten = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]?.page_count ?? 0;
  await sql`pragma max_page_count = ${sql.lit(seiten)}`.execute(db);

  const gross = { ...KONTO, id: 'k2', anzeigename: 'x'.repeat(100_000) };
  const fehler: unknown = await db
    .transaction()
    .execute((trx) => trx.insertInto('konten').values(gross).execute())
    .catch((grund: unknown) => grund);
  expect(fehler).toMatchObject({ code: 'SQLITE_FULL' });
  expect(istSpeicherfehler(fehler)).toBe(true);
  expect(await namen(db)).toEqual(['Erika']);

  await sql`pragma max_page_count = 1000000`.execute(db);
  await db.transaction().execute((trx) =>
    trx
      .insertInto('konten')
      .values({ ...KONTO, id: 'k3' })
      .execute(),
  );
  expect(await namen(db)).toEqual(['Erika', 'Erika']);
});
