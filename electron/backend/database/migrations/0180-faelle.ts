import { sql, type Kysely, type SqlBool } from 'kysely';

/** Households with their persons: the Zählbestand, and the files of those who are accompanied. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('haushalte')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('art', 'text', (spalte) => spalte.notNull().check(sql`art in ('familie', 'einzelperson')`))
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('bezeichnung', 'text', (spalte) => spalte.notNull())
    .addColumn('sortiername', 'text', (spalte) => spalte.notNull())
    .addColumn('stand', 'text', (spalte) =>
      spalte.notNull().check(sql`stand in ('zaehlbestand', 'offen', 'abgeschlossen')`),
    )
    .addColumn('aktenzeichen', 'text', (spalte) => spalte.notNull())
    .addColumn('zustaendig_id', 'text', (spalte) => spalte.references('personal.id'))
    .addColumn('vorrang', 'text', (spalte) => spalte.notNull())
    .addColumn('vorrang_grund', 'text', (spalte) => spalte.notNull())
    .addColumn('ziel', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_verlaengert', 'integer', (spalte) => spalte.notNull().check(sql`ist_verlaengert in (0, 1)`))
    .addColumn('verlaengerung_grund', 'text', (spalte) => spalte.notNull())
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('personen_zahl', 'integer', (spalte) => spalte.notNull().defaultTo(0))
    .addColumn('aub_von', 'text')
    .addColumn('aufenthalt_bis', 'text')
    .addColumn('begleitet_seit', 'text')
    .addColumn('sprachen', 'text', (spalte) => spalte.notNull().defaultTo(''))
    .addColumn('ist_geschuetzt', 'integer', (spalte) => spalte.notNull().defaultTo(0))
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  // The list page at the size of the Land: each order has its index, and one index alone answers how many there are.
  // In the order of each sort of the list, with what its filters ask for: a page is read without the rows that do not pass.
  const gefiltertes = ['kommune_id', 'stand', 'art', 'vorrang', 'zustaendig_id', 'sprachen', 'aufenthalt_bis'];
  await db.schema
    .createIndex('haushalte_name')
    .on('haushalte')
    .columns(['sortiername', 'id', ...gefiltertes, 'personen_zahl'])
    .execute();
  for (const [name, zuletzt, spalte] of [
    ['haushalte_aktenzeichen', sql`aktenzeichen = ''`, 'aktenzeichen'],
    ['haushalte_aufenthalt', sql`aufenthalt_bis is null`, 'aufenthalt_bis'],
    ['haushalte_aub', sql`aub_von is null`, 'aub_von'],
  ] as const) {
    await db.schema.createIndex(name).on('haushalte').column(zuletzt).columns([spalte, 'sortiername', 'id']).execute();
  }
  // What is near, of those who are accompanied: looked at every time that somebody opens the page of deadlines.
  await db.schema
    .createIndex('haushalte_begleitet')
    .on('haushalte')
    .columns(['stand', 'ist_verlaengert', 'begleitet_seit', 'kommune_id'])
    .execute();
  await db.schema
    .createIndex('haushalte_papier')
    .on('haushalte')
    .columns(['stand', 'aufenthalt_bis', 'kommune_id'])
    .execute();
  await db.schema
    .createIndex('haushalte_zahlen')
    .on('haushalte')
    .columns([
      'kommune_id',
      'stand',
      'zustaendig_id',
      'art',
      'vorrang',
      'aufenthalt_bis',
      'sprachen',
      'personen_zahl',
      'id',
    ])
    .execute();
  await db.schema
    .createIndex('haushalte_kommune')
    .on('haushalte')
    .columns(['kommune_id', 'sortiername', 'id'])
    .execute();
  await db.schema.createIndex('haushalte_zustaendig').on('haushalte').columns(['zustaendig_id', 'stand']).execute();
  await db.schema
    .createIndex('haushalte_aktenzeichen_einmal')
    .unique()
    .on('haushalte')
    .columns(['kommune_id', 'aktenzeichen'])
    .where(sql.ref('aktenzeichen'), '<>', '')
    .execute();

  // Birth dates and relations of a family stand in `personen` and `beziehungen`; who lives together shares an address.
  await db.schema
    .createTable('anschriften')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('strasse', 'text', (spalte) => spalte.notNull())
    .addColumn('zusatz', 'text', (spalte) => spalte.notNull())
    .addColumn('plz', 'text', (spalte) => spalte.notNull())
    .addColumn('ort', 'text', (spalte) => spalte.notNull())
    .addColumn('ortsteil', 'text', (spalte) => spalte.notNull())
    .addColumn('wohnform', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text')
    .addColumn('bis', 'text')
    .addColumn('ist_geschuetzt', 'integer', (spalte) => spalte.notNull().check(sql`ist_geschuetzt in (0, 1)`))
    .addCheckConstraint('anschriften_ende_nach_beginn', sql`von is null or bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('anschriften_haushalt').on('anschriften').column('haushalt_id').execute();
  await db.schema
    .createIndex('anschriften_wohnform')
    .on('anschriften')
    .columns(['wohnform', 'ist_geschuetzt', 'bis', 'haushalt_id'])
    .execute();
  await db.schema
    .createIndex('anschriften_ortsteil')
    .on('anschriften')
    .columns(['ortsteil', 'ist_geschuetzt', 'bis', 'haushalt_id'])
    .execute();

  await db.schema
    .createTable('leistungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text')
    .addColumn('bis', 'text')
    .addCheckConstraint('leistungen_ende_nach_beginn', sql`von is null or bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('leistungen_haushalt').on('leistungen').column('haushalt_id').execute();
  await db.schema.createIndex('leistungen_art').on('leistungen').columns(['art', 'bis', 'haushalt_id']).execute();

  await db.schema
    .createTable('begleitungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('grund', 'text')
    .addColumn('uebergeben_an', 'text', (spalte) => spalte.notNull())
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('begleitungen_ende_nach_beginn', sql`bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('begleitungen_haushalt').on('begleitungen').column('haushalt_id').execute();

  await db.schema
    .createTable('personen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('vorname', 'text', (spalte) => spalte.notNull())
    .addColumn('nachname', 'text', (spalte) => spalte.notNull())
    .addColumn('schreibweisen', 'text', (spalte) => spalte.notNull())
    .addColumn('name_original', 'text', (spalte) => spalte.notNull())
    .addColumn('geschlecht', 'text', (spalte) => spalte.notNull())
    .addColumn('geburtsgenauigkeit', 'text', (spalte) => spalte.notNull())
    .addColumn('geburtsdatum', 'text')
    .addColumn('geburtsjahr', 'integer')
    .addColumn('rolle', 'text', (spalte) => spalte.notNull())
    .addColumn('staatsangehoerigkeit', 'text', (spalte) => spalte.notNull())
    .addColumn('ankunft_am', 'text')
    .addColumn('aub_von', 'text')
    .addColumn('aub_bis', 'text')
    .addColumn('zugangsgrund', 'text', (spalte) => spalte.notNull())
    .addColumn('zugang_grundlage_am', 'text')
    .addColumn('wohnt_in_gemeinschaftsunterkunft', 'integer', (spalte) => spalte.notNull())
    .addColumn('sprachen', 'text', (spalte) => spalte.notNull())
    .addColumn('alphabetisierung', 'text', (spalte) => spalte.notNull())
    .addColumn('braucht_sprachmittlung', 'integer', (spalte) => spalte.notNull())
    .addColumn('stationen', 'text', (spalte) => spalte.notNull())
    .addColumn('kurse', 'text', (spalte) => spalte.notNull())
    .addColumn('interessen', 'text', (spalte) => spalte.notNull())
    .addColumn('fremdnummern', 'text', (spalte) => spalte.notNull())
    .addColumn('telefon', 'text', (spalte) => spalte.notNull())
    .addColumn('email', 'text', (spalte) => spalte.notNull())
    .addColumn('schutz', 'text', (spalte) => spalte.notNull())
    .addColumn('schutz_bis', 'text')
    .addColumn('erstkontakt', 'text', (spalte) => spalte.notNull())
    .addColumn('erstkontakt_am', 'text')
    .addColumn('informiert_am', 'text')
    .addColumn('informiert_sprache', 'text', (spalte) => spalte.notNull())
    .addColumn('einwilligung_am', 'text')
    .addColumn('einwilligung_kopie_am', 'text')
    .addColumn('einwilligung_widerrufen_am', 'text')
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('personen_name', sql`vorname <> '' or nachname <> ''`)
    .addCheckConstraint('personen_aub_ende_nach_beginn', sql`aub_von is null or aub_bis is null or aub_bis >= aub_von`)
    .execute();
  await db.schema.createIndex('personen_haushalt').on('personen').column('haushalt_id').execute();
  await db.schema.createIndex('personen_schutz').on('personen').column('schutz_bis').execute();
  await db.schema
    .createIndex('personen_ohne_kontakt')
    .on('personen')
    .columns(['aub_von', 'id', 'aub_bis'])
    .where(sql<SqlBool>`erstkontakt in ('offen', 'nicht_erreicht')`)
    .execute();

  await db.schema
    .createTable('beziehungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('von_person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('zu_person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('beziehungen_zwei_personen', sql`von_person_id <> zu_person_id`)
    .execute();
  await db.schema.createIndex('beziehungen_haushalt').on('beziehungen').column('haushalt_id').execute();
  await db.schema.createIndex('beziehungen_von').on('beziehungen').column('von_person_id').execute();
  await db.schema.createIndex('beziehungen_zu').on('beziehungen').column('zu_person_id').execute();

  await db.schema
    .createTable('aufenthalte')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('status', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text')
    .addColumn('bis', 'text')
    .addColumn('erwerbstaetigkeit', 'text', (spalte) => spalte.notNull())
    .addColumn('wohnsitzauflage', 'text', (spalte) => spalte.notNull())
    .addColumn('nebenbestimmungen', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('aufenthalte_ende_nach_beginn', sql`von is null or bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('aufenthalte_person').on('aufenthalte').columns(['person_id', 'bis']).execute();
}
