import { sql, type Kysely } from 'kysely';

/** Talks with refugees, and the professional contacts of the Integrationsmanagement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('beratungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.references('haushalte.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('dauer_minuten', 'integer', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id'))
    .addColumn('ort', 'text', (spalte) =>
      spalte.notNull().check(sql`ort in ('beratungsstelle', 'aufsuchend', 'begleitung')`),
    )
    .addColumn('fernweg', 'text', (spalte) => spalte.notNull().check(sql`fernweg in ('', 'telefon', 'video')`))
    .addColumn('unterort', 'text', (spalte) => spalte.notNull())
    .addColumn('begleitung_zu', 'text', (spalte) => spalte.notNull())
    .addColumn('themen', 'integer', (spalte) => spalte.notNull())
    .addColumn('stichwort', 'text', (spalte) => spalte.notNull())
    .addColumn('adressat', 'text', (spalte) => spalte.notNull().check(sql`adressat in ('familie', 'einzelperson')`))
    .addColumn('ist_uebergabe', 'integer', (spalte) => spalte.notNull())
    .addColumn('ist_information', 'integer', (spalte) => spalte.notNull())
    .addColumn('in_gemeinschaftsunterkunft', 'integer', (spalte) => spalte.notNull())
    .addColumn('gruppe_id', 'text')
    .addColumn('ziel_kennung', 'text')
    .addColumn('sprache', 'text', (spalte) => spalte.notNull())
    .addColumn('sprachmittlung', 'text', (spalte) => spalte.notNull())
    .addColumn('ergebnis', 'text', (spalte) => spalte.notNull())
    .addColumn('notiz', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('beratungen_haushalt').on('beratungen').columns(['haushalt_id', 'am']).execute();
  await db.schema.createIndex('beratungen_am').on('beratungen').columns(['am', 'id']).execute();
  await db.schema.createIndex('beratungen_personal').on('beratungen').columns(['personal_id', 'am']).execute();
  await db.schema.createIndex('beratungen_kommune').on('beratungen').columns(['kommune_id', 'am']).execute();

  // Z10: once for each file. Where two entries become one, their two talks of a group do, too.
  await db.schema
    .createIndex('beratungen_gruppe_fall')
    .unique()
    .on('beratungen')
    .columns(['gruppe_id', 'haushalt_id'])
    .where(sql.ref('gruppe_id'), 'is not', null)
    .execute();

  await db.schema
    .createTable('beratung_personen')
    .addColumn('beratung_id', 'text', (spalte) => spalte.notNull().references('beratungen.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id'))
    .addPrimaryKeyConstraint('beratung_personen_person', ['beratung_id', 'person_id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('beratung_personen_verweis').on('beratung_personen').column('person_id').execute();

  await db.schema
    .createTable('beratung_weiterleitungen')
    .addColumn('beratung_id', 'text', (spalte) => spalte.notNull().references('beratungen.id').onDelete('cascade'))
    .addColumn('weiterleitung_id', 'text', (spalte) =>
      spalte.notNull().references('weiterleitungen.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('beratung_weiterleitungen_stelle', ['beratung_id', 'weiterleitung_id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('beratung_weiterleitungen_verweis')
    .on('beratung_weiterleitungen')
    .column('weiterleitung_id')
    .execute();

  await db.schema
    .createTable('netzwerkkontakte')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id'))
    .addColumn('gruppe', 'text', (spalte) => spalte.notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('partner_id', 'text', (spalte) => spalte.references('partner.id').onDelete('set null'))
    .addColumn('stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('thema', 'text', (spalte) => spalte.notNull())
    .addColumn('dauer_minuten', 'integer')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema
    .createIndex('netzwerkkontakte_kommune')
    .on('netzwerkkontakte')
    .columns(['kommune_id', 'am'])
    .execute();
  await db.schema
    .createIndex('netzwerkkontakte_personal')
    .on('netzwerkkontakte')
    .columns(['personal_id', 'am'])
    .execute();
  await db.schema.createIndex('netzwerkkontakte_partner').on('netzwerkkontakte').column('partner_id').execute();
}
