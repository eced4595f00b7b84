import { sql, type Kysely } from 'kysely';

/** Kommunen with their memberships, their Planungsrahmen and the running number of their Aktenzeichen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kommunen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull().check(sql`name <> ''`))
    .addColumn('art', 'text', (spalte) =>
      spalte
        .notNull()
        .check(
          sql`art in ('stadt', 'gemeinde', 'gemeindeverwaltungsverband', 'erfuellende_gemeinde', 'zweckverband', 'landkreis', 'freier_traeger')`,
        ),
    )
    .addColumn('schluessel', 'text', (spalte) => spalte.notNull())
    .addColumn('kreis_schluessel', 'text', (spalte) => spalte.notNull())
    .addColumn('strasse', 'text', (spalte) => spalte.notNull())
    .addColumn('plz', 'text', (spalte) => spalte.notNull())
    .addColumn('ort', 'text', (spalte) => spalte.notNull())
    .addColumn('vertretung_amtsbezeichnung', 'text', (spalte) => spalte.notNull())
    .addColumn('vertretung_name', 'text', (spalte) => spalte.notNull())
    .addColumn('auskunft_name', 'text', (spalte) => spalte.notNull())
    .addColumn('auskunft_stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('auskunft_telefon', 'text', (spalte) => spalte.notNull())
    .addColumn('auskunft_fax', 'text', (spalte) => spalte.notNull())
    .addColumn('auskunft_email', 'text', (spalte) => spalte.notNull())
    .addColumn('bank_inhaber', 'text', (spalte) => spalte.notNull())
    .addColumn('bank_institut', 'text', (spalte) => spalte.notNull())
    .addColumn('bank_iban', 'text', (spalte) => spalte.notNull())
    .addColumn('bank_bic', 'text', (spalte) => spalte.notNull())
    .addColumn('bank_buchungszeichen', 'text', (spalte) => spalte.notNull())
    .addColumn('briefkopf_zeilen', 'text', (spalte) => spalte.notNull())
    .addColumn('aktenzeichen_muster', 'text', (spalte) => spalte.notNull())
    .addColumn('farbe', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  // A freier Träger has no key: many rows may carry none, but no two the same.
  await db.schema
    .createIndex('kommunen_schluessel_einmal')
    .unique()
    .on('kommunen')
    .column('schluessel')
    .where(sql.ref('schluessel'), '<>', sql.lit(''))
    .execute();

  await db.schema
    .createTable('mitgliedschaften')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('verband_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addUniqueConstraint('mitgliedschaften_beginn_einmal', ['verband_id', 'kommune_id', 'von'])
    .addCheckConstraint('mitgliedschaften_nicht_in_sich', sql`verband_id <> kommune_id`)
    .addCheckConstraint('mitgliedschaften_ende_nach_beginn', sql`bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('mitgliedschaften_kommune').on('mitgliedschaften').column('kommune_id').execute();

  await db.schema
    .createTable('planungsrahmen')
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id').onDelete('cascade'))
    .addColumn('regime_id', 'text', (spalte) => spalte.notNull())
    .addColumn('personen', 'integer', (spalte) => spalte.check(sql`personen >= 0`))
    .addColumn('stichtag', 'text')
    .addColumn('festgesetzt_cent', 'bigint', (spalte) => spalte.check(sql`festgesetzt_cent >= 0`))
    .addColumn('festgesetzt_bezug', 'text', (spalte) =>
      spalte.notNull().check(sql`festgesetzt_bezug in ('zwoelf_monate', 'foerderzeitraum')`),
    )
    .addColumn('herkunft', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('planungsrahmen_schluessel', ['kommune_id', 'regime_id'])
    .execute();

  await db.schema
    .createTable('aktenzeichen_zaehler')
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id').onDelete('cascade'))
    .addColumn('jahr', 'integer', (spalte) => spalte.notNull())
    .addColumn('letzte_nummer', 'integer', (spalte) => spalte.notNull().check(sql`letzte_nummer >= 1`))
    .addPrimaryKeyConstraint('aktenzeichen_zaehler_schluessel', ['kommune_id', 'jahr'])
    .execute();
}
