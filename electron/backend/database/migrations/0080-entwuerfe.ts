import type { Kysely } from 'kysely';

/** Inputs of forms that were not saved yet, per account and form. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('entwuerfe')
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull().references('konten.id').onDelete('cascade'))
    .addColumn('formular', 'text', (spalte) => spalte.notNull())
    .addColumn('werte', 'text', (spalte) => spalte.notNull())
    // Version of the record that the inputs rest on; null for a new one.
    .addColumn('version', 'integer')
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('entwuerfe_pk', ['konto_id', 'formular'])
    .execute();
}
