import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { sichereAufPlatte } from '../files.ts';
import type { Schema } from './schema.ts';

/** So many copies from before a change of the schema are kept. */
const HOECHSTENS = 3;

/**
 * Copies the open Datenbestand to `sicherungen/vor-aktualisierung-…db` beside it, under the same key. `VACUUM INTO` is the
 * only way that keeps the encryption and is whole while others write. `jetzt`: ISO instant, for the name.
 */
export async function sichere(db: Kysely<Schema>, ordner: string, jetzt: string): Promise<void> {
  const ziel = join(ordner, 'sicherungen');
  mkdirSync(ziel, { recursive: true, mode: 0o700 });
  const name = `vor-aktualisierung-${jetzt.replaceAll(/[:.]/g, '-')}.db`;
  const datei = join(ziel, name);
  rmSync(datei, { force: true });
  await sql`vacuum into ${datei}`.execute(db);
  sichereAufPlatte(datei);
  const alte = readdirSync(ziel)
    .filter((eine) => /^vor-aktualisierung-.*\.db$/.test(eine))
    .sort()
    .slice(0, -HOECHSTENS);
  for (const eine of alte) rmSync(join(ziel, eine), { force: true });
}
