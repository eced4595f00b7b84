import { stirbVorSchritt } from '../death-at-step.ts';

/**
 * Sets up a Datenbestand and kills itself before the n-th step on the disk: `set-up-and-die.ts FOLDER N`. Prints `fertig`
 * and the number of steps at the end.
 */
const [ordner = '', nummer = ''] = process.argv.slice(2);
const tod = stirbVorSchritt(Number(nummer));
tod.beginne();

const { createBackend } = await import('../../../electron/backend/app.ts');
const { clientVon, testUmgebung, EINRICHTUNG } = await import('../test-backend.ts');
const backend = await createBackend(testUmgebung(ordner));
await clientVon(backend, backend.eroeffneSitzung()).konten.einrichten(EINRICHTUNG);
console.log(`fertig ${tod.schritte()}`);
process.exit(0);
