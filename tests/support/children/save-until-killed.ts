import { createBackend } from '../../../electron/backend/app.ts';
import { bestaetigeBlatt, clientVon, EINRICHTUNG, PASSWORT, testUmgebung } from '../test-backend.ts';
import { VERBAND } from '../../../electron/backend/beispiel/kommunen.ts';

/** Logs in (the first time: sets up) and saves bodies without end, one line for each that was acknowledged. */
const backend = await createBackend(testUmgebung(process.argv[2] ?? ''));
const client = clientVon(backend, backend.eroeffneSitzung());
const { zustand } = await client.konten.zustand();
if (zustand.zustand === 'leer') {
  await client.konten.einrichten(EINRICHTUNG);
  await bestaetigeBlatt(client);
} else if (zustand.zustand === 'gesperrt') {
  await client.konten.anmelden({ kontoId: zustand.konten[0]?.id ?? '', passwort: PASSWORT });
} else {
  throw new Error(zustand.zustand);
}
console.log('bereit');
for (let nummer = (await client.kommunen.liste()).length; ; nummer += 1) {
  const kommune = await client.kommunen.anlegen({ ...VERBAND, name: `Nummer ${nummer}`, schluessel: '' });
  console.log(kommune.name);
}
