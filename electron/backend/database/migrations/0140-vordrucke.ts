import { sql, type Kysely } from 'kysely';

/**
 * Official forms. What is known of each, with its marked places, stands in a row that is recorded; the file lies by its
 * SHA-256 in a table of its own and is not recorded: a step taken back and forth finds it again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('vordrucke')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('papierart', 'text', (spalte) => spalte.notNull())
    .addColumn('gueltig_von', 'text', (spalte) => spalte.notNull())
    .addColumn('gueltig_bis', 'text')
    .addColumn('dateiart', 'text', (spalte) => spalte.notNull())
    .addColumn('dateiname', 'text', (spalte) => spalte.notNull())
    .addColumn('bytes', 'integer', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull().check(sql`length(sha256) = 64`))
    // JSON: places with their fields, and marks of the version before that found no place.
    .addColumn('marken', 'text', (spalte) => spalte.notNull())
    .addColumn('verloren', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('vordrucke_sha256').on('vordrucke').column('sha256').execute();

  await db.schema
    .createTable('vordruck_inhalte')
    .addColumn('sha256', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('inhalt', 'blob', (spalte) => spalte.notNull())
    // JSON of the form as it was read, for the window.
    .addColumn('formular', 'text', (spalte) => spalte.notNull())
    .execute();
}
