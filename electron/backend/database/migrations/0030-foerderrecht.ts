import type { Kysely } from 'kysely';

/** Own values that a user puts in the place of shipped Förderrecht. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('foerderrecht_anpassungen')
    .addColumn('regime_id', 'text', (spalte) => spalte.notNull())
    .addColumn('schluessel', 'text', (spalte) => spalte.notNull())
    .addColumn('gueltig_von', 'text', (spalte) => spalte.notNull())
    .addColumn('wert', 'text', (spalte) => spalte.notNull())
    .addColumn('begruendung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('foerderrecht_anpassungen_schluessel', ['regime_id', 'schluessel', 'gueltig_von'])
    .execute();
}
