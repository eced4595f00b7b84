import { sql, type Kysely } from 'kysely';

/**
 * Applications with the Kommunen that take part, the posts, and each post's share per Kommune.
 * No check compares the days of a period: a draft may hold a mistake that its hindrances name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('antraege')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('antragstellerin_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('antragsart', 'text', (spalte) => spalte.notNull())
    .addColumn('durchfuehrung', 'text', (spalte) =>
      spalte.notNull().check(sql`durchfuehrung in ('eigene_stelle', 'zusammenschluss', 'landkreis', 'dritte')`),
    )
    .addColumn('zustand', 'text', (spalte) => spalte.notNull())
    .addColumn('aktenzeichen', 'text', (spalte) => spalte.notNull())
    .addColumn('fassung', 'integer', (spalte) => spalte.notNull().check(sql`fassung >= 1`))
    // A correction holds its predecessor, which can therefore not be deleted before it.
    .addColumn('vorgaenger_id', 'text', (spalte) => spalte.references('antraege.id'))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text', (spalte) => spalte.notNull())
    .addColumn('datum', 'text', (spalte) => spalte.notNull())
    .addColumn('angaben', 'text', (spalte) => spalte.notNull())
    .addColumn('erklaerungen', 'text', (spalte) => spalte.notNull())
    .addColumn('anlagen', 'text', (spalte) => spalte.notNull())
    .addColumn('geprueft_akte', 'text')
    .addColumn('geprueft_blatt', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint(
      'antraege_geprueft_mit_stand',
      sql`(zustand <> 'entwurf' and geprueft_akte is not null and geprueft_blatt is not null) or (zustand = 'entwurf' and geprueft_akte is null and geprueft_blatt is null)`,
    )
    .execute();
  // A Kommune without a pattern gives no Aktenzeichen; any other is given once, and stays with every version of the Antrag.
  await db.schema
    .createIndex('antraege_aktenzeichen_einmal')
    .unique()
    .on('antraege')
    .columns(['antragstellerin_id', 'aktenzeichen', 'fassung'])
    .where(sql.ref('aktenzeichen'), '<>', sql.lit(''))
    .execute();
  await db.schema.createIndex('antraege_antragstellerin').on('antraege').column('antragstellerin_id').execute();
  await db.schema
    .createIndex('antraege_vorgaenger_einmal')
    .unique()
    .on('antraege')
    .column('vorgaenger_id')
    .where(sql.ref('vorgaenger_id'), 'is not', null)
    .execute();

  // The way of an Antrag, step by step; the last one stands in `zustand`, too.
  await db.schema
    .createTable('antrag_schritte')
    .addColumn('antrag_id', 'text', (spalte) => spalte.notNull().references('antraege.id').onDelete('cascade'))
    .addColumn('nummer', 'integer', (spalte) => spalte.notNull())
    .addColumn('zustand', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('antrag_schritte_schluessel', ['antrag_id', 'nummer'])
    .execute();

  await db.schema
    .createTable('antrag_rueckfragen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('antrag_id', 'text', (spalte) => spalte.notNull().references('antraege.id').onDelete('cascade'))
    .addColumn('stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('gestellt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('frage', 'text', (spalte) => spalte.notNull())
    .addColumn('antwort_bis', 'text')
    .addColumn('antwort', 'text', (spalte) => spalte.notNull())
    .addColumn('beantwortet_am', 'text')
    .execute();
  await db.schema.createIndex('antrag_rueckfragen_antrag').on('antrag_rueckfragen').column('antrag_id').execute();

  await db.schema
    .createTable('antrag_beteiligte')
    .addColumn('antrag_id', 'text', (spalte) => spalte.notNull().references('antraege.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('erste_tranche_cent', 'bigint', (spalte) => spalte.notNull().check(sql`erste_tranche_cent >= 0`))
    .addColumn('bewilligt_cent', 'bigint', (spalte) => spalte.notNull().check(sql`bewilligt_cent >= 0`))
    .addColumn('rest_an_id', 'text', (spalte) => spalte.references('kommunen.id'))
    .addColumn('rest_cent', 'bigint', (spalte) => spalte.notNull().check(sql`rest_cent >= 0`))
    .addColumn('gremium', 'text', (spalte) => spalte.notNull())
    .addColumn('beschluss_am', 'text')
    .addColumn('vorlage', 'text', (spalte) => spalte.notNull())
    .addColumn('einvernehmen_am', 'text')
    .addColumn('zusammenarbeit', 'text', (spalte) => spalte.notNull())
    .addColumn('zusammenarbeit_vom', 'text')
    .addColumn('dritte_traeger', 'text', (spalte) => spalte.notNull())
    .addColumn('dritte_endet_am', 'text')
    .addColumn('eigenanteil_cent', 'bigint', (spalte) => spalte.notNull().check(sql`eigenanteil_cent >= 0`))
    .addPrimaryKeyConstraint('antrag_beteiligte_schluessel', ['antrag_id', 'position'])
    .execute();
  await db.schema.createIndex('antrag_beteiligte_kommune').on('antrag_beteiligte').column('kommune_id').execute();
  await db.schema.createIndex('antrag_beteiligte_rest_an').on('antrag_beteiligte').column('rest_an_id').execute();

  await db.schema
    .createTable('antrag_stellen')
    .addColumn('antrag_id', 'text', (spalte) => spalte.notNull().references('antraege.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.references('personal.id'))
    .addColumn('bezeichnung', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text', (spalte) => spalte.notNull())
    .addColumn('nachbesetzung_fuer', 'text', (spalte) => spalte.notNull())
    .addColumn('frei_seit', 'text')
    .addColumn('weitere_programme', 'text', (spalte) => spalte.notNull())
    .addColumn('personalausgaben_cent', 'bigint', (spalte) => spalte.notNull().check(sql`personalausgaben_cent >= 0`))
    .addColumn('fortbildung_cent', 'bigint', (spalte) => spalte.notNull().check(sql`fortbildung_cent >= 0`))
    .addColumn('sachausgaben_cent', 'bigint', (spalte) => spalte.notNull().check(sql`sachausgaben_cent >= 0`))
    .addPrimaryKeyConstraint('antrag_stellen_schluessel', ['antrag_id', 'position'])
    .execute();
  await db.schema.createIndex('antrag_stellen_personal').on('antrag_stellen').column('personal_id').execute();

  await db.schema
    .createTable('antrag_teile')
    .addColumn('antrag_id', 'text', (spalte) => spalte.notNull())
    .addColumn('stelle', 'integer', (spalte) => spalte.notNull())
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('anteil_hundertstel', 'integer', (spalte) => spalte.notNull().check(sql`anteil_hundertstel > 0`))
    .addPrimaryKeyConstraint('antrag_teile_schluessel', ['antrag_id', 'stelle', 'position'])
    .addForeignKeyConstraint(
      'antrag_teile_stelle',
      ['antrag_id', 'stelle'],
      'antrag_stellen',
      ['antrag_id', 'position'],
      (fremd) => fremd.onDelete('cascade'),
    )
    .execute();
  await db.schema.createIndex('antrag_teile_kommune').on('antrag_teile').column('kommune_id').execute();
}
