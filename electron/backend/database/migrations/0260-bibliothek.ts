import { sql, type Kysely } from 'kysely';

/** Goals and measures as each Kommune has them, and how it works with integration plans. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bibliothek_eintraege')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id').onDelete('cascade'))
    .addColumn('vorlage_id', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_angeboten', 'integer', (spalte) => spalte.notNull())
    .addColumn('inhalt', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema
    .createIndex('bibliothek_eintraege_kommune')
    .on('bibliothek_eintraege')
    .columns(['kommune_id', 'vorlage_id'])
    .execute();
  await sql`
    create unique index bibliothek_eintraege_vorlage on bibliothek_eintraege (kommune_id, vorlage_id)
    where vorlage_id <> ''
  `.execute(db);

  await db.schema
    .createTable('planeinstellungen')
    .addColumn('kommune_id', 'text', (spalte) =>
      spalte.primaryKey().notNull().references('kommunen.id').onDelete('cascade'),
    )
    .addColumn('mit_kenntnisnahme', 'integer', (spalte) => spalte.notNull())
    .addColumn('ueberpruefung_nach_wochen', 'integer', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
}
