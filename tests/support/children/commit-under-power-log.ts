import { writeSync } from 'node:fs';
import { oeffneVerbindung } from '../../../electron/backend/database/open.ts';
import { STROM_SCHLUESSEL } from '../power-cut.ts';

/**
 * Makes a Datenbestand and commits rows, one line for each that was acknowledged:
 * `commit-under-power-log.ts FILE COMMITS richtig|falsch`. `falsch` is the setting that loses commits at a power cut.
 */
const [datei = '', anzahl = '0', art = 'richtig'] = process.argv.slice(2);
const db = oeffneVerbindung(datei, STROM_SCHLUESSEL, 'neu');
if (art === 'falsch') db.pragma('synchronous=NORMAL');
// Small, so that many checkpoints fall into the run.
db.pragma('wal_autocheckpoint=8');
db.exec('create table eintraege (nummer integer primary key, text text not null)');
const schreibe = db.prepare('insert into eintraege values (?, ?)');
for (let nummer = 1; nummer <= Number(anzahl); nummer += 1) {
  db.transaction(() => schreibe.run(nummer, `Eintrag ${nummer} `.repeat(20)))();
  writeSync(1, `${nummer}\n`);
}
process.kill(process.pid, 'SIGKILL');
