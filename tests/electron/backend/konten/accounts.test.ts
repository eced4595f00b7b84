import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBackend } from '../../../../electron/backend/app.ts';
import { HINDERNISSE } from '../../../../electron/backend/database/obstacle.ts';
import { oeffneVerbindung } from '../../../../electron/backend/database/open.ts';
import { schliesseAuf } from '../../../../electron/backend/konten/keys.ts';
import {
  liesSchluesseldatei,
  schreibeSchluesseldatei,
  type Schluesseldatei,
} from '../../../../electron/backend/konten/keystore.ts';
import { fensterVon, mitKonto, ZWEITES_PASSWORT } from '../../../support/accounts.ts';
import { starteKind } from '../../../support/child.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import {
  clientVon,
  gruppenVon,
  PASSWORT,
  testBackend,
  testUmgebung,
  type Client,
  type TestBackend,
} from '../../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

const WARTET = 'Dieses Konto wartet auf Freigabe. Freigeben kann es ein Konto mit der Rolle Administration.';
const LEITUNG = [{ rolle: 'leitung', kommuneId: null } as const];
const ADMINISTRATION = [{ rolle: 'administration', kommuneId: null } as const];

function schluesseldatei(): Schluesseldatei {
  const datei = liesSchluesseldatei(t.ordner);
  if (datei === null) throw new Error('no keystore');
  return datei;
}

const anmelden = (client: Client, kontoId: string, passwort = ZWEITES_PASSWORT) =>
  client.konten.anmelden({ kontoId, passwort });

test('a new account waits until it is granted, and says so; then it works with its own password', async () => {
  t = await testBackend();
  const neues = await t.client.konten.anlegen({ anzeigename: 'Hannes Ulm', passwort: ZWEITES_PASSWORT });
  const { client } = t.neueSitzung();
  const stand = await client.konten.zustand();
  expect(stand.zustand).toMatchObject({
    konten: [{ istFreigegeben: true }, { id: neues.id, anzeigename: 'Hannes Ulm', istFreigegeben: false }],
  });
  expect(await fehlerVon(anmelden(client, neues.id))).toEqual({ code: 'NICHT_ERLAUBT', satz: WARTET });
  expect(neues).toMatchObject({ zustand: 'wartet_auf_freigabe', zuteilungen: [] });

  const freies = await t.client.konten.freigeben({ id: neues.id, version: neues.version });
  expect(freies.zustand).toBe('aktiv');
  await anmelden(client, neues.id);
  expect((await client.konten.zustand()).zustand).toMatchObject({ zustand: 'offen', zuteilungen: [] });
  // Granted, but without a role: nothing to see yet.
  expect(await fehlerVon(client.kommunen.liste())).toMatchObject({ code: 'NICHT_ERLAUBT' });
  expect(t.log).toEqual([]);
});

test('many accounts share one key, each under its own password, and nothing that can be read', async () => {
  t = await testBackend();
  for (const name of ['Hannes Ulm', 'Nora Linde', 'Emil Tann']) await mitKonto(t, name, LEITUNG);
  const datei = schluesseldatei();
  const [erstes, ...andere] = datei.konten;
  if (!erstes) throw new Error('no account');
  const eigener = await schliesseAuf(datei, erstes, PASSWORT);
  for (const konto of andere) {
    expect(await schliesseAuf(datei, konto, ZWEITES_PASSWORT)).toEqual(eigener);
    expect(await schliesseAuf(datei, konto, PASSWORT)).toBeNull();
  }
  const sichtbar = datei.konten.flatMap((konto) => [
    konto.oeffentlich,
    konto.herleitung.salz,
    konto.zugriff?.fluechtig,
  ]);
  expect(new Set(sichtbar).size).toBe(12);
});

