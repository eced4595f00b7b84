import type { Kysely } from 'kysely';

/** Filters of the list of cases that an account keeps, for itself or for everybody of a Kommune. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('gespeicherte_filter')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull().references('konten.id'))
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('filter', 'text', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.references('kommunen.id').onDelete('cascade'))
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema
    .createIndex('gespeicherte_filter_name_einmal')
    .unique()
    .on('gespeicherte_filter')
    .columns(['konto_id', 'name'])
    .execute();
  await db.schema.createIndex('gespeicherte_filter_kommune').on('gespeicherte_filter').column('kommune_id').execute();
}
