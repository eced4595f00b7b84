import { sql, type Kysely } from 'kysely';

/** Roles of the accounts, and the trace: commands, what each changed row looked like before and after, and the chain. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('zuteilungen')
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull().references('konten.id').onDelete('cascade'))
    .addColumn('rolle', 'text', (spalte) => spalte.notNull())
    // Empty text: all Kommunen. A part of the key cannot be null.
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('zuteilungen_pk', ['konto_id', 'rolle', 'kommune_id'])
    .execute();

  await db.schema
    .createTable('befehle')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey().notNull())
    .addColumn('vorgang', 'text', (spalte) => spalte.notNull())
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    // The command that this one takes back.
    .addColumn('nimmt_zurueck', 'integer')
    .execute();
  await db.schema.createIndex('befehle_konto').on('befehle').columns(['konto_id', 'am']).execute();
  await db.schema.createIndex('befehle_nimmt_zurueck').on('befehle').column('nimmt_zurueck').execute();

  await db.schema
    .createTable('aenderungen')
    .addColumn('nummer', 'integer', (spalte) => spalte.primaryKey().notNull())
    .addColumn('befehl_id', 'integer', (spalte) => spalte.notNull().references('befehle.id').onDelete('cascade'))
    .addColumn('tabelle', 'text', (spalte) => spalte.notNull())
    .addColumn('zeile_id', 'text', (spalte) => spalte.notNull())
    // JSON of the row; null where there was none.
    .addColumn('vorher', 'text')
    .addColumn('nachher', 'text')
    .execute();
  await db.schema.createIndex('aenderungen_befehl').on('aenderungen').column('befehl_id').execute();
  await db.schema.createIndex('aenderungen_zeile').on('aenderungen').columns(['tabelle', 'zeile_id']).execute();
  // The bin: few among many.
  await db.schema
    .createIndex('aenderungen_geloeschte')
    .on('aenderungen')
    .column('tabelle')
    .where(sql.ref('nachher'), 'is', null)
    .execute();

  // Holds one row while a command is under way: the triggers read its id there.
  await db.schema
    .createTable('laufender_befehl')
    .addColumn('befehl_id', 'integer', (spalte) => spalte.primaryKey().notNull())
    .execute();

  await db.schema
    .createTable('protokoll')
    .addColumn('nummer', 'integer', (spalte) => spalte.primaryKey().notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull())
    .addColumn('vorgang', 'text', (spalte) => spalte.notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('befehl_id', 'integer')
    // JSON: list of [table, id].
    .addColumn('zeilen', 'text', (spalte) => spalte.notNull())
    // Authenticates what the command changed.
    .addColumn('aenderungssiegel', 'text', (spalte) => spalte.notNull())
    // Authenticates this entry and, through it, every one before.
    .addColumn('kette', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('protokoll_konto').on('protokoll').columns(['konto_id', 'nummer']).execute();
  await db.schema.createIndex('protokoll_befehl').on('protokoll').column('befehl_id').execute();
  // Whether somebody has just looked at a record is asked at every look.
  await db.schema
    .createIndex('protokoll_gelesen')
    .on('protokoll')
    .columns(['zeilen', 'konto_id', 'am'])
    .where(sql.ref('art'), '=', sql.lit('lesen'))
    .execute();
}
