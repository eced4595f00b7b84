import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { haengeAn, liesAnhang, type Manifest } from '../../../../electron/backend/database/container.ts';
import type { GefundeneSicherung } from '../../../../shared/sicherung/types.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { fehlerVon } from '../../../support/failures.ts';
import {
  EINRICHTUNG,
  gruppenVon,
  PASSWORT,
  testBackend,
  type Client,
  type TestBackend,
} from '../../../support/test-backend.ts';

const offene: TestBackend[] = [];
afterEach(async () => {
  for (const einer of offene.splice(0)) await einer.beende();
});

const NEUES = 'Drei Amseln singen am Rathaus';

async function starte(eingerichtet: boolean): Promise<TestBackend> {
  const einer = await testBackend({ eingerichtet });
  offene.push(einer);
  return einer;
}

/** A Datenbestand with one Kommune and a backup of it; then one Kommune more. `gruppen`: its recovery sheet. */
async function gesichert(): Promise<{ alt: TestBackend; gruppen: string[]; datei: string; kontoId: string }> {
  const alt = await starte(false);
  const { konto } = await alt.client.konten.einrichten(EINRICHTUNG);
  const { blatt, gefragteGruppe } = await alt.client.konten.wiederherstellungsblatt();
  const gruppen = gruppenVon(blatt);
  await alt.client.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
  await alt.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const { auftragId } = await alt.client.sicherung.sichern();
  for await (const stand of await alt.client.auftraege.verfolgen({ id: auftragId })) expect(stand.fehler).toBeNull();
  await alt.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
  const [name = ''] = readdirSync(join(alt.ordner, 'sicherungen'));
  return { alt, gruppen, datei: join(alt.ordner, 'sicherungen', name), kontoId: konto.id };
}

/** Another computer with an empty folder and a stick; `lege` puts files on the stick. */
async function neuerRechner(lege: (stick: string) => void): Promise<TestBackend> {
  const neu = await starte(false);
  const stick = join(neu.ordner, '..', `${neu.ordner.split('/').at(-1) ?? ''}-stick`);
  mkdirSync(join(stick, 'Geleit-Sicherungen'), { recursive: true });
  Object.assign(neu.umgebung, { datentraeger: () => [{ name: 'STICK', pfad: stick }] });
  lege(join(stick, 'Geleit-Sicherungen'));
  return neu;
}

async function finde(client: Client): Promise<{ handle: string; liste: GefundeneSicherung[] }> {
  const ort = (await client.sicherung.orteVorher()).find(({ istWechseldatentraeger }) => istWechseldatentraeger);
  const handle = ort?.handle ?? '';
  return { handle, liste: await client.sicherung.gefundene({ handle }) };
}

async function kommunen(client: Client): Promise<string[]> {
  return (await client.kommunen.liste()).map(({ name }) => name);
}

test('on a new computer a backup from the stick opens with the password', async () => {
  const { datei } = await gesichert();
  const { client, ordner, log } = await neuerRechner((stick) => copyFileSync(datei, join(stick, 'eine.geleit')));
  const { handle, liste } = await finde(client);
  const [eine] = liste;
  expect(eine).toMatchObject({
    name: 'eine.geleit',
    bytes: readFileSync(datei).length,
    hindernis: null,
    inhalt: { datenbestand: EINRICHTUNG.name, konten: [{ anzeigename: EINRICHTUNG.anzeigename }], anlass: 'von_hand' },
  });
  const kontoId = eine?.inhalt?.konten[0]?.id;
  if (kontoId === undefined) throw new Error('no account');
  const { ergebnis } = await client.sicherung.wiederherstellen({
    handle,
    name: 'eine.geleit',
    kontoId,
    zugang: { art: 'passwort', passwort: PASSWORT },
  });
  expect(ergebnis).toHaveLength(2);
  expect((await client.konten.zustand()).zustand.zustand).toBe('gesperrt');
  await client.konten.anmelden({ kontoId, passwort: PASSWORT });
  expect(await kommunen(client)).toEqual([A_DORF.name]);
  expect(readdirSync(ordner).filter((name) => /neu|wiederherstellung\.|ersetzt/.test(name))).toEqual([]);
  expect(log).toEqual([]);
});

