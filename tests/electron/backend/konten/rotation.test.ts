import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Abgebrochen } from '../../../../electron/backend/auftraege/thread.ts';
import { oeffneVerbindung, type Verbindung } from '../../../../electron/backend/database/open.ts';
import { stelleBeideWiederHer } from '../../../../electron/backend/konten/keys.ts';
import { liesSchluesseldatei } from '../../../../electron/backend/konten/keystore.ts';
import { liesGruppen } from '../../../../electron/backend/konten/recovery.ts';
import type { Auftragsstand } from '../../../../shared/auftraege/types.ts';
import type { Konto } from '../../../../shared/konten/types.ts';
import { fensterVon, mitKonto, ZWEITES_PASSWORT } from '../../../support/accounts.ts';
import { starteKind } from '../../../support/child.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { createZufall } from '../../../support/random.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import {
  EINRICHTUNG,
  gruppenVon,
  PASSWORT,
  testBackend,
  type Client,
  type TestBackend,
} from '../../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

const LEITUNG = [{ rolle: 'leitung', kommuneId: null } as const];
const WIRD_GELESEN =
  'Der Datenbestand kann keinen neuen Schlüssel bekommen, solange ein anderes Programm seine Datei liest.';

const scheideAus = ({ id, version }: Konto) => t.client.konten.deaktivieren({ id, version });

function schluessel(): Buffer {
  const offener = t.sitzung.haus.datenbestand.offener();
  if (offener === null) throw new Error('not open');
  return Buffer.from(offener.schluessel);
}

/** Another connection to the file in the midst of reading, as a backup or a foreign program has it. */
function liest(): Verbindung {
  const leser = oeffneVerbindung(t.sitzung.haus.datenbestand.datei, schluessel(), 'mitlesend');
  leser.exec('begin');
  leser.prepare('select count(*) from konten').get();
  return leser;
}

/** Which of the keys opens a copy of the file. */
function oeffnend(alle: readonly Buffer[]): boolean[] {
  const kopie = join(neuerOrdner(), 'geleit.db');
  copyFileSync(join(t.ordner, 'geleit.db'), kopie);
  return alle.map((einer) => oeffnet(kopie, einer));
}

function oeffnet(datei: string, einer: Buffer): boolean {
  try {
    oeffneVerbindung(datei, einer, 'vorhanden').close();
    return true;
  } catch {
    return false;
  }
}

async function letzterStand(client: Client, id: string): Promise<Auftragsstand | null> {
  let letzter: Auftragsstand | null = null;
  for await (const stand of await client.auftraege.verfolgen({ id })) letzter = stand;
  return letzter;
}