test('names that are taken, weak passwords and stale states are refused with a sentence', async () => {
  t = await testBackend();
  const { konten } = t.client;
  const neues = await konten.anlegen({ anzeigename: 'Hannes Ulm', passwort: ZWEITES_PASSWORT });
  expect(
    (await fehlerVon(konten.anlegen({ anzeigename: 'hannes ulm', passwort: ZWEITES_PASSWORT })))['felder'],
  ).toEqual([{ feld: 'anzeigename', satz: 'Es gibt schon ein Konto mit diesem Namen.' }]);
  expect(
    (await fehlerVon(konten.anlegen({ anzeigename: 'Nora Linde', passwort: 'Nora Linde 2018!' })))['felder'],
  ).toMatchObject([{ feld: 'passwort' }]);
  await konten.freigeben({ id: neues.id, version: neues.version });
  expect(await fehlerVon(konten.freigeben({ id: neues.id, version: neues.version }))).toMatchObject({
    code: 'GESPERRT',
    satz: 'Das Konto „Hannes Ulm“ wurde inzwischen geändert.',
  });
  expect(await fehlerVon(konten.freigeben({ id: neues.id, version: neues.version + 1 }))).toEqual({
    code: 'NICHT_ERLAUBT',
    satz: 'Das Konto „Hannes Ulm“ wartet nicht auf Freigabe.',
  });
});

test('a public key that somebody put into the readable keystore is never granted', async () => {
  t = await testBackend();
  const neues = await t.client.konten.anlegen({ anzeigename: 'Hannes Ulm', passwort: ZWEITES_PASSWORT });
  const fremdes = await t.client.konten.anlegen({ anzeigename: 'Nora Linde', passwort: ZWEITES_PASSWORT });
  const datei = schluesseldatei();
  const oeffentlich = datei.konten.find(({ id }) => id === fremdes.id)?.oeffentlich ?? '';
  const konten = datei.konten.map((konto) => (konto.id === neues.id ? { ...konto, oeffentlich } : konto));
  await schreibeSchluesseldatei(t.ordner, { ...datei, konten }, () => undefined);
  expect(await fehlerVon(t.client.konten.freigeben({ id: neues.id, version: neues.version }))).toMatchObject({
    code: 'GESPERRT',
    satz: 'Die Schlüsseldatei nennt für „Hannes Ulm“ einen anderen Schlüssel als der Datenbestand.',
  });
});

test('the last administration stays: neither its role nor its account can be taken', async () => {
  t = await testBackend();
  const { konten } = t.client;
  const [erstes] = (await konten.liste()).konten;
  if (!erstes) throw new Error('no account');
  const satz = 'Dies ist das letzte aktive Konto mit der Rolle Administration.';
  const { id, version } = erstes;
  expect(await fehlerVon(konten.zuteilungenSetzen({ id, version, zuteilungen: LEITUNG }))).toMatchObject({ satz });
  expect(await fehlerVon(konten.deaktivieren({ id, version }))).toMatchObject({ satz });

  const zweites = await mitKonto(t, 'Hannes Ulm', ADMINISTRATION);
  expect(await fehlerVon(konten.deaktivieren({ id, version }))).toEqual({
    code: 'NICHT_ERLAUBT',
    satz: 'Das eigene Konto kann nur ein anderes Konto mit der Rolle Administration beenden.',
  });
  await konten.zuteilungenSetzen({ id, version, zuteilungen: LEITUNG });
  // From now on the first account manages nobody, itself included.
  expect(await fehlerVon(konten.liste())).toMatchObject({ code: 'NICHT_ERLAUBT' });
  expect(
    await fehlerVon(konten.zuteilungenSetzen({ id, version: version + 1, zuteilungen: ADMINISTRATION })),
  ).toMatchObject({ code: 'NICHT_ERLAUBT' });
  expect(zweites.zuteilungen).toEqual(ADMINISTRATION);
});

test('roles are kept once each, administration only for all, and no Kommune that is not there', async () => {
  t = await testBackend();
  const konto = await mitKonto(t, 'Hannes Ulm', [...LEITUNG, ...LEITUNG]);
  expect(konto.zuteilungen).toEqual(LEITUNG);
  const kommuneId = '00000000-0000-4000-8000-000000000001';
  const { id, version } = konto;
  const fehler = await fehlerVon(
    t.client.konten.zuteilungenSetzen({
      id,
      version,
      zuteilungen: [
        { rolle: 'administration', kommuneId },
        { rolle: 'foerderung', kommuneId },
      ],
    }),
  );
  expect(fehler['felder']).toEqual([
    { feld: 'zuteilungen.0', satz: 'Die Rolle Administration gilt immer für alle Kommunen.' },
    { feld: 'zuteilungen.1', satz: 'Diese Kommune gibt es nicht mehr. Bitte eine andere wählen.' },
  ]);
});

