import { sql, type Kysely } from 'kysely';

/**
 * Documents that are kept. What is known of each stands in a row that is recorded; the bytes lie in a table of their own,
 * by their SHA-256, and are not recorded: a step taken back and forth finds them again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('dokumente')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('dateiart', 'text', (spalte) => spalte.notNull())
    .addColumn('bytes', 'integer', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull().check(sql`length(sha256) = 64`))
    .addColumn('erstellt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    // Table and id of the record; a record of any slice, so no reference.
    .addColumn('bezug_tabelle', 'text', (spalte) => spalte.notNull())
    .addColumn('bezug_id', 'text', (spalte) => spalte.notNull())
    .addColumn('bezug_titel', 'text', (spalte) => spalte.notNull())
    .addColumn('papiercode', 'text')
    // SHA-256 of the blocks that a paper was written from; null for a scan.
    .addColumn('fassung', 'text')
    .addColumn('unterschrieben_am', 'text')
    .addColumn('scan_von', 'text', (spalte) => spalte.references('dokumente.id'))
    .addColumn('gueltig_bis', 'text')
    .execute();
  await db.schema
    .createIndex('dokumente_papiercode_einmal')
    .unique()
    .on('dokumente')
    .column('papiercode')
    .where(sql.ref('papiercode'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('dokumente_datei_einmal')
    .unique()
    .on('dokumente')
    .columns(['bezug_tabelle', 'bezug_id', 'sha256'])
    .execute();
  await db.schema.createIndex('dokumente_sha256').on('dokumente').column('sha256').execute();
  await db.schema.createIndex('dokumente_scan_von').on('dokumente').column('scan_von').execute();

  // Every Kommune that the paper names: the account must see all of them.
  await db.schema
    .createTable('dokument_kommunen')
    .addColumn('dokument_id', 'text', (spalte) => spalte.notNull().references('dokumente.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addPrimaryKeyConstraint('dokument_kommunen_schluessel', ['dokument_id', 'kommune_id'])
    .execute();
  await db.schema.createIndex('dokument_kommunen_kommune').on('dokument_kommunen').column('kommune_id').execute();

  await db.schema
    .createTable('dokument_inhalte')
    .addColumn('sha256', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('inhalt', 'blob', (spalte) => spalte.notNull())
    // What the window shows: `png` the first page, `blatt` the blocks as JSON; null where the file is a picture itself.
    .addColumn('vorschau_art', 'text')
    .addColumn('vorschau', 'blob')
    .execute();
}