describe('While an account leaves', () => {
  test('jobs that read the file are called off, and a backup afterwards has the new key', async () => {
    t = await testBackend();
    const hannes = await mitKonto(t, 'Hannes Ulm', LEITUNG);
    const vorher = schluessel();
    const { auftraege } = t.sitzung.haus;
    const leser = auftraege.starte('Lesen', t.konto.id, async ({ signal }) => {
      const verbindung = liest();
      await new Promise((weiter) => signal.addEventListener('abort', weiter));
      verbindung.close();
      throw new Abgebrochen();
    });
    const { auftragId } = await t.client.sicherung.sichern();

    expect(await scheideAus(hannes)).toMatchObject({ zustand: 'ausgeschieden' });
    expect((await leser.ende).zustand).toBe('abgebrochen');
    expect(await letzterStand(t.client, auftragId)).toMatchObject({ zustand: 'abgebrochen', fehler: null });
    const nachher = schluessel();
    expect(nachher.equals(vorher)).toBe(false);

    const { auftragId: zweite } = await t.client.sicherung.sichern();
    expect(await letzterStand(t.client, zweite)).toMatchObject({ zustand: 'fertig', fehler: null });
    expect(oeffnend([vorher, nachher])).toEqual([false, true]);
    expect(t.log).toEqual([]);
  });

  test('a backup that is asked for in the midst waits for the new key', async () => {
    t = await testBackend();
    const hannes = await mitKonto(t, 'Hannes Ulm', LEITUNG);
    const { datenbestand } = t.sitzung.haus;
    const { wechsleSchluessel } = datenbestand;
    let auftragId = '';
    datenbestand.wechsleSchluessel = async (neuer) => {
      ({ auftragId } = await t.client.sicherung.sichern());
      await wechsleSchluessel(neuer);
    };
    await scheideAus(hannes);
    expect(await letzterStand(t.client, auftragId)).toMatchObject({ zustand: 'fertig', fehler: null });
    expect(t.log).toEqual([]);
  });

  test('another program that reads the file is named; nothing has changed, and the step goes through without it', async () => {
    t = await testBackend();
    const hannes = await mitKonto(t, 'Hannes Ulm', LEITUNG);
    const beiHannes = await fensterVon(t, hannes);
    const vorher = liesSchluesseldatei(t.ordner);
    const leser = liest();
    expect(await fehlerVon(scheideAus(hannes))).toEqual({
      code: 'GESPERRT',
      satz: `${WIRD_GELESEN} Das Konto „Hannes Ulm“ ist noch aktiv.`,
      gruende: [
        expect.objectContaining({
          ausweg:
            'Bitte das andere Programm beenden, zum Beispiel eine Datensicherung des Rechners. Danach den Schritt wiederholen.',
        }),
      ],
    });
    expect(liesSchluesseldatei(t.ordner)).toEqual(vorher);
    expect(await beiHannes.kommunen.liste()).toEqual([]);
    leser.close();
    expect(await scheideAus(hannes)).toMatchObject({ zustand: 'ausgeschieden' });
    expect(t.log).toEqual([]);
  });

  test('a program that begins to read at the last moment puts the key off, never the leaving; the next login without it changes the key', async () => {
    t = await testBackend();
    const hannes = await mitKonto(t, 'Hannes Ulm', LEITUNG);
    const beiHannes = await fensterVon(t, hannes);
    const alter = schluessel();
    const { datenbestand } = t.sitzung.haus;
    const { wechsleSchluessel } = datenbestand;
    const leser: Verbindung[] = [];
    datenbestand.wechsleSchluessel = async (neuer) => {
      leser.push(liest());
      await wechsleSchluessel(neuer);
    };
    expect(await fehlerVon(scheideAus(hannes))).toMatchObject({
      code: 'GESPERRT',
      satz: `${WIRD_GELESEN} Das Konto „Hannes Ulm“ ist ausgeschieden; die nächste Anmeldung wechselt den Schlüssel.`,
    });
    datenbestand.wechsleSchluessel = wechsleSchluessel;
    expect(await fehlerVon(beiHannes.kommunen.liste())).toMatchObject({ code: 'ABGEMELDET' });
    expect(
      await fehlerVon(beiHannes.konten.anmelden({ kontoId: hannes.id, passwort: ZWEITES_PASSWORT })),
    ).toMatchObject({ code: 'NICHT_GEFUNDEN' });

    // Still read: the login opens all the same.
    await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    expect(t.log.map(({ fehler }) => (fehler as Error).name)).toEqual(['WirdGelesen']);
    expect(liesSchluesseldatei(t.ordner)?.wiederherstellung.kommenderZugriff).not.toBeNull();
    for (const einer of leser) einer.close();
    await t.client.konten.sperren();
    await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    expect(liesSchluesseldatei(t.ordner)?.wiederherstellung.kommenderZugriff).toBeNull();
    const neuer = schluessel();
    await t.client.konten.sperren();
    expect(oeffnend([alter, neuer])).toEqual([false, true]);
  });
});

