import Database from 'better-sqlite3';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { oeffneVerbindung, schluesselangabe, type Verbindung } from '../../../electron/backend/database/open.ts';

/**
 * Does with an encrypted file whatever makes SQLite write to temporary files, and says what was seen there:
 * `work-with-canaries.ts FOLDER CANARY richtig|falsch`. `falsch` opens the file without `temp_store=MEMORY`.
 */
const [ordner = '', kanarie = '', art = ''] = process.argv.slice(2);
const ZEILEN = 3_000;

function oeffne(datei: string): Verbindung {
  const schluessel = Buffer.alloc(32, 7);
  if (art === 'richtig') return oeffneVerbindung(datei, schluessel, 'neu');
  const db = new Database(datei) as Verbindung & { key(schluessel: Buffer): number };
  db.pragma("cipher='sqlcipher'");
  db.key(schluesselangabe(schluessel));
  db.pragma('journal_mode=WAL');
  return db;
}

/** Holds still, in the middle of a statement, until the watch has looked at everything. */
function warteZweiRunden(): void {
  const beginn = Atomics.load(stand, 3);
  for (let runde = beginn; runde < beginn + 2; runde = Atomics.load(stand, 3)) Atomics.wait(stand, 3, runde);
}

const stand = new Int32Array(new SharedArrayBuffer(16));
const waechter = new Worker(new URL('./watch-temp.ts', import.meta.url), {
  workerData: { ordner: process.env['SQLITE_TMPDIR'] ?? '', kanarie, stand },
});
await new Promise((resolve) => waechter.once('online', resolve));

const db = oeffne(join(ordner, 'geleit.db'));
// With little memory for pages, few rows are enough to make a sort and a new index go to the disk.
db.pragma('cache_size=-200');
db.exec('create table personen (id integer primary key, name text, notiz text)');
const einfuegen = db.prepare('insert into personen (name, notiz) values (?, ?)');
db.transaction(() => {
  for (let nummer = 0; nummer < ZEILEN; nummer += 1) {
    einfuegen.run(`${kanarie} ${(nummer * 7919) % ZEILEN}`, kanarie.repeat(20));
  }
})();
const sortierung = db.prepare('select name, notiz from personen order by notiz desc, name desc').iterate();
sortierung.next();
warteZweiRunden();
sortierung.return?.();
db.exec('create index personen_notiz on personen (notiz, name)');
db.exec(`update personen set notiz = notiz || '${kanarie}' where id % 2 = 0`);
db.exec('delete from personen where id % 3 = 0');
db.exec('vacuum');
db.prepare('vacuum into ?').run(join(ordner, 'sicherung.db'));

Atomics.store(stand, 0, 1);
await new Promise((resolve) => waechter.once('exit', resolve));
console.log(JSON.stringify({ temporaereDateien: stand[1], klartextDarin: stand[2] === 1 }));
// The connection stays open, so that the write-ahead log is still there to be searched.
setInterval(() => undefined, 1000);
