import { mkdirSync, rmSync } from 'node:fs';
import { createBackend } from '../../../electron/backend/app.ts';
import { createUmgebung } from '../../../electron/backend/environment.ts';
import { datum } from '../../../shared/foundation/date.ts';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import { zKommuneEingabe, type Kommune } from '../../../shared/kommunen/types.ts';
import {
  A_DORF,
  B_HEIM,
  C_HAUSEN,
  personalEingabe,
  planungsrahmen,
  stellenanteil,
  VERBAND,
} from '../../support/builders.ts';
import { bestaetigeBlatt, clientVon, type Client } from '../../support/test-backend.ts';
import { ANZEIGENAME, PASSWORT } from './buero.ts';
import { VORBEREITETE, vorbereiteterOrdner } from './datenbestaende.ts';
import { legeGebrauchtenAn } from './gebraucht.ts';
import { HEUTE } from './server.ts';

/** Makes the folders that the stories begin with; a program of its own, which the runner starts before the first spec. */

/** Older than any version that there is. */
const FRUEHERE_VERSION = '0.0.1';

async function lege(client: Client, kommune: Kommune): Promise<KommuneId> {
  return (await client.kommunen.anlegen(zKommuneEingabe.parse(kommune))).id;
}

/** The Verband with three members, their persons at the Stichtag, and one full post in A-dorf. */
async function legeOberesTalAn(client: Client): Promise<void> {
  const verbandId = await lege(client, VERBAND);
  const personen = [
    [await lege(client, A_DORF), 83],
    [await lege(client, B_HEIM), 41],
    [await lege(client, C_HAUSEN), 30],
  ] as const;
  for (const [kommuneId, anzahl] of personen) {
    const mitgliedschaft = { verbandId, kommuneId, von: datum('2010-01-01'), bis: null };
    await client.kommunen.mitgliedschaftSpeichern({ id: null, version: null, eingabe: mitgliedschaft });
    const { version: _, ...rahmen } = planungsrahmen({ kommuneId, personen: anzahl });
    await client.kommunen.planungsrahmenSpeichern({ version: null, eingabe: rahmen });
  }
  await client.personal.anlegen({
    eingabe: personalEingabe({
      traegerId: verbandId,
      stellenanteile: [stellenanteil({ kommuneId: personen[0][0], anteilHundertstel: 100 })],
    }),
    istTrotzdemNeu: false,
  });
}

for (const name of VORBEREITETE) {
  const ordner = vorbereiteterOrdner(name);
  rmSync(ordner, { recursive: true, force: true });
  mkdirSync(ordner, { recursive: true });
  if (name === 'gebraucht') {
    await legeGebrauchtenAn(ordner);
    continue;
  }
  const umgebung = createUmgebung({ ordner, heute: datum(HEUTE), host: 'buero' });
  const backend = await createBackend(name === 'frueher' ? { ...umgebung, version: FRUEHERE_VERSION } : umgebung);
  const client = clientVon(backend, backend.eroeffneSitzung());
  await client.konten.einrichten({
    art: name === 'beispiel' ? 'beispiel' : 'verband',
    name: 'Verband Oberes Tal',
    anzeigename: ANZEIGENAME,
    passwort: PASSWORT,
  });
  await bestaetigeBlatt(client);
  if (name === 'oberesTal') await legeOberesTalAn(client);
  await backend.beende();
}