test('with the recovery sheet the account gets a new password, and the old one opens nothing any more', async () => {
  const { datei, gruppen } = await gesichert();
  const { client } = await neuerRechner((stick) => copyFileSync(datei, join(stick, 'eine.geleit')));
  const { handle, liste } = await finde(client);
  const kontoId = liste[0]?.inhalt?.konten[0]?.id;
  if (kontoId === undefined) throw new Error('no account');
  const mit = (zugang: { gruppen: string[]; passwort: string }) =>
    client.sicherung.wiederherstellen({ handle, name: 'eine.geleit', kontoId, zugang: { art: 'blatt', ...zugang } });

  const vertippt = gruppen.map((gruppe, index) =>
    index === 3 ? `${gruppe.slice(0, 3)}${gruppe[3] === '7' ? '8' : '7'}` : gruppe,
  );
  expect(await fehlerVon(mit({ gruppen: vertippt, passwort: NEUES }))).toMatchObject({
    code: 'EINGABE',
    felder: expect.arrayContaining([expect.objectContaining({ feld: 'zugang.gruppen.3' })]) as unknown,
  });
  const fremdes = await gesichert();
  expect((await fehlerVon(mit({ gruppen: fremdes.gruppen, passwort: NEUES }))).satz).toBe(
    'Dieses Blatt gehört zu einem anderen Datenbestand oder wurde durch ein neueres ersetzt.',
  );
  expect(await fehlerVon(mit({ gruppen, passwort: 'kurz' }))).toMatchObject({
    code: 'EINGABE',
    felder: [{ feld: 'zugang.passwort' }],
  });
  expect((await client.konten.zustand()).zustand.zustand).toBe('leer');

  await mit({ gruppen, passwort: NEUES });
  expect(await kommunen(client)).toEqual([A_DORF.name]);
  await client.konten.sperren();
  expect((await fehlerVon(client.konten.anmelden({ kontoId, passwort: PASSWORT }))).code).toBe('EINGABE');
  await client.konten.anmelden({ kontoId, passwort: NEUES });
  expect(await kommunen(client)).toEqual([A_DORF.name]);
});

test('wrong passwords are refused at the field and cost time', async () => {
  const { datei, kontoId } = await gesichert();
  const { client, umgebung } = await neuerRechner((stick) => copyFileSync(datei, join(stick, 'eine.geleit')));
  const { handle, liste } = await finde(client);
  const id = liste[0]?.inhalt?.konten[0]?.id;
  if (id === undefined) throw new Error('no account');
  expect(id).toBe(kontoId);
  const versuche = (passwort: string) =>
    client.sicherung.wiederherstellen({
      handle,
      name: 'eine.geleit',
      kontoId: id,
      zugang: { art: 'passwort', passwort },
    });
  for (let versuch = 0; versuch < 3; versuch += 1) {
    expect(await fehlerVon(versuche('Kastanien blühen am Rheinufer'))).toMatchObject({
      code: 'EINGABE',
      felder: [{ feld: 'zugang.passwort' }],
    });
  }
  expect((await fehlerVon(versuche(PASSWORT))).satz).toBe('Der nächste Versuch ist in 1 Sekunde möglich.');
  umgebung.stelleUhrVor(2);
  expect((await versuche(PASSWORT)).konto.id).toBe(kontoId);
});

test('a damaged Datenbestand is replaced and kept aside', async () => {
  const { alt, kontoId } = await gesichert();
  await alt.client.konten.sperren();
  const db = join(alt.ordner, 'geleit.db');
  const kaputt = Buffer.alloc(8192, 7);
  writeFileSync(db, kaputt);
  await fehlerVon(alt.client.konten.anmelden({ kontoId: alt.sitzung.konto?.id ?? kontoId, passwort: PASSWORT }));
  expect((await alt.client.konten.zustand()).zustand.zustand).toBe('hindernis');
  const handle = (await alt.client.sicherung.orteVorher())[0]?.handle ?? '';
  const [eine] = await alt.client.sicherung.gefundene({ handle });
  const konto = eine?.inhalt?.konten[0];
  if (!eine || !konto) throw new Error('no backup');
  const { ergebnis } = await alt.client.sicherung.wiederherstellen({
    handle,
    name: eine.name,
    kontoId: konto.id,
    zugang: { art: 'passwort', passwort: PASSWORT },
  });
  expect(ergebnis.at(-1)).toBe('Der frühere Stand liegt im Ordner „ersetzt-2018-02-05-0900“.');
  expect(readFileSync(join(alt.ordner, 'ersetzt-2018-02-05-0900', 'geleit.db')).equals(kaputt)).toBe(true);
  await alt.client.konten.anmelden({ kontoId: konto.id, passwort: PASSWORT });
  expect(await kommunen(alt.client)).toEqual([A_DORF.name]);
});