test('a leaver is out at once; the keystore of yesterday opens nothing of the new state, others go on', async () => {
  t = await testBackend();
  const hannes = await mitKonto(t, 'Hannes Ulm', LEITUNG);
  const nora = await mitKonto(t, 'Nora Linde', LEITUNG);
  const [beiHannes, beiNora] = [await fensterVon(t, hannes), await fensterVon(t, nora)];
  const vorher = schluesseldatei();
  const alterSchluessel = await schliesseAuf(vorher, eintrag(vorher, hannes.id), ZWEITES_PASSWORT);
  if (alterSchluessel === null) throw new Error('not granted');

  const ausgeschieden = await t.client.konten.deaktivieren({ id: hannes.id, version: hannes.version });
  expect(ausgeschieden).toMatchObject({ zustand: 'ausgeschieden', zuteilungen: [] });
  expect(await fehlerVon(beiHannes.kommunen.liste())).toMatchObject({ code: 'ABGEMELDET' });
  expect(await fehlerVon(anmelden(beiHannes, hannes.id))).toMatchObject({ code: 'NICHT_GEFUNDEN' });
  expect(await beiNora.kommunen.liste()).toEqual([]);

  expect(schluesseldatei().konten.map(({ id }) => id)).not.toContain(hannes.id);
  const kopie = join(neuerOrdner(), 'geleit.db');
  await beiNora.konten.sperren();
  await t.client.konten.sperren();
  copyFileSync(join(t.ordner, 'geleit.db'), kopie);
  expect(() => oeffneVerbindung(kopie, alterSchluessel, 'vorhanden')).toThrow(HINDERNISSE.beschaedigt.satz);
  await anmelden(beiNora, nora.id);
  expect(await beiNora.kommunen.liste()).toEqual([]);
  expect(t.log).toEqual([]);
});

function eintrag(datei: Schluesseldatei, id: string) {
  const konto = datei.konten.find((eines) => eines.id === id);
  if (konto === undefined) throw new Error('not in the keystore');
  return konto;
}

test('the own password changes with the old one; wrong ones are counted as at the login', async () => {
  t = await testBackend();
  const vorher = schluesseldatei();
  const { konten } = t.client;
  expect(
    await fehlerVon(konten.passwortAendern({ altesPasswort: 'falsch', passwort: ZWEITES_PASSWORT })),
  ).toMatchObject({ felder: [{ feld: 'altesPasswort', satz: 'Das Passwort stimmt nicht.' }] });
  await konten.passwortAendern({ altesPasswort: PASSWORT, passwort: ZWEITES_PASSWORT });
  const nachher = schluesseldatei();
  expect(nachher.konten[0]?.herleitung.salz).not.toBe(vorher.konten[0]?.herleitung.salz);
  expect(nachher.konten[0]).toMatchObject({
    oeffentlich: vorher.konten[0]?.oeffentlich,
    zugriff: vorher.konten[0]?.zugriff,
  });
  await konten.sperren();
  expect(await fehlerVon(anmelden(t.client, t.konto.id, PASSWORT))).toMatchObject({ code: 'EINGABE' });
  await anmelden(t.client, t.konto.id);
});

