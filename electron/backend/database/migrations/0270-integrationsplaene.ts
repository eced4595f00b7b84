import { sql, type Kysely } from 'kysely';

/** Integration plans: versions for ever, each with its persons, fields, goals, steps, promises and copies. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('integrationsplaene')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('haushalt_id', 'text', (spalte) => spalte.notNull().references('haushalte.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.references('personen.id'))
    .addColumn('abgeschlossen_am', 'text')
    .addColumn('abschluss_grund', 'text')
    .addColumn('uebergabe_an', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('integrationsplaene_haushalt').on('integrationsplaene').column('haushalt_id').execute();
  await db.schema.createIndex('integrationsplaene_person').on('integrationsplaene').column('person_id').execute();

  await db.schema
    .createTable('plan_fassungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('plan_id', 'text', (spalte) => spalte.notNull().references('integrationsplaene.id').onDelete('cascade'))
    .addColumn('nummer', 'integer', (spalte) => spalte.notNull())
    .addColumn('gespraech_am', 'text', (spalte) => spalte.notNull())
    .addColumn('vereinbart_am', 'text')
    .addColumn('anwesend', 'text', (spalte) => spalte.notNull())
    .addColumn('gespraechssprache', 'text', (spalte) => spalte.notNull())
    .addColumn('sprachmittlung_name', 'text', (spalte) => spalte.notNull())
    .addColumn('sprachmittlung_art', 'text', (spalte) => spalte.notNull())
    .addColumn('uebergabe_am', 'text')
    .addColumn('erhebung_am', 'text')
    .addColumn('zeigt_aufenthalt', 'integer', (spalte) => spalte.notNull())
    .addColumn('wuensche', 'text', (spalte) => spalte.notNull())
    .addColumn('mitgebracht', 'text', (spalte) => spalte.notNull())
    .addColumn('interessen', 'text', (spalte) => spalte.notNull())
    .addColumn('helfende', 'text', (spalte) => spalte.notNull())
    .addColumn('nach_begleitung', 'text', (spalte) => spalte.notNull())
    .addColumn('naechstes_gespraech_am', 'text')
    .addColumn('naechstes_gespraech_um', 'text')
    .addColumn('naechstes_gespraech_ort', 'text', (spalte) => spalte.notNull())
    .addColumn('ueberpruefung_am', 'text')
    .addColumn('kenntnisnahme_am', 'text')
    .addColumn('kenntnisnahme_von', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addUniqueConstraint('plan_fassungen_nummer', ['plan_id', 'nummer'])
    .execute();
  await db.schema.createIndex('plan_fassungen_ueberpruefung').on('plan_fassungen').column('ueberpruefung_am').execute();

  await db.schema
    .createTable('plan_personen')
    .addColumn('fassung_id', 'text', (spalte) => spalte.notNull().references('plan_fassungen.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.notNull().references('personen.id'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('unterschrieben_am', 'text')
    .addColumn('ausgehaendigt_am', 'text')
    .addPrimaryKeyConstraint('plan_personen_person', ['fassung_id', 'person_id'])
    .execute();
  await db.schema.createIndex('plan_personen_verweis').on('plan_personen').column('person_id').execute();

  await db.schema
    .createTable('plan_felder')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('fassung_id', 'text', (spalte) => spalte.notNull().references('plan_fassungen.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('themenfeld', 'text', (spalte) => spalte.notNull())
    .addColumn('person_id', 'text', (spalte) => spalte.references('personen.id'))
    .addColumn('heute', 'text', (spalte) => spalte.notNull())
    .addColumn('ressource', 'text', (spalte) => spalte.notNull())
    .addColumn('bedarf', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_vertraulich', 'integer', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('plan_felder_fassung').on('plan_felder').columns(['fassung_id', 'position']).execute();
  await db.schema.createIndex('plan_felder_person').on('plan_felder').column('person_id').execute();

  await db.schema
    .createTable('plan_ziele')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('feld_id', 'text', (spalte) => spalte.notNull().references('plan_felder.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kennung', 'text', (spalte) => spalte.notNull())
    .addColumn('vorlage_id', 'text', (spalte) => spalte.notNull())
    .addColumn('text', 'text', (spalte) => spalte.notNull())
    .addColumn('erreicht_wenn', 'text', (spalte) => spalte.notNull())
    .addColumn('vorrang', 'text', (spalte) => spalte.notNull().check(sql`vorrang in ('jetzt', 'spaeter')`))
    .addColumn('stand', 'text', (spalte) =>
      spalte.notNull().check(sql`stand in ('offen', 'laeuft', 'erreicht', 'angepasst', 'abgebrochen')`),
    )
    .addColumn('stand_am', 'text')
    .addColumn('grund', 'text', (spalte) => spalte.notNull())
    .addColumn('ist_vertraulich', 'integer', (spalte) => spalte.notNull())
    .addColumn('auswertung', 'text', (spalte) => spalte.check(sql`auswertung in ('erreicht', 'teilweise', 'nicht')`))
    .addColumn('geholfen', 'text', (spalte) => spalte.notNull())
    .addColumn('hindernis', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('plan_ziele_feld').on('plan_ziele').columns(['feld_id', 'position']).execute();

  await db.schema
    .createTable('plan_schritte')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('ziel_id', 'text', (spalte) => spalte.notNull().references('plan_ziele.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kennung', 'text', (spalte) => spalte.notNull())
    .addColumn('vorlage_id', 'text', (spalte) => spalte.notNull())
    .addColumn('text', 'text', (spalte) => spalte.notNull())
    .addColumn('fertig_wenn', 'text', (spalte) => spalte.notNull())
    .addColumn('wer', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('partner_id', 'text', (spalte) => spalte.references('partner.id').onDelete('set null'))
    .addColumn('stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('weg', 'text', (spalte) => spalte.notNull())
    .addColumn('stand', 'text', (spalte) =>
      spalte.notNull().check(sql`stand in ('offen', 'laeuft', 'erledigt', 'abgebrochen')`),
    )
    .addColumn('stand_am', 'text')
    .addColumn('grund', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('plan_schritte_ziel').on('plan_schritte').columns(['ziel_id', 'position']).execute();
  await db.schema.createIndex('plan_schritte_bis').on('plan_schritte').column('bis').execute();
  await db.schema.createIndex('plan_schritte_partner').on('plan_schritte').column('partner_id').execute();

  await db.schema
    .createTable('plan_zusagen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('fassung_id', 'text', (spalte) => spalte.notNull().references('plan_fassungen.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kennung', 'text', (spalte) => spalte.notNull())
    .addColumn('vorlage_id', 'text', (spalte) => spalte.notNull())
    .addColumn('text', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('erledigt_am', 'text')
    .execute();
  await db.schema.createIndex('plan_zusagen_fassung').on('plan_zusagen').columns(['fassung_id', 'position']).execute();
  await db.schema.createIndex('plan_zusagen_bis').on('plan_zusagen').column('bis').execute();

  await db.schema
    .createTable('plan_ausfertigungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('fassung_id', 'text', (spalte) => spalte.notNull().references('plan_fassungen.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (spalte) => spalte.references('personen.id'))
    .addColumn('sprache', 'text', (spalte) => spalte.notNull())
    .addColumn('dokument_id', 'text', (spalte) => spalte.notNull().references('dokumente.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('plan_ausfertigungen_fassung').on('plan_ausfertigungen').column('fassung_id').execute();
  await db.schema.createIndex('plan_ausfertigungen_dokument').on('plan_ausfertigungen').column('dokument_id').execute();
  await db.schema.createIndex('plan_ausfertigungen_person').on('plan_ausfertigungen').column('person_id').execute();

  await db.schema
    .createTable('plan_stapel')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('am', 'text', (spalte) => spalte.notNull())
    .addColumn('was', 'text', (spalte) => spalte.notNull())
    .addColumn('sprache', 'text', (spalte) => spalte.notNull())
    .addColumn('form', 'text', (spalte) => spalte.notNull())
    .addColumn('plaene', 'integer', (spalte) => spalte.notNull())
    .addColumn('dateien', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommunen', 'text', (spalte) => spalte.notNull())
    .execute();
}
