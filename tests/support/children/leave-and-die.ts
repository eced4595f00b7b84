import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Lets an account leave and kills itself before the n-th step on the disk:
 * `leave-and-die.ts FOLDER ADMINISTRATOR LEAVER N`. Steps are all that the program itself writes, forces to the disk and
 * renames, and both sides of the change of the key. Prints `fertig` at the end.
 */
const [ordner = '', administration = '', ausscheidend = '', nummer = ''] = process.argv.slice(2);
let schritt = 0;
let zaehlt = false;

function vorDemSchritt(): void {
  if (!zaehlt) return;
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
const { clientVon, testUmgebung, PASSWORT } = await import('../test-backend.ts');
const { zKontoId } = await import('../../../shared/foundation/id.ts');
const backend = await createBackend(testUmgebung(ordner));
const sitzung = backend.eroeffneSitzung();
const client = clientVon(backend, sitzung);
await client.konten.anmelden({ kontoId: zKontoId.parse(administration), passwort: PASSWORT });
const { datenbestand } = sitzung.haus;
const { wechsleSchluessel } = datenbestand;
datenbestand.wechsleSchluessel = async (schluessel) => {
  vorDemSchritt();
  await wechsleSchluessel(schluessel);
  vorDemSchritt();
};
const konto = (await client.konten.liste()).konten.find(({ id }) => id === ausscheidend);
if (!konto) throw new Error('no such account');
zaehlt = true;
await client.konten.deaktivieren({ id: konto.id, version: konto.version });
console.log(`fertig ${schritt}`);
process.exit(0);
