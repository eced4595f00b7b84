import { sql, type Kysely } from 'kysely';

/** Persons and how their working time is split over Kommunen and time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('personal')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('vorname', 'text', (spalte) => spalte.notNull().check(sql`vorname <> ''`))
    .addColumn('nachname', 'text', (spalte) => spalte.notNull().check(sql`nachname <> ''`))
    .addColumn('geschlecht', 'text', (spalte) =>
      spalte.notNull().check(sql`geschlecht in ('weiblich', 'maennlich', 'divers', 'keine_angabe')`),
    )
    .addColumn('traegerart', 'text', (spalte) =>
      spalte.notNull().check(sql`traegerart in ('kommune', 'verband', 'landkreis', 'freier_traeger')`),
    )
    .addColumn('traeger_id', 'text', (spalte) => spalte.references('kommunen.id'))
    .addColumn('beschaeftigt_ab', 'text')
    .addColumn('vertrag_von', 'text')
    .addColumn('vertrag_bis', 'text')
    .addColumn('vorherige_taetigkeit', 'text', (spalte) => spalte.notNull())
    .addColumn('vorherige_taetigkeit_seit', 'text')
    .addColumn('tarif_vollzeit_hundertstel', 'integer', (spalte) => spalte.check(sql`tarif_vollzeit_hundertstel >= 0`))
    .addColumn('qualifikationstyp', 'text', (spalte) =>
      spalte.notNull().check(sql`qualifikationstyp in ('a', 'b', 'c')`),
    )
    .addColumn('qualifikation', 'text', (spalte) => spalte.notNull())
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint(
      'personal_ende_nach_beginn',
      sql`vertrag_von is null or vertrag_bis is null or vertrag_bis >= vertrag_von`,
    )
    .execute();
  await db.schema.createIndex('personal_traeger').on('personal').column('traeger_id').execute();

  await db.schema
    .createTable('stellenanteile')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('bezeichnung', 'text', (spalte) => spalte.notNull())
    .addColumn('anteil_hundertstel', 'integer', (spalte) => spalte.notNull().check(sql`anteil_hundertstel > 0`))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('programm', 'text', (spalte) =>
      spalte
        .notNull()
        .check(sql`programm in ('integrationsmanagement', 'integrationsbeauftragte', 'anderes', 'eigene_mittel')`),
    )
    .addCheckConstraint('stellenanteile_ende_nach_beginn', sql`bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('stellenanteile_personal').on('stellenanteile').column('personal_id').execute();
  await db.schema.createIndex('stellenanteile_kommune').on('stellenanteile').column('kommune_id').execute();
}
