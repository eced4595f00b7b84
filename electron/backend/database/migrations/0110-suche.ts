import { sql, type Kysely } from 'kysely';

/** The search index: what can be found, for whom, and the pieces of three characters in which it is looked up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('suchstand')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey().notNull())
    // How the index was made; another number means: make it anew.
    .addColumn('fassung', 'integer', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('suchtexte')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey().notNull())
    .addColumn('tabelle', 'text', (spalte) => spalte.notNull())
    .addColumn('zeile_id', 'text', (spalte) => spalte.notNull())
    .addUniqueConstraint('suchtexte_zeile', ['tabelle', 'zeile_id'])
    .execute();

  await db.schema
    .createTable('suchtext_kommunen')
    .addColumn('suchtext_id', 'integer', (spalte) => spalte.notNull().references('suchtexte.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('suchtext_kommunen_pk', ['suchtext_id', 'kommune_id'])
    .execute();

  await sql`create virtual table suchindex using fts5(titel, text, tokenize = 'trigram case_sensitive 1')`.execute(db);
  // What is deleted leaves the pieces of the index at once, instead of being marked as gone.
  await sql`insert into suchindex(suchindex, rank) values ('secure-delete', 1)`.execute(db);
}
