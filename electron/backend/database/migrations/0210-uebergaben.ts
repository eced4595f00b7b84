import { sql, type Kysely } from 'kysely';

/** Handover from the Flüchtlingssozialarbeit, and which values of the file came with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('uebergaben')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('ort', 'text', (spalte) => spalte.notNull())
    .addColumn('von_stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_gespraech', 'integer', (spalte) => spalte.notNull().check(sql`ist_gespraech in (0, 1)`))
    .addColumn('einverstaendnis', 'text', (spalte) =>
      spalte.notNull().check(sql`einverstaendnis in ('offen', 'ja', 'nein')`),
    )
    .addColumn('einverstaendnis_am', 'text')
    .addColumn('teilnehmende', 'text', (spalte) => spalte.notNull())
    .addColumn('sprache', 'text', (spalte) => spalte.notNull())
    .addColumn('schule', 'text', (spalte) => spalte.notNull())
    .addColumn('arbeit', 'text', (spalte) => spalte.notNull())
    .addColumn('wohnung', 'text', (spalte) => spalte.notNull())
    .addColumn('gesundheit_einwilligung_am', 'text')
    .addColumn('gesundheit', 'text', (spalte) => spalte.notNull())
    .addColumn('offene_punkte', 'text', (spalte) => spalte.notNull())
    .addColumn('termine', 'text', (spalte) => spalte.notNull())
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('uebergaben_gesundheit', sql`gesundheit = '' or gesundheit_einwilligung_am is not null`)
    .execute();
  await db.schema.createIndex('uebergaben_haushalt').on('uebergaben').columns(['haushalt_id', 'am']).execute();

  await db.schema
    .createTable('uebergabe_personen')
    .addColumn('uebergabe_id', 'text', (spalte) => spalte.notNull().references('uebergaben.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id'))
    .addColumn('ankunft_am', 'text')
    .addColumn('aub_von', 'text')
    .addColumn('status', 'text', (spalte) => spalte.notNull())
    .addColumn('status_von', 'text')
    .addColumn('status_bis', 'text')
    .addColumn('erwerbstaetigkeit', 'text', (spalte) => spalte.notNull())
    .addColumn('sprachen', 'text', (spalte) => spalte.notNull())
    .addColumn('alphabetisierung', 'text', (spalte) => spalte.notNull())
    .addColumn('braucht_sprachmittlung', 'integer', (spalte) => spalte.notNull())
    .addColumn('kurse', 'text', (spalte) => spalte.notNull())
    .addColumn('unterlagen', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('uebergabe_personen_stelle', ['uebergabe_id', 'position'])
    .addCheckConstraint(
      'uebergabe_personen_ende_nach_beginn',
      sql`status_von is null or status_bis is null or status_bis >= status_von`,
    )
    .execute();
  await db.schema.createIndex('uebergabe_personen_person').on('uebergabe_personen').column('person_id').execute();

  await db.schema
    .createTable('uebergabe_werte')
    .addColumn('tabelle', 'text', (spalte) => spalte.notNull().check(sql`tabelle in ('personen', 'erhebungen')`))
    .addColumn('zeile_id', 'text', (spalte) => spalte.notNull())
    .addColumn('feld', 'text', (spalte) => spalte.notNull())
    .addColumn('uebergabe_id', 'text', (spalte) => spalte.notNull().references('uebergaben.id').onDelete('cascade'))
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('wert', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('uebergabe_werte_stelle', ['tabelle', 'zeile_id', 'feld'])
    .execute();
  await db.schema.createIndex('uebergabe_werte_haushalt').on('uebergabe_werte').column('haushalt_id').execute();
  await db.schema.createIndex('uebergabe_werte_uebergabe').on('uebergabe_werte').column('uebergabe_id').execute();
}
