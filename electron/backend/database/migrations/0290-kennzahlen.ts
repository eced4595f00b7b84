import { sql, type Kysely } from 'kysely';

/** The office's own words and rules of the Kennzahlen, and what was sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kennzahl_anpassungen')
    .addColumn('schluessel', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('name', 'text', (spalte) => spalte.notNull())
    .addColumn('definition', 'text', (spalte) => spalte.notNull())
    .addColumn('position', 'integer', (spalte) => spalte.notNull())
    .addColumn('ist_gezeigt', 'integer', (spalte) => spalte.notNull())
    .addColumn('zaehlung', 'text')
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('kennzahl_regeln')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('regel', 'text', (spalte) => spalte.notNull())
    .addColumn('wert', 'text', (spalte) => spalte.notNull())
    .addColumn('gilt_ab', 'text')
    .addColumn('begruendung', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('abgaben')
    .addColumn('id', 'text', (spalte) => spalte.primaryKey().notNull())
    .addColumn('titel', 'text', (spalte) => spalte.notNull())
    .addColumn('an', 'text', (spalte) => spalte.notNull())
    .addColumn('frage', 'text', (spalte) => spalte.notNull())
    .addColumn('auswertung', 'text', (spalte) => spalte.notNull())
    .addColumn('abgegeben_am', 'text', (spalte) => spalte.notNull())
    .addColumn('von', 'text', (spalte) => spalte.notNull())
    .addColumn('dateiname', 'text', (spalte) => spalte.notNull())
    .addColumn('datei', 'blob', (spalte) => spalte.notNull())
    .addColumn('sha256', 'text', (spalte) => spalte.notNull())
    .addColumn('version', 'integer', (spalte) => spalte.notNull())
    .addColumn('geaendert_am', 'text', (spalte) => spalte.notNull())
    .addColumn('geaendert_von', 'text', (spalte) => spalte.notNull())
    .execute();

  await db.schema
    .createTable('abgabe_kommunen')
    .addColumn('abgabe_id', 'text', (spalte) => spalte.notNull().references('abgaben.id').onDelete('cascade'))
    .addColumn('kommune_id', 'text', (spalte) => spalte.notNull().references('kommunen.id'))
    .addPrimaryKeyConstraint('abgabe_kommunen_stelle', ['abgabe_id', 'kommune_id'])
    .execute();
  await db.schema.createIndex('abgabe_kommunen_kommune').on('abgabe_kommunen').column('kommune_id').execute();

  // Who lives in another household than that of a talk that names them. Few do, and among all who took part they are not found
  // in time. Whoever comes back stays: it is looked at again where it counts.
  await db.schema
    .createTable('umgezogene_personen')
    .addColumn('person_id', 'text', (spalte) =>
      spalte.primaryKey().notNull().references('personen.id').onDelete('cascade'),
    )
    .modifyEnd(sql`without rowid`)
    .execute();
  for (const [name, ereignis, wer] of [
    ['umgezogene_person', 'update of haushalt_id on personen', 'new.id'],
    ['umgezogene_person_im_gespraech', 'insert on beratung_personen', 'new.person_id'],
    ['umgezogene_person_statt_anderer', 'update of person_id on beratung_personen', 'new.person_id'],
  ] as const) {
    await sql
      .raw(
        `create trigger ${name} after ${ereignis} begin
           insert or ignore into umgezogene_personen (person_id)
           select p.id from personen as p where p.id = ${wer} and exists (
             select 1 from beratung_personen as bp join beratungen as b on b.id = bp.beratung_id
             where bp.person_id = p.id and b.haushalt_id <> p.haushalt_id${ereignis.startsWith('insert') ? ' and bp.beratung_id = new.beratung_id' : ''});
         end`,
      )
      .execute(db);
  }

  // Few of the talks are handovers or group talks, and each has a figure of its own.
  await db.schema
    .createIndex('beratungen_uebergaben')
    .on('beratungen')
    .columns(['am', 'haushalt_id', 'kommune_id', 'personal_id'])
    .where(sql.ref('ist_uebergabe'), '=', sql.lit(1))
    .execute();
  await db.schema
    .createIndex('beratungen_gruppen')
    .on('beratungen')
    .columns(['gruppe_id', 'id'])
    .where(sql.ref('gruppe_id'), 'is not', null)
    .execute();
}