/** A run of the suite has its share; `TODE=200` runs so many. */
const TODE = Number(process.env['TODE'] ?? 40);
/** Two at a time, since the machine has two cores. */
const NEBENEINANDER = 2;
/** Long enough for several changes of the key, so that the kills fall into every part of one. */
const HOECHSTENS_MS = 60;
/** So that a change writes many pages. */
const FUELLUNG = { zeilen: 200, bytes: 10_000 };

/** A Datenbestand with its recovery sheet, filled, closed. */
async function gefuellter(): Promise<string> {
  const { konten } = t.client;
  await konten.einrichten(EINRICHTUNG);
  const { blatt, gefragteGruppe } = await konten.wiederherstellungsblatt();
  const gruppen = gruppenVon(blatt);
  await konten.wiederherstellungsblattBestaetigen({ gruppe: gruppen[gefragteGruppe - 1] ?? '' });
  const offener = t.sitzung.haus.datenbestand.offener();
  for (let nummer = 0; nummer < FUELLUNG.zeilen; nummer += 1) {
    await offener?.db
      .insertInto('dokument_inhalte')
      .values({ sha256: String(nummer), inhalt: randomBytes(FUELLUNG.bytes), vorschau_art: null, vorschau: null })
      .execute();
  }
  await konten.sperren();
  return gruppen.join('-');
}

/** What a copy of a folder tells: how many of the keys that the sheet gives open the file, and the rows in it. */
function befund(ordner: string, gruppen: string) {
  const kopie = neuerOrdner();
  for (const name of readdirSync(ordner)) copyFileSync(join(ordner, name), join(kopie, name));
  const datei = liesSchluesseldatei(kopie);
  const geheimnis = liesGruppen(gruppen);
  const beide = datei && geheimnis && stelleBeideWiederHer(datei, geheimnis);
  if (!beide) throw new Error('The sheet opens nothing.');
  const pfad = join(kopie, 'geleit.db');
  // The old one first, as the program does: only it can roll back.
  const passende = [beide.jetziger, beide.kommender].filter((einer) => einer !== null && oeffnet(pfad, einer));
  const [passender] = passende;
  if (!passender) return { passende: 0, zeilen: 0, bytes: 0 };
  const db = oeffneVerbindung(pfad, passender, 'vorhanden');
  const gelesen = db
    .prepare<[], { zeilen: number; bytes: number }>(
      'select count(*) as zeilen, sum(length(inhalt)) as bytes from dokument_inhalte',
    )
    .get();
  db.close();
  return { passende: passende.length, ...gelesen };
}

test(`killed ${TODE} times while the key changes: each time exactly one key opens the whole file`, async () => {
  const { saat, zufall } = createZufall();
  t = await testBackend({ eingerichtet: false });
  const gruppen = await gefuellter();
  let mittenImWechsel = 0;

  async function toete(nummer: number): Promise<void> {
    const ordner = join(neuerOrdner(), String(nummer));
    mkdirSync(ordner);
    for (const name of ['geleit.db', 'schluessel.json']) copyFileSync(join(t.ordner, name), join(ordner, name));
    for (let tod = 0; tod < TODE / NEBENEINANDER; tod += 1) {
      const kind = starteKind('rekey-until-killed', [ordner, gruppen]);
      await kind.bereit;
      const wecker = setTimeout(() => kind.prozess.kill('SIGKILL'), zufall() * HOECHSTENS_MS);
      const { fehlerausgabe } = await kind.ende;
      clearTimeout(wecker);
      if (existsSync(join(ordner, 'geleit.db-journal'))) mittenImWechsel += 1;
      expect({ saat, tod, fehlerausgabe, ...befund(ordner, gruppen) }).toEqual({
        saat,
        tod,
        fehlerausgabe: '',
        passende: 1,
        zeilen: FUELLUNG.zeilen,
        bytes: FUELLUNG.zeilen * FUELLUNG.bytes,
      });
    }
  }
  await Promise.all(Array.from({ length: NEBENEINANDER }, (_, nummer) => toete(nummer)));
  expect(mittenImWechsel).toBeGreaterThan(TODE / 10);
}, 240_000);
