import type { Kysely } from 'kysely';

/** Where backups go, and the backups that were made or tried. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One row; none: beside the Datenbestand.
  await db.schema
    .createTable('sicherungsziel')
    .addColumn('id', 'integer', (spalte) => spalte.primaryKey().notNull())
    .addColumn('pfad', 'text', (spalte) => spalte.notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_wechseldatentraeger', 'integer', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('sicherungen')
    .addColumn('name', 'text', (spalte) => spalte.primaryKey().notNull())
    // Folder that it was written to.
    .addColumn('pfad', 'text', (spalte) => spalte.notNull())
    .addColumn('erstellt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('anlass', 'text', (spalte) => spalte.notNull())
    .addColumn('bytes', 'integer', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull())
    // Number of the last command that it holds; backups themselves do not count.
    .addColumn('letzter_befehl', 'integer', (spalte) => spalte.notNull())
    .addColumn('ist_gelungen', 'integer', (spalte) => spalte.notNull())
    .addColumn('satz', 'text', (spalte) => spalte.notNull())
    .execute();
}
