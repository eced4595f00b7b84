import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/app.ts';
import { HINDERNISSE } from '../../../../electron/backend/database/obstacle.ts';
import { starteKind } from '../../../support/child.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { createZufall } from '../../../support/random.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { clientVon, EINRICHTUNG, PASSWORT, testBackend, testUmgebung } from '../../../support/test-backend.ts';

async function mitBackend<T>(ordner: string, arbeit: (client: ReturnType<typeof clientVon>) => Promise<T>): Promise<T> {
  const backend = await createBackend(testUmgebung(ordner));
  try {
    return await arbeit(clientVon(backend, backend.eroeffneSitzung()));
  } finally {
    await backend.beende();
  }
}

test('a synced folder is refused with a way out, and nothing is put there', async () => {
  const ordner = join(neuerOrdner(), 'Dropbox');
  mkdirSync(ordner);
  await mitBackend(ordner, async (client) => {
    const { zustand } = await client.konten.zustand();
    expect(zustand).toMatchObject({
      zustand: 'hindernis',
      hindernis: {
        code: 'synchronordner',
        ausweg: 'Bitte einen Ordner auf diesem Rechner wählen, der nicht abgeglichen wird.',
      },
    });
    expect(await fehlerVon(client.konten.einrichten(EINRICHTUNG))).toMatchObject({
      code: 'GESPERRT',
      gruende: [{ code: 'synchronordner', schwere: 'sperrt' }],
    });
  });
  expect(readdirSync(ordner)).toEqual([]);
});

test('a file where the folder should be is no access', async () => {
  const datei = join(neuerOrdner(), 'Geleit');
  writeFileSync(datei, 'ein Brief');
  for (const ordner of [datei, join(datei, 'tiefer')]) {
    await mitBackend(ordner, async (client) => {
      const { zustand } = await client.konten.zustand();
      expect(zustand).toEqual({ zustand: 'hindernis', hindernis: HINDERNISSE.kein_zugriff });
    });
  }
});

test('a Datenbestand of a newer program is told at login, and its file stays as it is', async () => {
  const t = await testBackend();
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  if (!db) throw new Error('not open');
  await sql`insert into kysely_migration values ('9990-zukunft', '2030-01-01T00:00:00.000Z')`.execute(db);
  await t.client.konten.sperren();
  const vorher = readFileSync(join(t.ordner, 'geleit.db'));

  const anmeldung = t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
  expect(await fehlerVon(anmeldung)).toMatchObject({ code: 'GESPERRT', satz: HINDERNISSE.neuer.satz });
  expect((await t.client.konten.zustand()).zustand).toEqual({ zustand: 'hindernis', hindernis: HINDERNISSE.neuer });
  expect(readFileSync(join(t.ordner, 'geleit.db')).equals(vorher)).toBe(true);
  await t.beende();
});

test('killed again and again while saving: all that was acknowledged is there, nothing by halves, and it opens', async () => {
  const { saat, zufall } = createZufall();
  const ordner = neuerOrdner();
  const bestaetigt: string[] = [];
  for (let runde = 0; runde < 6; runde += 1) {
    const kind = starteKind('save-until-killed', [ordner]);
    await kind.bereit;
    setTimeout(() => kind.prozess.kill('SIGKILL'), 20 + zufall() * 200);
    const { ausgabe, fehlerausgabe } = await kind.ende;
    expect({ saat, fehlerausgabe }).toEqual({ saat, fehlerausgabe: '' });
    // The last line may have been cut by the kill.
    bestaetigt.push(...ausgabe.split('\n').slice(1, -1));
  }
  expect(bestaetigt.length).toBeGreaterThan(10);
  await mitBackend(ordner, async (client) => {
    const { zustand } = await client.konten.zustand();
    const kontoId = zustand.zustand === 'gesperrt' ? (zustand.konten[0]?.id ?? '') : '';
    await client.konten.anmelden({ kontoId, passwort: PASSWORT });
    const namen = new Set((await client.kommunen.liste()).map((kommune) => kommune.name));
    expect({ saat, fehlende: bestaetigt.filter((name) => !namen.has(name)) }).toEqual({ saat, fehlende: [] });
  });
}, 90_000);
