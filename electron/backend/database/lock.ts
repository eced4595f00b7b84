import Database from 'better-sqlite3';
import { join } from 'node:path';
import { DatenbestandUnzugaenglich, HINDERNISSE } from './obstacle.ts';

/** The folder of a Datenbestand, held for this process. */
export interface Ordnersperre {
  loese(): void;
}

/** Whoever forgets a lock keeps it: a connection that nobody holds is closed with the next clearing of memory. */
const gehaltene = new Set<Database.Database>();

/**
 * Takes the folder for this process alone. The lock is one of the operating system on a small, empty file beside the
 * Datenbestand, so that it ends with the process however that ends; nothing of it can be left behind.
 * Throws `DatenbestandUnzugaenglich` (`geoeffnet`, `kein_zugriff`).
 */
export function sperreOrdner(ordner: string): Ordnersperre {
  let db: Database.Database | null = null;
  try {
    // SQLite's own file lock: Node has none, and this one is the same on every system.
    db = new Database(join(ordner, 'geleit.sperre'), { timeout: 0 });
    db.pragma('journal_mode=MEMORY');
    db.exec('begin exclusive');
    const gehalten = db;
    gehaltene.add(gehalten);
    return {
      loese() {
        gehaltene.delete(gehalten);
        gehalten.close();
      },
    };
  } catch (fehler) {
    db?.close();
    const istBelegt = fehler instanceof Database.SqliteError && fehler.code.startsWith('SQLITE_BUSY');
    throw new DatenbestandUnzugaenglich(istBelegt ? HINDERNISSE.geoeffnet : HINDERNISSE.kein_zugriff, fehler);
  }
}
