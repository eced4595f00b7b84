import { sql, type Kysely } from 'kysely';

/** Searching before creating, and two entries of one person that become one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('person_schluessel')
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('schluessel', 'text', (spalte) => spalte.notNull())
    .addColumn('geburtsjahr', 'integer', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('person_schluessel_eintrag', ['schluessel', 'geburtsjahr', 'person_id'])
    // Looked up by its key alone: the key is the table.
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('person_schluessel_person').on('person_schluessel').column('person_id').execute();

  await db.schema
    .createTable('keine_dubletten')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('a_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('b_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addUniqueConstraint('keine_dubletten_einmal', ['a_id', 'b_id'])
    .addCheckConstraint('keine_dubletten_zwei', sql`a_id < b_id`)
    .execute();
  await db.schema.createIndex('keine_dubletten_b').on('keine_dubletten').column('b_id').execute();

  await db.schema
    .createTable('zusammenfuehrungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('bleibt_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('geht_id', 'text', (spalte) => spalte.notNull())
    .addColumn('geht_name', 'text', (spalte) => spalte.notNull())
    .addColumn('geht_haushalt_id', 'text', (spalte) => spalte.notNull())
    .addColumn('schritte', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('zusammenfuehrungen_bleibt').on('zusammenfuehrungen').column('bleibt_id').execute();

  await db.schema
    .createTable('dublettenhinweise')
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull())
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('dublettenhinweise_eintrag', ['konto_id', 'person_id'])
    .execute();
  await db.schema.createIndex('dublettenhinweise_person').on('dublettenhinweise').column('person_id').execute();
}