test('a Datenbestand that opens is never replaced, and nothing is told of backups beside it', async () => {
  const { alt, kontoId } = await gesichert();
  await alt.client.konten.sperren();
  const satz =
    'In diesem Ordner liegt ein Datenbestand, der sich öffnen lässt. Eine Sicherung wird nicht darüber gelegt.';
  const versuche = [
    alt.client.sicherung.orteVorher(),
    alt.client.sicherung.gefundene({ handle: 'x' }),
    alt.client.sicherung.wiederherstellen({
      handle: 'x',
      name: 'x',
      kontoId: kontoId,
      zugang: { art: 'passwort', passwort: PASSWORT },
    }),
  ];
  for (const versuch of versuche) expect(await fehlerVon(versuch)).toMatchObject({ code: 'GESPERRT', satz });
});

test('files that are no whole backup, or of a newer program, are listed with their reason and refused', async () => {
  const { datei } = await gesichert();
  const gefaelscht = (stick: string, name: string, aendere: (manifest: Manifest) => Manifest) => {
    const ziel = join(stick, name);
    copyFileSync(datei, ziel);
    const { manifest, schluesseldatei } = liesAnhang(ziel);
    truncateSync(ziel, manifest.bytes);
    haengeAn(ziel, { manifest: aendere(manifest), schluesseldatei });
  };
  const { client } = await neuerRechner((stick) => {
    writeFileSync(join(stick, 'Urlaub.geleit'), 'no backup');
    writeFileSync(join(stick, 'Brief.docx'), 'a letter');
    writeFileSync(join(stick, '.geleit-sicherung-00000000.teil'), 'half a backup');
    writeFileSync(join(stick, 'halb.geleit'), readFileSync(datei).subarray(0, 100_000));
    gefaelscht(stick, 'format.geleit', (manifest) => ({ ...manifest, format: 2 as 1 }));
    gefaelscht(stick, 'schema.geleit', (manifest) => ({ ...manifest, schema: '9990-spaeter' }));
  });
  const { handle, liste } = await finde(client);
  expect(Object.fromEntries(liste.map(({ name, hindernis }) => [name, hindernis]))).toEqual({
    'Urlaub.geleit': 'Diese Datei ist keine Sicherung von Geleit, oder sie wurde nicht vollständig kopiert.',
    'halb.geleit': 'Diese Datei ist keine Sicherung von Geleit, oder sie wurde nicht vollständig kopiert.',
    'format.geleit':
      'Die Sicherung stammt von einer neueren Version dieses Programms. Bitte zuerst das Programm aktualisieren.',
    'schema.geleit':
      'Die Sicherung stammt von einer neueren Version dieses Programms. Bitte zuerst das Programm aktualisieren.',
  });
  for (const { name } of liste) {
    const aufruf = client.sicherung.wiederherstellen({
      handle,
      name,
      kontoId: '00000000-0000-4000-8000-000000000001',
      zugang: { art: 'passwort', passwort: PASSWORT },
    });
    expect((await fehlerVon(aufruf)).code).toBe('SPEICHERN_UNMOEGLICH');
  }
  expect((await client.konten.zustand()).zustand.zustand).toBe('leer');
});

test('a manifest that was rewritten to match other contents does not pass its seal', async () => {
  const { datei, kontoId } = await gesichert();
  const { client } = await neuerRechner((stick) => {
    const ziel = join(stick, 'eine.geleit');
    copyFileSync(datei, ziel);
    const { manifest, schluesseldatei } = liesAnhang(ziel);
    truncateSync(ziel, manifest.bytes);
    haengeAn(ziel, { manifest: { ...manifest, erstelltAm: '2019-01-01T00:00:00.000Z' }, schluesseldatei });
  });
  const { handle } = await finde(client);
  const aufruf = client.sicherung.wiederherstellen({
    handle,
    name: 'eine.geleit',
    kontoId: kontoId,
    zugang: { art: 'passwort', passwort: PASSWORT },
  });
  expect((await fehlerVon(aufruf)).satz).toBe(
    'Inhalt und Schlüsseldatei der Sicherung passen nicht zueinander. Bitte eine andere Sicherung verwenden.',
  );
  expect((await client.konten.zustand()).zustand.zustand).toBe('leer');
});
