import { sql, type Kysely } from 'kysely';

/**
 * Agreements of a Gemeinde or Verband with its Landkreis, with what each member has of them, pay-out days, posts and steps.
 * No check compares days or sums: a draft may hold a mistake that its hindrances name.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('vereinbarungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('landkreis_id', 'text', (spalte) => spalte.references('kommunen.id'))
    .addColumn('zustand', 'text', (spalte) => spalte.notNull())
    .addColumn('aktenzeichen', 'text', (spalte) => spalte.notNull())
    .addColumn('fassung', 'integer', (spalte) => spalte.notNull().check(sql`fassung >= 1`))
    // A Nachtrag holds its predecessor, which can therefore not be deleted before it.
    .addColumn('vorgaenger_id', 'text', (spalte) => spalte.references('vereinbarungen.id'))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text', (spalte) => spalte.notNull())
    .addColumn('datum', 'text', (spalte) => spalte.notNull())
    .addColumn('bescheid_vom', 'text')
    .addColumn('bescheid_aktenzeichen', 'text', (spalte) => spalte.notNull())
    .addColumn('finanzierungsform', 'text', (spalte) =>
      spalte.notNull().check(sql`finanzierungsform in ('festbetrag', 'hoechstbetrag')`),
    )
    .addColumn('gesamt_cent', 'bigint', (spalte) => spalte.notNull().check(sql`gesamt_cent >= 0`))
    .addColumn('landkreis_cent', 'bigint', (spalte) => spalte.notNull().check(sql`landkreis_cent >= 0`))
    .addColumn('eigenanteil_cent', 'bigint', (spalte) => spalte.notNull().check(sql`eigenanteil_cent >= 0`))
    .addColumn('angaben', 'text', (spalte) => spalte.notNull())
    .addColumn('abgestimmt_akte', 'text')
    .addColumn('abgestimmt_blatt', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint(
      'vereinbarungen_abgestimmt_mit_stand',
      sql`(zustand <> 'entwurf' and abgestimmt_akte is not null and abgestimmt_blatt is not null) or (zustand = 'entwurf' and abgestimmt_akte is null and abgestimmt_blatt is null)`,
    )
    .execute();
  await db.schema
    .createIndex('vereinbarungen_aktenzeichen_einmal')
    .unique()
    .on('vereinbarungen')
    .columns(['kommune_id', 'aktenzeichen', 'fassung'])
    .where(sql.ref('aktenzeichen'), '<>', sql.lit(''))
    .execute();
  await db.schema.createIndex('vereinbarungen_kommune').on('vereinbarungen').column('kommune_id').execute();
  await db.schema.createIndex('vereinbarungen_landkreis').on('vereinbarungen').column('landkreis_id').execute();
  await db.schema
    .createIndex('vereinbarungen_vorgaenger_einmal')
    .unique()
    .on('vereinbarungen')
    .column('vorgaenger_id')
    .where(sql.ref('vorgaenger_id'), 'is not', null)
    .execute();

  await db.schema
    .createTable('vereinbarung_schritte')
    .addColumn('vereinbarung_id', 'text', (spalte) =>
      spalte.notNull().references('vereinbarungen.id').onDelete('cascade'),
    )
    .addColumn('nummer', 'integer', (spalte) => spalte.notNull())
    .addColumn('zustand', 'text', (spalte) => spalte.notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('wirksam_zum', 'text')
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('vereinbarung_schritte_schluessel', ['vereinbarung_id', 'nummer'])
    .execute();

  await db.schema
    .createTable('vereinbarung_aufteilung')
    .addColumn('vereinbarung_id', 'text', (spalte) =>
      spalte.notNull().references('vereinbarungen.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('landkreis_cent', 'bigint', (spalte) => spalte.notNull().check(sql`landkreis_cent >= 0`))
    .addColumn('eigenanteil_cent', 'bigint', (spalte) => spalte.notNull().check(sql`eigenanteil_cent >= 0`))
    .addPrimaryKeyConstraint('vereinbarung_aufteilung_schluessel', ['vereinbarung_id', 'position'])
    .execute();
  await db.schema
    .createIndex('vereinbarung_aufteilung_kommune')
    .on('vereinbarung_aufteilung')
    .column('kommune_id')
    .execute();

  await db.schema
    .createTable('vereinbarung_auszahlungen')
    .addColumn('vereinbarung_id', 'text', (spalte) =>
      spalte.notNull().references('vereinbarungen.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('faellig_am', 'text', (spalte) => spalte.notNull())
    .addColumn('betrag_cent', 'bigint', (spalte) => spalte.notNull().check(sql`betrag_cent >= 0`))
    .addPrimaryKeyConstraint('vereinbarung_auszahlungen_schluessel', ['vereinbarung_id', 'position'])
    .execute();

  await db.schema
    .createTable('vereinbarung_stellen')
    .addColumn('vereinbarung_id', 'text', (spalte) =>
      spalte.notNull().references('vereinbarungen.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.references('personal.id'))
    .addColumn('bezeichnung', 'text', (spalte) => spalte.notNull())
    .addColumn('anteil_hundertstel', 'integer', (spalte) => spalte.notNull().check(sql`anteil_hundertstel > 0`))
    .addColumn('traegerart', 'text', (spalte) => spalte.notNull())
    .addColumn('traeger', 'text', (spalte) => spalte.notNull())
    .addColumn('qualifikation', 'text')
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('vereinbarung_stellen_schluessel', ['vereinbarung_id', 'position'])
    .execute();
  await db.schema
    .createIndex('vereinbarung_stellen_personal')
    .on('vereinbarung_stellen')
    .column('personal_id')
    .execute();
}
