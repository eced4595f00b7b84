import { sql, type Kysely } from 'kysely';

/** States of accounts, what the Datenbestand itself knows of the keys beside it, and numbers that stand for names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, vorgabe] of [
    ['zustand', 'aktiv'],
    ['seit', ''],
    ['passwort_seit', ''],
    // The readable keystore can be changed by anybody who can write to the folder; this one cannot.
    ['oeffentlich', ''],
  ] as const) {
    await db.schema
      .alterTable('konten')
      .addColumn(name, 'text', (spalte) => spalte.notNull().defaultTo(vorgabe))
      .execute();
  }
  await db.schema
    .alterTable('konten')
    .addColumn('version', 'integer', (spalte) => spalte.notNull().defaultTo(1))
    .execute();
  await db.schema
    .alterTable('datenbestand')
    .addColumn('blatt_oeffentlich', 'text', (spalte) => spalte.notNull().defaultTo(''))
    .execute();
  // Set with the first new key of the Datenbestand: the chain of the Protokoll goes on under the key it began with.
  await db.schema.alterTable('datenbestand').addColumn('kettenschluessel', 'text').execute();

  // For readers without names: „Person 3“ stays the same person, also after others were deleted.
  await db.schema
    .createTable('personal_nummern')
    .addColumn('nummer', 'integer', (spalte) => spalte.primaryKey().autoIncrement().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().unique())
    .execute();
  await sql`insert into personal_nummern (personal_id) select id from personal order by rowid`.execute(db);
  await sql
    .raw(
      `create trigger personal_nummer after insert on personal
       begin insert or ignore into personal_nummern (personal_id) values (new.id); end`,
    )
    .execute(db);
}
