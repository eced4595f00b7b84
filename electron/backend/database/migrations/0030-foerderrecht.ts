import { sql, type Kysely } from 'kysely';

/** Two additional values of a key whose periods have a day in common. */
const UEBERSCHNEIDUNG = `SELECT 1 FROM foerderrecht_anpassungen AS andere
  WHERE andere.regime_id = new.regime_id AND andere.schluessel = new.schluessel
    AND andere.gueltig_von <> new.gueltig_von AND andere.gewissheit IS NOT NULL AND new.gewissheit IS NOT NULL
    AND andere.gueltig_von <= coalesce(new.gueltig_bis, '9999-12-31')
    AND new.gueltig_von <= coalesce(andere.gueltig_bis, '9999-12-31')`;

/** Own values of the Förderrecht, in the place of shipped ones or beside them, and own lists of suggestions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('foerderrecht_anpassungen')
    .addColumn('regime_id', 'text', (spalte) => spalte.notNull())
    .addColumn('schluessel', 'text', (spalte) => spalte.notNull())
    .addColumn('gueltig_von', 'text', (spalte) => spalte.notNull())
    .addColumn('wert', 'text', (spalte) => spalte.notNull())
    .addColumn('begruendung', 'text', (spalte) => spalte.notNull())
    // Null where the value stands in the place of a shipped one, whose source and validity it keeps.
    .addColumn('gueltig_bis', 'text')
    .addColumn('quelle', 'text')
    .addColumn('gewissheit', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('foerderrecht_anpassungen_schluessel', ['regime_id', 'schluessel', 'gueltig_von'])
    .execute();

  // Also what an undo puts back must not overlap.
  for (const ereignis of ['INSERT', 'UPDATE'] as const) {
    await sql
      .raw(
        `CREATE TRIGGER foerderrecht_zeitraum_${ereignis.toLowerCase()} BEFORE ${ereignis} ON foerderrecht_anpassungen
         WHEN EXISTS (${UEBERSCHNEIDUNG}) BEGIN SELECT RAISE(ABORT, 'Zeitraum vergeben'); END`,
      )
      .execute(db);
  }

  await db.schema
    .createTable('wertelisten')
    .addColumn('schluessel', 'text', (spalte) => spalte.primaryKey().notNull())
    // JSON: the entries in their order.
    .addColumn('eintraege', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
}
