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

  // For whom a text is there. The number stands in the index beside the words, so that both are looked up at once.
  await db.schema
    .createTable('suchraeume')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey().notNull())
    .addColumn('tabelle', 'text', (spalte) => spalte.notNull())
    // Empty: whoever may read the table in all Kommunen.
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull())
    .addUniqueConstraint('suchraeume_raum', ['tabelle', 'kommune_id'])
    .execute();

  // Titles in an index of their own: a word that stands in every text is not looked for there in vain.
  for (const index of [sql.table('suchtitel'), sql.table('suchindex')]) {
    await sql`create virtual table ${index} using fts5(text, raum, tokenize = 'trigram case_sensitive 1')`.execute(db);
    // What is deleted leaves the pieces of the index at once, instead of being marked as gone.
    await sql`insert into ${index}(${index}, rank) values ('secure-delete', 1)`.execute(db);
  }
}
