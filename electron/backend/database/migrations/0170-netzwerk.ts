import { sql, type CreateTableBuilder, type Kysely } from 'kysely';

type Tabelle = CreateTableBuilder<string, string>;

/** Version and last change. */
function mitStand(tabelle: Tabelle): Tabelle {
  return tabelle
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull());
}

/** Columns of text; empty where nothing was entered. */
function mitTexten(tabelle: Tabelle, ...namen: readonly string[]): Tabelle {
  return namen.reduce((bisher, name) => bisher.addColumn(name, 'text', (spalte) => spalte.notNull()), tabelle);
}

/** Partners with their Kommunen and responsibilities. A Kommune that is named here cannot be deleted. */
async function partner(db: Kysely<unknown>): Promise<void> {
  await mitStand(
    mitTexten(
      db.schema
        .createTable('partner')
        .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
        .addColumn('name', 'text', (spalte) => spalte.notNull().check(sql`name <> ''`)),
      'art',
      'ansprechperson',
      'telefon',
      'email',
      'web',
      'strasse',
      'plz',
      'ort',
      'haltestelle',
      'sprachen',
      'zeiten',
      'kosten',
      'kinderbetreuung',
      'barrierefrei',
      'zertifiziert',
      'verguetung',
    )
      .addColumn('ist_nennbar', 'integer', (spalte) => spalte.notNull().check(sql`ist_nennbar in (0, 1)`))
      .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
      .addColumn('geprueft_am', 'text')
      .addColumn('geprueft_von', 'text', (spalte) => spalte.notNull()),
  ).execute();

  await db.schema
    .createTable('partner_kommunen')
    .addColumn('partner_id', 'text', (spalte) => spalte.notNull().references('partner.id').onDelete('cascade'))
    // Not deleted with its Kommune: without a row the partner would be there for all.
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addPrimaryKeyConstraint('partner_kommunen_schluessel', ['partner_id', 'kommune_id'])
    .execute();
  await db.schema.createIndex('partner_kommunen_kommune').on('partner_kommunen').column('kommune_id').execute();

  await db.schema
    .createTable('partner_zustaendigkeiten')
    .addColumn('partner_id', 'text', (spalte) => spalte.notNull().references('partner.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('feld', 'text', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.references('kommunen.id'))
    .addColumn('ortsteil', 'text', (spalte) => spalte.notNull())
    .addPrimaryKeyConstraint('partner_zustaendigkeiten_schluessel', ['partner_id', 'position'])
    .addCheckConstraint('partner_zustaendigkeiten_ortsteil', sql`ortsteil = '' or kommune_id is not null`)
    .execute();
  await db.schema
    .createIndex('partner_zustaendigkeiten_kommune')
    .on('partner_zustaendigkeiten')
    .column('kommune_id')
    .execute();
}

/** Where the Integrationsmanagement is reached, its Sprechstunden, and rooms. */
async function orte(db: Kysely<unknown>): Promise<void> {
  await mitStand(
    mitTexten(
      db.schema
        .createTable('anlaufstellen')
        .addColumn('kommune_id', 'text', (spalte) =>
          spalte.primaryKey().notNull().references('kommunen.id').onDelete('cascade'),
        ),
      'bezeichnung',
      'telefon',
      'email',
      'erreichbar',
    ),
  ).execute();

  await mitStand(
    mitTexten(
      db.schema
        .createTable('sprechstunden')
        .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
        .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id')),
      'ort',
      'wochentag',
      'rhythmus',
      'von',
      'bis',
      'wer',
      'hinweis',
    ),
  )
    .addCheckConstraint('sprechstunden_ende_nach_beginn', sql`bis > von`)
    .execute();
  await db.schema.createIndex('sprechstunden_kommune').on('sprechstunden').column('kommune_id').execute();

  await mitStand(
    mitTexten(
      db.schema
        .createTable('raeume')
        .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
        .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id')),
      'name',
      'ort',
      'barrierefrei',
      'buchbar',
      'hinweis',
    ).addColumn('plaetze', 'integer', (spalte) => spalte.check(sql`plaetze > 0`)),
  ).execute();
  await db.schema.createIndex('raeume_kommune').on('raeume').column('kommune_id').execute();
}

/** Engagements of volunteers: a partner that one of them belongs to cannot be deleted. */
async function einsaetze(db: Kysely<unknown>): Promise<void> {
  await mitStand(
    mitTexten(
      db.schema
        .createTable('einsaetze')
        .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
        .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id')),
      'name',
      'telefon',
      'email',
      'aufgabe',
      'bemerkung',
    )
      .addColumn('partner_id', 'text', (spalte) => spalte.references('partner.id'))
      .addColumn('von', 'text', (spalte) => spalte.notNull())
      .addColumn('bis', 'text')
      .addColumn('verschwiegenheit_am', 'text')
      .addColumn('fuehrungszeugnis_am', 'text')
      .addColumn('endegrund', 'text'),
  )
    .addCheckConstraint('einsaetze_ende_nach_beginn', sql`bis is null or bis >= von`)
    .addCheckConstraint('einsaetze_grund_mit_ende', sql`(bis is null) = (endegrund is null)`)
    .execute();
  await db.schema.createIndex('einsaetze_kommune').on('einsaetze').column('kommune_id').execute();
  await db.schema.createIndex('einsaetze_partner').on('einsaetze').column('partner_id').execute();
}

/** Talks with local actors, and the gaps that they find. */
async function planungsgespraeche(db: Kysely<unknown>): Promise<void> {
  await mitStand(
    mitTexten(
      db.schema
        .createTable('planungsgespraeche')
        .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
        .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id')),
      'am',
      'ortsteil',
      'feld',
      'teilnehmende',
      'bedarf',
      'huerde',
      'vorschlag',
      'weitergegeben_an',
      'ergebnis',
    )
      .addColumn('ist_luecke', 'integer', (spalte) => spalte.notNull().check(sql`ist_luecke in (0, 1)`))
      .addColumn('weitergegeben_am', 'text')
      .addColumn('geschlossen_am', 'text'),
  )
    .addCheckConstraint('planungsgespraeche_weitergabe_danach', sql`weitergegeben_am is null or weitergegeben_am >= am`)
    .addCheckConstraint('planungsgespraeche_schluss_danach', sql`geschlossen_am is null or geschlossen_am >= am`)
    .execute();
  await db.schema
    .createIndex('planungsgespraeche_kommune')
    .on('planungsgespraeche')
    .columns(['kommune_id', 'am'])
    .execute();

  await db.schema
    .createTable('planungsgespraech_partner')
    .addColumn('planungsgespraech_id', 'text', (spalte) =>
      spalte.notNull().references('planungsgespraeche.id').onDelete('cascade'),
    )
    .addColumn('partner_id', 'text', (spalte) => spalte.notNull().references('partner.id'))
    .addPrimaryKeyConstraint('planungsgespraech_partner_schluessel', ['planungsgespraech_id', 'partner_id'])
    .execute();
  await db.schema
    .createIndex('planungsgespraech_partner_partner')
    .on('planungsgespraech_partner')
    .column('partner_id')
    .execute();
}

/** Partners, Sprechstunden, rooms, engagements and planning talks: no client stands in any of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await partner(db);
  await orte(db);
  await einsaetze(db);
  await planungsgespraeche(db);
}
