import { sql, type Kysely } from 'kysely';

/** Assessment: needs and resources in the eight fields, repeatable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('erhebungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('durchgefuehrt_von', 'text', (spalte) => spalte.notNull())
    .addColumn('sprache', 'text', (spalte) => spalte.notNull())
    .addColumn('sprachmittlung', 'text', (spalte) => spalte.notNull())
    .addColumn('wuensche', 'text', (spalte) => spalte.notNull())
    .addColumn('helfende', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('erhebungen_haushalt').on('erhebungen').columns(['haushalt_id', 'am']).execute();

  await db.schema
    .createTable('erhebung_felder')
    .addColumn('erhebung_id', 'text', (spalte) => spalte.notNull().references('erhebungen.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('themenfeld', 'text', (spalte) => spalte.notNull())
    .addColumn('person_id', 'text', (spalte) => spalte.references('personen.id'))
    .addColumn('ist_stand', 'text', (spalte) => spalte.notNull())
    .addColumn('ressource', 'text', (spalte) => spalte.notNull())
    .addColumn('bedarf', 'text', (spalte) => spalte.notNull())
    .addColumn('bedarfsstufe', 'text', (spalte) =>
      spalte.check(sql`bedarfsstufe in ('kein', 'etwas', 'deutlich', 'dringend')`),
    )
    .addColumn('ressourcenstufe', 'text', (spalte) =>
      spalte.check(sql`ressourcenstufe in ('keine', 'wenig', 'einiges', 'viel')`),
    )
    .addPrimaryKeyConstraint('erhebung_felder_stelle', ['erhebung_id', 'position'])
    .execute();
  await db.schema.createIndex('erhebung_felder_person').on('erhebung_felder').column('person_id').execute();
}
