import { sql, type Kysely } from 'kysely';

/** The office's own words and rules of the Kennzahlen, and what was sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kennzahl_anpassungen')
    .addColumn('schluessel', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('definition', 'text', (spalte) => spalte.notNull())
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('ist_gezeigt', 'integer', (spalte) => spalte.notNull())
    .addColumn('zaehlung', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('kennzahl_regeln')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('regel', 'text', (spalte) => spalte.notNull())
    .addColumn('wert', 'text', (spalte) => spalte.notNull())
    .addColumn('gilt_ab', 'text')
    .addColumn('begruendung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('abgaben')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('titel', 'text', (spalte) => spalte.notNull())
    .addColumn('an', 'text', (spalte) => spalte.notNull())
    .addColumn('frage', 'text', (spalte) => spalte.notNull())
    .addColumn('auswertung', 'text', (spalte) => spalte.notNull())
    .addColumn('abgegeben_am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('dateiname', 'text', (spalte) => spalte.notNull())
    .addColumn('datei', 'blob', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('abgabe_kommunen')
    .addColumn('abgabe_id', 'text', (spalte) => spalte.notNull().references('abgaben.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addPrimaryKeyConstraint('abgabe_kommunen_stelle', ['abgabe_id', 'kommune_id'])
    .execute();
  await db.schema.createIndex('abgabe_kommunen_kommune').on('abgabe_kommunen').column('kommune_id').execute();

  // Few of the talks are handovers or group talks, and each has a figure of its own.
  await db.schema
    .createIndex('beratungen_uebergaben')
    .on('beratungen')
    .columns(['am', 'haushalt_id', 'kommune_id', 'personal_id'])
    .where(sql.ref('ist_uebergabe'), '=', sql.lit(1))
    .execute();
  await db.schema
    .createIndex('beratungen_gruppen')
    .on('beratungen')
    .columns(['gruppe_id', 'id'])
    .where(sql.ref('gruppe_id'), 'is not', null)
    .execute();
}
