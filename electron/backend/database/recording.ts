import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Tables whose rows are recorded before and after each command, by triggers: no repository can forget it.
 * Not recorded: counters (a number is never given twice, also not after an undo) and the trace itself.
 */
export const AUFGEZEICHNETE_TABELLEN = [
  'foerderrecht_anpassungen',
  'wertelisten',
  'vordrucke',
  'kommunen',
  'mitgliedschaften',
  'planungsrahmen',
  'personal',
  'personal_konten',
  'stellenanteile',
  'vorherige_taetigkeiten',
  'klaerungen',
  'fortbildungen',
  'abwesenheiten',
  'teams',
  'team_kommunen',
  'team_mitglieder',
  'geplante_stellen',
  'partner',
  'partner_kommunen',
  'partner_zustaendigkeiten',
  'anlaufstellen',
  'sprechstunden',
  'raeume',
  'einsaetze',
  'planungsgespraeche',
  'planungsgespraech_partner',
  'haushalte',
  'anschriften',
  'leistungen',
  'begleitungen',
  'personen',
  'beziehungen',
  'aufenthalte',
  'keine_dubletten',
  'zusammenfuehrungen',
  'einwilligungen',
  'umschlaege',
  'einsichten',
  'erhebungen',
  'erhebung_felder',
  'uebergaben',
  'uebergabe_personen',
  'uebergabe_werte',
  'termine',
  'termin_personen',
  'weiterleitungen',
  'weiterleitung_personen',
  'weiterleitung_schritte',
  'vertretungen',
  'vertretung_kommunen',
  'gespeicherte_filter',
  'bibliothek_eintraege',
  'planeinstellungen',
  'integrationsplaene',
  'plan_fassungen',
  'plan_personen',
  'plan_felder',
  'plan_ziele',
  'plan_schritte',
  'plan_zusagen',
  'plan_ausfertigungen',
  'plan_stapel',
  'beratungen',
  'beratung_personen',
  'beratung_weiterleitungen',
  'netzwerkkontakte',
  'kennzahl_anpassungen',
  'kennzahl_regeln',
  'vereinbarungen',
  'vereinbarung_schritte',
  'vereinbarung_aufteilung',
  'vereinbarung_auszahlungen',
  'vereinbarung_stellen',
  'antraege',
  'antrag_beteiligte',
  'antrag_stellen',
  'antrag_teile',
  'antrag_schritte',
  'antrag_rueckfragen',
  'begleitpapiere',
  'wiedervorlagen',
  'erledigte_fristen',
  'konten',
  'zuteilungen',
  'dokumente',
  'dokument_kommunen',
  'paket_kontakte',
] as const satisfies readonly (keyof Schema)[];
export type AufgezeichneteTabelle = (typeof AUFGEZEICHNETE_TABELLEN)[number];

/** What is gone from these keeps its history: figures of the office, whose way has to be told years later. */
export const NIE_VERGESSENE_TABELLEN: readonly AufgezeichneteTabelle[] = ['foerderrecht_anpassungen', 'wertelisten'];

interface Spalte {
  readonly name: string;
  /** Position in the primary key from 1; 0 outside of it. */
  readonly pk: number;
}

/** The columns of a table in their order. */
export async function spaltenVon(db: Kysely<Schema>, tabelle: string): Promise<readonly Spalte[]> {
  const { rows } = await sql<Spalte>`select name, pk from pragma_table_info(${tabelle})`.execute(db);
  return rows;
}

/** Columns of the primary key in its order; several of them are joined with `/` to the id of a row. */
export function schluesselspalten(spalten: readonly Spalte[]): readonly string[] {
  return spalten
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
}

function ausloeser(tabelle: string, spalten: readonly Spalte[], ereignis: 'insert' | 'update' | 'delete'): string {
  const alsJson = (zeile: 'old' | 'new') =>
    `json_object(${spalten.map(({ name }) => `'${name}', ${zeile}."${name}"`).join(', ')})`;
  const zeile = ereignis === 'delete' ? 'old' : 'new';
  const id = schluesselspalten(spalten)
    .map((name) => `${zeile}."${name}"`)
    .join(` || '/' || `);
  const vorher = ereignis === 'insert' ? 'null' : alsJson('old');
  const nachher = ereignis === 'delete' ? 'null' : alsJson('new');
  return [
    `CREATE TRIGGER "aufzeichnung_${tabelle}_${ereignis}" AFTER ${ereignis.toUpperCase()} ON "${tabelle}"`,
    `WHEN EXISTS (SELECT 1 FROM laufender_befehl)${ereignis === 'update' ? ` AND ${vorher} <> ${nachher}` : ''}`,
    `BEGIN INSERT INTO aenderungen (befehl_id, tabelle, zeile_id, vorher, nachher)`,
    `SELECT befehl_id, '${tabelle}', ${id}, ${vorher}, ${nachher} FROM laufender_befehl; END`,
  ].join(' ');
}

/** Makes the triggers fit the tables as they are; writes only where something differs. After the migrations. */
export async function richteAufzeichnungEin(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger' and name like 'aufzeichnung\\_%' escape '\\'
  `.execute(db);
  const vorhandene = new Map(rows.map((zeile) => [zeile.name, zeile.sql]));
  const fehlende: { readonly name: string; readonly text: string }[] = [];
  for (const tabelle of AUFGEZEICHNETE_TABELLEN) {
    const spalten = await spaltenVon(db, tabelle);
    for (const ereignis of ['insert', 'update', 'delete'] as const) {
      const name = `aufzeichnung_${tabelle}_${ereignis}`;
      const text = ausloeser(tabelle, spalten, ereignis);
      if (vorhandene.get(name) !== text) fehlende.push({ name, text });
    }
  }
  if (fehlende.length === 0) return;
  // One commit for all: each waits for the disk.
  await db.transaction().execute(async (tx) => {
    for (const { name, text } of fehlende) {
      await sql.raw(`DROP TRIGGER IF EXISTS "${name}"`).execute(tx);
      await sql.raw(text).execute(tx);
    }
  });
}
