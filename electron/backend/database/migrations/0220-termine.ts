import { sql, type Kysely } from 'kysely';

/** Appointments of cases and Weiterleitungen to other offices, each with the persons that they are about. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('termine')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('serie_id', 'text')
    .addColumn('titel', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('um', 'text', (spalte) => spalte.notNull())
    .addColumn('dauer_minuten', 'integer', (spalte) => spalte.notNull().check(sql`dauer_minuten between 5 and 600`))
    .addColumn('ort', 'text', (spalte) => spalte.notNull())
    .addColumn('ortsangabe', 'text', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id'))
    .addColumn('sprachmittlung', 'text', (spalte) => spalte.notNull())
    .addColumn('stand', 'text', (spalte) =>
      spalte.notNull().check(sql`stand in ('geplant', 'wahrgenommen', 'nicht_erschienen', 'abgesagt')`),
    )
    .addColumn('notiz', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('termine_haushalt').on('termine').columns(['haushalt_id', 'am']).execute();
  await db.schema.createIndex('termine_personal').on('termine').columns(['personal_id', 'am']).execute();
  await db.schema.createIndex('termine_am').on('termine').columns(['am', 'um']).execute();
  await db.schema
    .createIndex('termine_serie')
    .on('termine')
    .columns(['serie_id', 'am'])
    .where(sql.ref('serie_id'), 'is not', null)
    .execute();

  await db.schema
    .createTable('termin_personen')
    .addColumn('termin_id', 'text', (spalte) => spalte.notNull().references('termine.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('termin_personen_schluessel', ['termin_id', 'person_id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('termin_personen_person').on('termin_personen').column('person_id').execute();

  await db.schema
    .createTable('weiterleitungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('ziel', 'integer', (spalte) => spalte.notNull().check(sql`ziel between 19 and 30`))
    .addColumn('partner_id', 'text', (spalte) => spalte.references('partner.id'))
    .addColumn('stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('anliegen', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.references('personal.id'))
    .addColumn('stand', 'text', (spalte) =>
      spalte.notNull().check(sql`stand in ('gesendet', 'angenommen', 'erledigt', 'nicht_in_anspruch')`),
    )
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema
    .createIndex('weiterleitungen_haushalt')
    .on('weiterleitungen')
    .columns(['haushalt_id', 'am'])
    .execute();
  await db.schema.createIndex('weiterleitungen_stand').on('weiterleitungen').columns(['stand', 'am']).execute();
  await db.schema
    .createIndex('weiterleitungen_partner')
    .on('weiterleitungen')
    .column('partner_id')
    .where(sql.ref('partner_id'), 'is not', null)
    .execute();
  // In the order in which they are counted, and with all that counting asks: no row is read for it.
  await db.schema
    .createIndex('weiterleitungen_personal')
    .on('weiterleitungen')
    .columns(['personal_id', 'kommune_id', 'ziel', 'am'])
    .execute();
  await db.schema.createIndex('weiterleitungen_kommune').on('weiterleitungen').columns(['kommune_id', 'am']).execute();

  await db.schema
    .createTable('weiterleitung_personen')
    .addColumn('weiterleitung_id', 'text', (spalte) =>
      spalte.notNull().references('weiterleitungen.id').onDelete('cascade'),
    )
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('weiterleitung_personen_schluessel', ['weiterleitung_id', 'person_id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('weiterleitung_personen_person')
    .on('weiterleitung_personen')
    .column('person_id')
    .execute();

  await db.schema
    .createTable('weiterleitung_schritte')
    .addColumn('weiterleitung_id', 'text', (spalte) =>
      spalte.notNull().references('weiterleitungen.id').onDelete('cascade'),
    )
    .addColumn('nummer', 'integer', (spalte) => spalte.notNull())
    .addColumn('stand', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('grund', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('weiterleitung_schritte_schluessel', ['weiterleitung_id', 'nummer'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