test('a new sheet holds once it is typed back; the old one is void then, and a new key of the Datenbestand changes nothing', async () => {
  t = await testBackend({ eingerichtet: false });
  await t.client.konten.einrichten({
    art: 'verband',
    name: 'Oberes Tal',
    anzeigename: 'Erika Beispiel',
    passwort: PASSWORT,
  });
  const erstes = await druckeBlatt(t.client);
  await t.client.konten.neuesBlatt();
  // Not confirmed: the old one still holds.
  const stand = await t.client.konten.zustand();
  const kontoId = stand.zustand.zustand === 'offen' ? stand.zustand.konto.id : '';
  await t.client.konten.sperren();
  await t.client.konten.mitBlattZuruecksetzen({ kontoId, gruppen: erstes, passwort: ZWEITES_PASSWORT });
  await t.client.konten.neuesBlatt();
  const zweites = await druckeBlatt(t.client);
  const weg = await mitKonto(t, 'Hannes Ulm', LEITUNG);
  await t.client.konten.deaktivieren({ id: weg.id, version: weg.version });
  await t.client.konten.sperren();

  const mit = (gruppen: string[], passwort = PASSWORT) =>
    t.client.konten.mitBlattZuruecksetzen({ kontoId, gruppen, passwort });
  expect((await fehlerVon(mit(erstes)))['felder']).toEqual([
    {
      feld: 'gruppen',
      satz: 'Dieses Blatt gehört zu einem anderen Datenbestand oder wurde durch ein neueres ersetzt.',
    },
  ]);
  const vertippt = zweites.map((gruppe, nummer) =>
    nummer === 4 ? `${gruppe.charAt(0) === 'A' ? 'B' : 'A'}${gruppe.slice(1)}` : gruppe,
  );
  expect((await fehlerVon(mit(vertippt)))['felder']).toEqual([
    { feld: 'gruppen.4', satz: 'Gruppe 5 stimmt nicht. Bitte mit dem Blatt vergleichen.' },
  ]);
  expect((await fehlerVon(mit(zweites.with(7, 'AB'))))['felder']).toMatchObject([{ feld: 'gruppen.7' }]);
  expect((await fehlerVon(mit(zweites, 'Passwort Oberes Tal 2018')))['felder']).toMatchObject([{ feld: 'passwort' }]);
  await mit(zweites.map((gruppe) => ` ${gruppe.toLowerCase()}`));
  expect((await t.client.konten.zustand()).zustand).toMatchObject({ zustand: 'offen' });
  expect(t.log).toEqual([]);
});

/** Prints the sheet and types the group that is asked for; answers with all groups. */
async function druckeBlatt(client: Client): Promise<string[]> {
  const { blatt, gefragteGruppe } = await client.konten.wiederherstellungsblatt();
  const gruppen = gruppenVon(blatt);
  await client.konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
  return gruppen;
}

test('killed before any step on the disk, a leaver leaves a Datenbestand that opens for the others and not for the leaver', async () => {
  t = await testBackend();
  const hannes = await mitKonto(t, 'Hannes Ulm', LEITUNG);
  await t.backend.beende();
  const schritte: string[] = [];
  for (let nummer = 1; nummer < 60; nummer += 1) {
    const ordner = neuerOrdner();
    mkdirSync(ordner, { recursive: true });
    for (const name of ['geleit.db', 'schluessel.json']) copyFileSync(join(t.ordner, name), join(ordner, name));
    const kind = starteKind('leave-and-die', [ordner, t.konto.id, hannes.id, String(nummer)]);
    const { ausgabe, fehlerausgabe, signal } = await kind.ende;
    if (signal !== 'SIGKILL' && !ausgabe.startsWith('fertig')) throw new Error(fehlerausgabe);

    const backend = await createBackend(testUmgebung(ordner));
    const client = clientVon(backend, backend.eroeffneSitzung());
    await anmelden(client, t.konto.id, PASSWORT);
    const { konten } = await client.konten.liste();
    const zustand = konten.find(({ id }) => id === hannes.id)?.zustand ?? '';
    const datei = liesSchluesseldatei(ordner);
    // Whatever was cut short is ended by the next login.
    expect(datei?.wiederherstellung.kommenderZugriff).toBeNull();
    expect(datei?.konten.some(({ id }) => id === hannes.id)).toBe(zustand === 'aktiv');
    await backend.beende();
    schritte.push(zustand);
    if (ausgabe.startsWith('fertig')) break;
  }
  const wende = schritte.indexOf('ausgeschieden');
  expect(wende).toBeGreaterThanOrEqual(0);
  expect(new Set(schritte.slice(wende))).toEqual(new Set(['ausgeschieden']));
  expect(schritte.length).toBeGreaterThan(8);
}, 240_000);
