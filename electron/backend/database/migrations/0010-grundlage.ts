import type { Kysely } from 'kysely';

/** What the Datenbestand is called and what it is for (one row), and its accounts with how their window looks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('datenbestand')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('angelegt_am', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema
    .createTable('konten')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('anzeigename', 'text', (spalte) => spalte.notNull())
    .addColumn('einstellungen', 'text', (spalte) => spalte.notNull())
    .execute();
}
