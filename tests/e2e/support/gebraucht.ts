import { createBackend } from '../../../electron/backend/app.ts';
import { createUmgebung } from '../../../electron/backend/environment.ts';
import { datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Zuteilung } from '../../../shared/foundation/rights.ts';
import { personalEingabe } from '../../support/builders.ts';
import { bestaetigeBlatt, clientVon, type Client } from '../../support/test-backend.ts';
import { ANZEIGENAME, PASSWORT } from './buero.ts';
import { entferneOrdner, HEUTE, neuerOrdner } from './server.ts';

/** An office of the example Verband after some weeks: what only shows where somebody has worked. */

async function kommuneNamens(client: Client, name: string): Promise<KommuneId> {
  const { kommunen } = await client.konten.liste();
  const kommune = kommunen.find((eine) => eine.name === name);
  if (kommune === undefined) throw new Error(`The example has no ${name}.`);
  return kommune.id;
}

/** Further accounts: a clerk of two Gemeinden, one that waits to be granted, one that left. */
async function legeKontenAn(client: Client): Promise<void> {
  const lege = (anzeigename: string) => client.konten.anlegen({ anzeigename, passwort: PASSWORT });
  const { id, version } = await client.konten.freigeben(await lege('Hannes Ulm'));
  const zuteilungen: Zuteilung[] = [];
  for (const name of ['A-dorf', 'B-heim']) {
    zuteilungen.push({ rolle: 'foerderung', kommuneId: await kommuneNamens(client, name) });
  }
  await client.konten.zuteilungenSetzen({ id, version, zuteilungen });
  await lege('Sabine Rotbach');
  await client.konten.deaktivieren(await client.konten.freigeben(await lege('Nora Linde')));
}

/** Wiedervorlagen of today, this week and later; one deleted, and a person. */
async function arbeite(client: Client): Promise<void> {
  const lege = (titel: string, faelligAm: string, vorlaufTage: number) =>
    client.fristen.anlegen({
      titel,
      faelligAm: datum(faelligAm),
      vorlaufTage,
      kommuneId: null,
      istNurEigene: false,
      bezug: null,
    });
  await lege('Stellenausschreibung B-heim abstimmen', '2018-02-26', 3);
  await lege('Rückruf beim Landratsamt wegen Einvernehmen', '2018-03-01', 0);
  await lege('Beschlussvorlage für den Gemeinderat C-hausen', '2018-03-05', 7);
  await lege('Fortbildung abrechnen', '2018-03-30', 3);
  const { id, version } = await lege('Doppelt eingetragen', '2018-03-08', 3);
  await client.fristen.loeschen({ id, version: version ?? 1 });
  const person = await client.personal.anlegen({
    eingabe: personalEingabe({
      vorname: 'Ruth',
      nachname: 'Probst',
      traegerId: await kommuneNamens(client, 'A-dorf'),
      stellenanteile: [],
    }),
    istTrotzdemNeu: false,
  });
  await client.personal.loeschen({ id: person.id, version: person.version });
}

async function sichere(client: Client): Promise<void> {
  const { auftragId } = await client.sicherung.sichern();
  for await (const { fehler } of await client.auftraege.verfolgen({ id: auftragId })) {
    if (fehler !== null) throw new Error(fehler);
  }
}

/** Another office sends a package, and gets one. */
async function tauschePakete(client: Client): Promise<void> {
  const ordner = neuerOrdner();
  const backend = await createBackend(createUmgebung({ ordner, heute: datum(HEUTE), host: 'buero' }));
  const landratsamt = clientVon(backend, backend.eroeffneSitzung());
  await landratsamt.konten.einrichten({
    art: 'landkreis',
    name: 'Landratsamt Oberes Tal',
    anzeigename: 'I. Sommer',
    passwort: PASSWORT,
  });
  await bestaetigeBlatt(landratsamt);
  const kontakt = async (hier: Client, dort: Client) => {
    const { datei } = await dort.pakete.eigeneKontaktdatei();
    const { id, version } = await hier.pakete.kontaktHinzufuegen({ datei });
    return (await hier.pakete.kontaktGeprueft({ id, version })).id;
  };
  const dort = await kontakt(client, landratsamt);
  const hier = await kontakt(landratsamt, client);
  const leer = { kommuneId: null, dokumentIds: [], anlagen: [] };
  await client.pakete.packen({ ...leer, kontaktId: dort, titel: 'Antrag A-dorf 2018', text: 'Anbei der Antrag.' });
  const { datei } = await landratsamt.pakete.packen({
    ...leer,
    kontaktId: hier,
    titel: 'Planungsrahmen 2018',
    text: 'Guten Tag,\n\nanbei der Planungsrahmen der Gemeinden.\n\nI. Sommer',
    anlagen: [{ name: 'Planungsrahmen.txt', datei: new Blob(['A-dorf 66.075 €, B-heim 34.231 €, C-hausen 19.106 €']) }],
  });
  const befund = await client.pakete.ansehen({ datei });
  if (befund.ergebnis !== 'inhalt') throw new Error('The package of the other office was refused.');
  await client.pakete.annehmen({ datei, sha256: befund.inhalt.sha256, kommuneId: null });
  await backend.beende();
  entferneOrdner(ordner);
}

/** Makes it in an empty folder. `M. Weber` has the password of the stories, and so have the other accounts. */
export async function legeGebrauchtenAn(ordner: string): Promise<void> {
  const backend = await createBackend(createUmgebung({ ordner, heute: datum(HEUTE), host: 'buero' }));
  const client = clientVon(backend, backend.eroeffneSitzung());
  await client.konten.einrichten({
    art: 'beispiel',
    name: 'Beispielverband Oberes Tal',
    anzeigename: ANZEIGENAME,
    passwort: PASSWORT,
  });
  await bestaetigeBlatt(client);
  await legeKontenAn(client);
  await arbeite(client);
  await tauschePakete(client);
  await sichere(client);
  await backend.beende();
}
