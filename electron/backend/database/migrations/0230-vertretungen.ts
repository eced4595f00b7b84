import { sql, type Kysely } from 'kysely';

/** Who stands in for whom, on which days and in which Kommunen. The reason of an absence has no place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('vertretungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('abwesend_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('vertretung_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text', (spalte) => spalte.notNull())
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('vertretungen_ende_nach_beginn', sql`bis >= von`)
    .addCheckConstraint('vertretungen_zwei_personen', sql`abwesend_id <> vertretung_id`)
    .execute();
  await db.schema.createIndex('vertretungen_vertretung').on('vertretungen').columns(['vertretung_id', 'bis']).execute();
  await db.schema.createIndex('vertretungen_abwesend').on('vertretungen').columns(['abwesend_id', 'bis']).execute();
  await db.schema
    .createTable('vertretung_kommunen')
    .addColumn('vertretung_id', 'text', (spalte) => spalte.notNull().references('vertretungen.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('vertretung_kommunen_schluessel', ['vertretung_id', 'kommune_id'])
    .execute();
  await db.schema.createIndex('vertretung_kommunen_kommune').on('vertretung_kommunen').column('kommune_id').execute();
}
