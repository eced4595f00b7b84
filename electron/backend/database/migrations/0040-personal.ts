import { sql, type Kysely } from 'kysely';

/** Persons with their courses, absences and shares; the teams that they work in; posts that are planned. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('personal')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('vorname', 'text', (spalte) => spalte.notNull().check(sql`vorname <> ''`))
    .addColumn('nachname', 'text', (spalte) => spalte.notNull().check(sql`nachname <> ''`))
    .addColumn('geschlecht', 'text', (spalte) =>
      spalte.notNull().check(sql`geschlecht in ('weiblich', 'maennlich', 'divers', 'keine_angabe')`),
    )
    .addColumn('traegerart', 'text', (spalte) =>
      spalte.notNull().check(sql`traegerart in ('kommune', 'verband', 'landkreis', 'freier_traeger')`),
    )
    .addColumn('traeger_id', 'text', (spalte) => spalte.references('kommunen.id'))
    .addColumn('beschaeftigt_ab', 'text')
    .addColumn('vertrag_von', 'text')
    .addColumn('vertrag_bis', 'text')
    .addColumn('tarif_vollzeit_hundertstel', 'integer', (spalte) => spalte.check(sql`tarif_vollzeit_hundertstel >= 0`))
    .addColumn('qualifikationstyp', 'text', (spalte) =>
      spalte.notNull().check(sql`qualifikationstyp in ('a', 'b', 'c')`),
    )
    .addColumn('qualifikation', 'text', (spalte) => spalte.notNull())
    .addColumn('fachaufsicht_name', 'text', (spalte) => spalte.notNull())
    .addColumn('fachaufsicht_funktion', 'text', (spalte) => spalte.notNull())
    .addColumn('fachaufsicht_stelle', 'text', (spalte) => spalte.notNull())
    .addColumn('fachaufsicht_uebergreifend', 'integer', (spalte) =>
      spalte.notNull().check(sql`fachaufsicht_uebergreifend in (0, 1)`),
    )
    // A person who stands in for somebody cannot be deleted before that is changed.
    .addColumn('vertretung_id', 'text', (spalte) => spalte.references('personal.id'))
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint(
      'personal_ende_nach_beginn',
      sql`vertrag_von is null or vertrag_bis is null or vertrag_bis >= vertrag_von`,
    )
    .execute();
  await db.schema.createIndex('personal_traeger').on('personal').column('traeger_id').execute();
  await db.schema.createIndex('personal_vertretung').on('personal').column('vertretung_id').execute();

  // Whose cases are „meine Fälle“ for an account.
  await db.schema
    .createTable('personal_konten')
    .addColumn('personal_id', 'text', (spalte) =>
      spalte.primaryKey().notNull().references('personal.id').onDelete('cascade'),
    )
    .addColumn('konto_id', 'text', (spalte) => spalte.notNull().unique().references('konten.id'))
    .execute();

  await db.schema
    .createTable('stellenanteile')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('bezeichnung', 'text', (spalte) => spalte.notNull())
    .addColumn('anteil_hundertstel', 'integer', (spalte) => spalte.notNull().check(sql`anteil_hundertstel > 0`))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('programm', 'text', (spalte) =>
      spalte
        .notNull()
        .check(sql`programm in ('integrationsmanagement', 'integrationsbeauftragte', 'anderes', 'eigene_mittel')`),
    )
    .addCheckConstraint('stellenanteile_ende_nach_beginn', sql`bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('stellenanteile_personal').on('stellenanteile').column('personal_id').execute();
  await db.schema.createIndex('stellenanteile_kommune').on('stellenanteile').column('kommune_id').execute();

  await db.schema
    .createTable('vorherige_taetigkeiten')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('art', 'text', (spalte) => spalte.notNull())
    .addColumn('arbeitgeber', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text')
    .addColumn('bis', 'text')
    .addCheckConstraint('vorherige_taetigkeiten_ende_nach_beginn', sql`von is null or bis is null or bis >= von`)
    .execute();
  await db.schema
    .createIndex('vorherige_taetigkeiten_personal')
    .on('vorherige_taetigkeiten')
    .column('personal_id')
    .execute();

  await db.schema
    .createTable('klaerungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('frage', 'text', (spalte) => spalte.notNull().check(sql`frage <> ''`))
    .addColumn('gestellt_am', 'text', (spalte) => spalte.notNull())
    .addColumn('antwort', 'text', (spalte) => spalte.notNull())
    .addColumn('geklaert_am', 'text')
    .addColumn('ergebnis', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('klaerungen_antwort_nach_frage', sql`geklaert_am is null or geklaert_am >= gestellt_am`)
    .execute();
  await db.schema.createIndex('klaerungen_personal').on('klaerungen').column('personal_id').execute();

  await db.schema
    .createTable('fortbildungen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('titel', 'text', (spalte) => spalte.notNull().check(sql`titel <> ''`))
    .addColumn('anbieter', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text')
    .addColumn('bis', 'text')
    .addColumn('stunden', 'integer', (spalte) => spalte.check(sql`stunden >= 0`))
    .addColumn('kosten_cent', 'bigint', (spalte) => spalte.notNull().check(sql`kosten_cent >= 0`))
    .addColumn('stand', 'text', (spalte) => spalte.notNull().check(sql`stand in ('geplant', 'besucht')`))
    .addColumn('ist_nachqualifizierung', 'integer', (spalte) =>
      spalte.notNull().check(sql`ist_nachqualifizierung in (0, 1)`),
    )
    .addCheckConstraint('fortbildungen_ende_nach_beginn', sql`von is null or bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('fortbildungen_personal').on('fortbildungen').column('personal_id').execute();

  // Never a reason: only whether it is paid and whether it was planned.
  await db.schema
    .createTable('abwesenheiten')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addColumn('entgelt', 'text', (spalte) => spalte.notNull().check(sql`entgelt in ('mit_entgelt', 'ohne_entgelt')`))
    .addColumn('planung', 'text', (spalte) => spalte.notNull().check(sql`planung in ('geplant', 'ungeplant')`))
    .addCheckConstraint('abwesenheiten_ende_nach_beginn', sql`bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('abwesenheiten_personal').on('abwesenheiten').column('personal_id').execute();

  await db.schema
    .createTable('teams')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull().check(sql`name <> ''`))
    .addColumn('leitung_id', 'text', (spalte) => spalte.references('personal.id'))
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();
  await db.schema.createIndex('teams_leitung').on('teams').column('leitung_id').execute();

  await db.schema
    .createTable('team_kommunen')
    .addColumn('team_id', 'text', (spalte) => spalte.notNull().references('teams.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addPrimaryKeyConstraint('team_kommunen_schluessel', ['team_id', 'kommune_id'])
    .execute();
  await db.schema.createIndex('team_kommunen_kommune').on('team_kommunen').column('kommune_id').execute();

  await db.schema
    .createTable('team_mitglieder')
    .addColumn('team_id', 'text', (spalte) => spalte.notNull().references('teams.id').onDelete('cascade'))
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('personal_id', 'text', (spalte) => spalte.notNull().references('personal.id'))
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('bis', 'text')
    .addPrimaryKeyConstraint('team_mitglieder_schluessel', ['team_id', 'position'])
    .addCheckConstraint('team_mitglieder_ende_nach_beginn', sql`bis is null or bis >= von`)
    .execute();
  await db.schema.createIndex('team_mitglieder_personal').on('team_mitglieder').column('personal_id').execute();

  await db.schema
    .createTable('geplante_stellen')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addColumn('anteil_hundertstel', 'integer', (spalte) => spalte.notNull().check(sql`anteil_hundertstel > 0`))
    .addColumn('ab', 'text', (spalte) => spalte.notNull())
    .addColumn('qualifikationstyp', 'text', (spalte) =>
      spalte.notNull().check(sql`qualifikationstyp in ('a', 'b', 'c')`),
    )
    .addColumn('bemerkung', 'text', (spalte) => spalte.notNull())
    .addColumn('besetzt_ab', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .addCheckConstraint('geplante_stellen_besetzt_ab_beginn', sql`besetzt_ab is null or besetzt_ab >= ab`)
    .execute();
  await db.schema.createIndex('geplante_stellen_kommune').on('geplante_stellen').column('kommune_id').execute();
}
