import { sql, type Kysely } from 'kysely';

/**
 * Papers beside an Antrag: what each needs that stands nowhere else, and which document it was filed as. A document that was
 * deleted since is looked for and not found, so that its row needs no second change.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('begleitpapiere')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('antrag_id', 'text', (spalte) => spalte.notNull().references('antraege.id').onDelete('cascade'))
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.references('kommunen.id').onDelete('cascade'))
    .addColumn('personal_id', 'text', (spalte) => spalte.references('personal.id').onDelete('cascade'))
    // JSON, checked by the schema of its kind.
    .addColumn('angaben', 'text', (spalte) => spalte.notNull())
    .addColumn('dokument_id', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  // Null is never equal to null in an index.
  await sql`
    create unique index begleitpapiere_einmal
    on begleitpapiere (antrag_id, art, coalesce(kommune_id, ''), coalesce(personal_id, ''))
  `.execute(db);
  await db.schema.createIndex('begleitpapiere_kommune').on('begleitpapiere').column('kommune_id').execute();
  await db.schema.createIndex('begleitpapiere_personal').on('begleitpapiere').column('personal_id').execute();
}
