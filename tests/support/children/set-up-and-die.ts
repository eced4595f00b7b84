import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Sets up a Datenbestand and kills itself before the n-th step on the disk: `set-up-and-die.ts FOLDER N`. Steps are all
 * that the program itself writes, forces to the disk and renames. Prints `fertig` and the number of steps at the end.
 */
const [ordner = '', nummer = ''] = process.argv.slice(2);
let schritt = 0;

function vorDemSchritt(): void {
  schritt += 1;
  if (schritt === Number(nummer)) process.kill(process.pid, 'SIGKILL');
}

const { writeSync, fsyncSync, renameSync } = fs;
fs.writeSync = ((...argumente: Parameters<typeof writeSync>) => {
  vorDemSchritt();
  return writeSync(...argumente);
}) as typeof writeSync;
fs.fsyncSync = (griff) => {
  vorDemSchritt();
  fsyncSync(griff);
};
fs.renameSync = (von, nach) => {
  vorDemSchritt();
  renameSync(von, nach);
};
syncBuiltinESMExports();

const { createBackend } = await import('../../../electron/backend/app.ts');
const { clientVon, testUmgebung, EINRICHTUNG } = await import('../test-backend.ts');
const backend = await createBackend(testUmgebung(ordner));
await clientVon(backend, backend.eroeffneSitzung()).konten.einrichten(EINRICHTUNG);
console.log(`fertig ${schritt}`);
process.exit(0);
