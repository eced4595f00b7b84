import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, onTestFinished, test } from 'vitest';
import { createKysely } from '../../../../electron/backend/database/kysely.ts';
import { MIGRATIONEN, migriere } from '../../../../electron/backend/database/migrate.ts';
import { DatenbestandUnzugaenglich } from '../../../../electron/backend/database/obstacle.ts';
import { oeffneVerbindung } from '../../../../electron/backend/database/open.ts';
import type { Schema } from '../../../../electron/backend/database/schema.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';

const SCHLUESSEL = randomBytes(32);
const KONTO = { id: 'k1', anzeigename: 'Erika Beispiel', einstellungen: '{}' };

function oeffne(datei: string, art: 'neu' | 'vorhanden'): Kysely<Schema> {
  const db = createKysely(oeffneVerbindung(datei, SCHLUESSEL, art), 2_000);
  onTestFinished(() => db.destroy());
  return db;
}

const ohneSicherung = async () => {
  throw new Error('Nothing to back up here.');
};

/** The whole schema as text, sorted, without what belongs to SQLite itself. */
async function schemaVon(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_master where sql is not null and name not like 'kysely_%' order by type desc, name
  `.execute(db);
  const text = rows.map((zeile) => `${zeile.sql.replace(/, (?="\w+" |constraint )/g, ',\n  ')};\n`).join('\n');
  return `-- The whole schema of the Datenbestand, as SQLite has it. Compared by a test; SCHEMA_SCHREIBEN=1 writes it anew.\n\n${text}`;
}

const zusatz: Migration = {
  async up(db) {
    await sql`create table zusatz (id integer primary key)`.execute(db);
  },
};
const kaputt: Migration = {
  async up(db) {
    await sql`create table halb (id integer primary key)`.execute(db);
    await sql`update konten set anzeigename = 'verdorben'`.execute(db);
    await sql`insert into gibt_es_nicht values (1)`.execute(db);
  },
};

async function stand(db: Kysely<Schema>): Promise<unknown> {
  const { rows: schritte } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return {
    schritte: schritte.map((zeile) => zeile.name),
    konten: (await db.selectFrom('konten').selectAll().execute()).map((zeile) => zeile.anzeigename),
    schema: await schemaVon(db),
  };
}

test('a new file gets the whole schema, without a backup', async () => {
  const datei = join(neuerOrdner(), 'geleit.db');
  const db = oeffne(datei, 'neu');
  await migriere(db, ohneSicherung);
  await migriere(db, ohneSicherung);
  const { schritte } = (await stand(db)) as { schritte: string[] };
  expect(schritte).toEqual(Object.keys(MIGRATIONEN).toSorted());
});

test('the schema is the one in schema.sqlite.sql', async () => {
  const datei = new URL('../../../../electron/backend/database/schema.sqlite.sql', import.meta.url);
  const db = oeffne(join(neuerOrdner(), 'geleit.db'), 'neu');
  await migriere(db, ohneSicherung);
  const schema = await schemaVon(db);
  if (process.env['SCHEMA_SCHREIBEN'] === '1') writeFileSync(datei, schema);
  expect(schema).toBe(readFileSync(datei, 'utf8'));
});

test('the steps are numbered in tens', () => {
  const nummern = Object.keys(MIGRATIONEN).map((name) => Number(/^\d{4}(?=-[a-z-]+$)/.exec(name)?.[0]));
  expect(nummern).toEqual(nummern.map((_, index) => (index + 1) * 10));
});

test('before the first step on a file with data there is a backup of what it held', async () => {
  const db = oeffne(join(neuerOrdner(), 'geleit.db'), 'neu');
  await migriere(db, ohneSicherung);
  await db.insertInto('konten').values(KONTO).execute();
  const vorher = await stand(db);
  const gesicherte: unknown[] = [];

  await migriere(db, async () => void gesicherte.push(await stand(db)), { ...MIGRATIONEN, '9990-zusatz': zusatz });

  expect(gesicherte).toEqual([vorher]);
  expect(((await stand(db)) as { schema: string }).schema).toContain('zusatz');
});

test('a step that fails leaves schema and data as they were, and the steps before it undone, too', async () => {
  const db = oeffne(join(neuerOrdner(), 'geleit.db'), 'neu');
  await migriere(db, ohneSicherung);
  await db.insertInto('konten').values(KONTO).execute();
  const vorher = await stand(db);

  const lauf = migriere(db, async () => {}, { ...MIGRATIONEN, '9980-zusatz': zusatz, '9990-kaputt': kaputt });
  await expect(lauf).rejects.toThrow('gibt_es_nicht');
  expect(await stand(db)).toEqual(vorher);

  await migriere(db, async () => {}, { ...MIGRATIONEN, '9980-zusatz': zusatz });
  expect(await stand(db)).not.toEqual(vorher);
});

test('a backup that fails stops everything', async () => {
  const db = oeffne(join(neuerOrdner(), 'geleit.db'), 'neu');
  await migriere(db, ohneSicherung);
  const vorher = await stand(db);
  const lauf = migriere(db, ohneSicherung, { ...MIGRATIONEN, '9990-zusatz': zusatz });
  await expect(lauf).rejects.toThrow('Nothing to back up');
  expect(await stand(db)).toEqual(vorher);
});

test('a file of a newer program is refused with a sentence and stays untouched', async () => {
  const db = oeffne(join(neuerOrdner(), 'geleit.db'), 'neu');
  await migriere(db, ohneSicherung, { ...MIGRATIONEN, '9990-zusatz': zusatz });
  const vorher = await stand(db);
  const fehler: unknown = await migriere(db, ohneSicherung).catch((grund: unknown) => grund);
  expect(fehler).toBeInstanceOf(DatenbestandUnzugaenglich);
  expect(fehler).toMatchObject({
    hindernis: { code: 'neuer', satz: 'Der Datenbestand stammt von einer neueren Version dieses Programms.' },
  });
  expect(await stand(db)).toEqual(vorher);
});
