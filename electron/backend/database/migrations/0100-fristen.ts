import type { Kysely } from 'kysely';

/** Wiedervorlagen, and the deadlines of other records that are ticked off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wiedervorlagen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('titel', 'text', (spalte) => spalte.notNull())
    .addColumn('faellig_am', 'text', (spalte) => spalte.notNull())
    .addColumn('vorlauf_tage', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.references('kommunen.id').onDelete('cascade'))
    // Null: everybody's who may see it.
    .addColumn('konto_id', 'text', (spalte) => spalte.references('konten.id').onDelete('cascade'))
    // The record that it belongs to; it may be gone.
    .addColumn('bezug_tabelle', 'text')
    .addColumn('bezug_id', 'text')
    .addColumn('erledigt_am', 'text')
    .addColumn('erledigt_von', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('wiedervorlagen_kommune').on('wiedervorlagen').column('kommune_id').execute();
  await db.schema.createIndex('wiedervorlagen_konto').on('wiedervorlagen').column('konto_id').execute();

  await db.schema
    .createTable('erledigte_fristen')
    // `<slice>:<kind>:<row>`
    .addColumn('frist_id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('erledigt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('erledigt_von', 'text', (spalte) => spalte.notNull())
    .execute();
}
