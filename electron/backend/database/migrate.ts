import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { up as grundlage } from './migrations/0010-grundlage.ts';
import { up as kommunen } from './migrations/0020-kommunen.ts';
import { up as foerderrecht } from './migrations/0030-foerderrecht.ts';
import { up as personal } from './migrations/0040-personal.ts';
import { up as antraege } from './migrations/0050-antraege.ts';
import { up as protokoll } from './migrations/0060-protokoll.ts';
import { up as konten } from './migrations/0070-konten.ts';
import { up as entwuerfe } from './migrations/0080-entwuerfe.ts';
import { up as fristen } from './migrations/0100-fristen.ts';
import { up as suche } from './migrations/0110-suche.ts';
import { up as dokumente } from './migrations/0090-dokumente.ts';
import { up as sicherung } from './migrations/0130-sicherung.ts';
import { up as pakete } from './migrations/0120-pakete.ts';
import { up as vordrucke } from './migrations/0140-vordrucke.ts';
import { up as vereinbarungen } from './migrations/0150-vereinbarungen.ts';
import { up as begleitpapiere } from './migrations/0160-begleitpapiere.ts';
import { up as netzwerk } from './migrations/0170-netzwerk.ts';
import { up as faelle } from './migrations/0180-faelle.ts';
import { up as einwilligungen } from './migrations/0190-einwilligungen.ts';
import { up as erhebungen } from './migrations/0200-erhebungen.ts';
import { up as uebergaben } from './migrations/0210-uebergaben.ts';
import { up as termine } from './migrations/0220-termine.ts';
import { up as vertretungen } from './migrations/0230-vertretungen.ts';
import { up as arbeitslisten } from './migrations/0250-arbeitslisten.ts';
import { up as bibliothek } from './migrations/0260-bibliothek.ts';
import { up as integrationsplaene } from './migrations/0270-integrationsplaene.ts';
import { up as beratungen } from './migrations/0280-beratungen.ts';
import { up as kennzahlen } from './migrations/0290-kennzahlen.ts';
import { up as dubletten } from './migrations/0240-dubletten.ts';
import { DatenbestandUnzugaenglich, HINDERNISSE } from './obstacle.ts';
import { richteAufzeichnungEin } from './recording.ts';
import type { Schema } from './schema.ts';

/** Every step of the schema in its order. A step that was released is never edited; there is no way back. */
export const MIGRATIONEN: Readonly<Record<string, Migration>> = {
  '0010-grundlage': { up: grundlage },
  '0020-kommunen': { up: kommunen },
  '0030-foerderrecht': { up: foerderrecht },
  '0040-personal': { up: personal },
  '0050-antraege': { up: antraege },
  '0060-protokoll': { up: protokoll },
  '0070-konten': { up: konten },
  '0080-entwuerfe': { up: entwuerfe },
  '0090-dokumente': { up: dokumente },
  '0100-fristen': { up: fristen },
  '0110-suche': { up: suche },
  '0120-pakete': { up: pakete },
  '0130-sicherung': { up: sicherung },
  '0140-vordrucke': { up: vordrucke },
  '0150-vereinbarungen': { up: vereinbarungen },
  '0160-begleitpapiere': { up: begleitpapiere },
  '0170-netzwerk': { up: netzwerk },
  '0180-faelle': { up: faelle },
  '0190-einwilligungen': { up: einwilligungen },
  '0200-erhebungen': { up: erhebungen },
  '0210-uebergaben': { up: uebergaben },
  '0220-termine': { up: termine },
  '0230-vertretungen': { up: vertretungen },
  '0240-dubletten': { up: dubletten },
  '0250-arbeitslisten': { up: arbeitslisten },
  '0260-bibliothek': { up: bibliothek },
  '0270-integrationsplaene': { up: integrationsplaene },
  '0280-beratungen': { up: beratungen },
  '0290-kennzahlen': { up: kennzahlen },
};

/** Names of the steps that the file has been through, oldest first; empty for a new file. */
async function durchlaufene(db: Kysely<Schema>): Promise<string[]> {
  const tabellen = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tabellen.some((tabelle) => tabelle.name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((zeile) => zeile.name);
}

/**
 * Brings the file to the schema of this program, all steps in one transaction: what fails leaves it as it was.
 * `sichere` is called before the first step on a file that already holds data.
 * Throws `DatenbestandUnzugaenglich` (`neuer`) where a later program has been at it.
 */
export async function migriere(
  db: Kysely<Schema>,
  sichere: () => Promise<void>,
  migrationen: Readonly<Record<string, Migration>> = MIGRATIONEN,
): Promise<void> {
  const bisher = await durchlaufene(db);
  if (bisher.some((name) => !(name in migrationen))) throw new DatenbestandUnzugaenglich(HINDERNISSE.neuer);
  const istVollstaendig = Object.keys(migrationen).every((name) => bisher.includes(name));
  if (istVollstaendig) return richteAufzeichnungEin(db);
  if (bisher.length > 0) await sichere();
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrationen }) } });
  const { error } = await migrator.migrateToLatest();
  // The Migrator never throws; without this line a failure would pass for success.
  if (error !== undefined) throw error instanceof Error ? error : new Error('Migration failed.', { cause: error });
  await richteAufzeichnungEin(db);
}
