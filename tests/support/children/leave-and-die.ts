import { stirbVorSchritt } from '../death-at-step.ts';

/**
 * Lets an account leave and kills itself before the n-th step on the disk:
 * `leave-and-die.ts FOLDER ADMINISTRATOR LEAVER N`. Both sides of the change of the key are steps, too. Prints `fertig`
 * and the number of steps at the end.
 */
const [ordner = '', administration = '', ausscheidend = '', nummer = ''] = process.argv.slice(2);
const { beginne, vorDemSchritt, schritte } = stirbVorSchritt(Number(nummer));

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
beginne();
await client.konten.deaktivieren({ id: konto.id, version: konto.version });
console.log(`fertig ${schritte()}`);
process.exit(0);
