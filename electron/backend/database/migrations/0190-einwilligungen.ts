import { sql, type Kysely } from 'kysely';

/** Consents, closed notes, and the reasons for which closed things were looked at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What belongs to a person moves with the person into another household, by the reference itself.
  await db.schema.createIndex('personen_im_haushalt').unique().on('personen').columns(['id', 'haushalt_id']).execute();

  await db.schema
    .createTable('einwilligungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.notNull())
    // A partner of the network that is deleted leaves the name behind.
    .addColumn('partner_id', 'text')
    .addColumn('empfaenger', 'text', (spalte) => spalte.notNull())
    .addColumn('empfaenger_anschrift', 'text', (spalte) => spalte.notNull())
    .addColumn('zweck', 'text', (spalte) => spalte.notNull())
    .addColumn('anlass', 'text', (spalte) => spalte.notNull())
    .addColumn('arten', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_ausdruecklich', 'integer', (spalte) => spalte.notNull())
    .addColumn('richtung', 'text', (spalte) => spalte.notNull())
    .addColumn('folgen', 'text', (spalte) => spalte.notNull())
    .addColumn('gueltig_bis', 'text')
    .addColumn('sorgeberechtigte', 'text', (spalte) => spalte.notNull())
    .addColumn('sprachmittlung', 'text', (spalte) => spalte.notNull())
    .addColumn('antwort', 'text', (spalte) => spalte.notNull())
    .addColumn('antwort_am', 'text')
    .addColumn('unterschrieben_am', 'text')
    .addColumn('kopie_am', 'text')
    .addColumn('widerrufen_am', 'text')
    .addColumn('entfallen_am', 'text')
    .addColumn('dokument_id', 'text')
    .addColumn('angelegt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addForeignKeyConstraint(
      'einwilligungen_person',
      ['person_id', 'haushalt_id'],
      'personen',
      ['id', 'haushalt_id'],
      (verweis) => verweis.onDelete('cascade').onUpdate('cascade').deferrable().initiallyDeferred(),
    )
    .addCheckConstraint('einwilligungen_antwort_mit_tag', sql`(antwort = 'offen') = (antwort_am is null)`)
    .execute();
  await db.schema.createIndex('einwilligungen_haushalt').on('einwilligungen').column('haushalt_id').execute();
  await db.schema.createIndex('einwilligungen_person').on('einwilligungen').column('person_id').execute();
  await db.schema.createIndex('einwilligungen_bis').on('einwilligungen').columns(['antwort', 'gueltig_bis']).execute();

  await db.schema
    .createTable('umschlaege')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.notNull())
    .addColumn('thema', 'text', (spalte) => spalte.notNull())
    .addColumn('inhalt', 'text', (spalte) => spalte.notNull())
    .addColumn('angelegt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addForeignKeyConstraint(
      'umschlaege_person',
      ['person_id', 'haushalt_id'],
      'personen',
      ['id', 'haushalt_id'],
      (verweis) => verweis.onDelete('cascade').onUpdate('cascade').deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema.createIndex('umschlaege_haushalt').on('umschlaege').column('haushalt_id').execute();
  await db.schema.createIndex('umschlaege_person').on('umschlaege').column('person_id').execute();

  await db.schema
    .createTable('einsichten')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('gegenstand', 'text', (spalte) => spalte.notNull())
    .addColumn('grund', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('einsichten_haushalt').on('einsichten').column('haushalt_id').execute();
}
