import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, describe, expect, test } from 'vitest';
import { entnimmUndPruefe } from '../../../../electron/backend/database/backup.ts';
import { liesAnhang, SicherungUnbrauchbar } from '../../../../electron/backend/database/container.ts';
import { createKysely } from '../../../../electron/backend/database/kysely.ts';
import { MIGRATIONEN } from '../../../../electron/backend/database/migrate.ts';
import { oeffneVerbindung } from '../../../../electron/backend/database/open.ts';
import { siehNachSicherung } from '../../../../electron/backend/sicherung/service.ts';
import type { Auftragsstand } from '../../../../shared/auftraege/types.ts';
import { kommuneEingabe } from '../../../support/anfragen.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { auftragsende } from '../../../support/jobs.ts';
import { fehlerVon } from '../../../support/failures.ts';
import { createZufall } from '../../../support/random.ts';
import { alleDateien, dateienMit } from '../../../support/file-search.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { DATENBESTAND, PASSWORT, testBackend, type Client, type TestBackend } from '../../../support/test-backend.ts';

let t: TestBackend;
afterEach(() => t.beende());

const NAME = 'Geleit-Sicherung-Verband-Oberes-Tal-2018-02-05-0900.geleit';
const ordnerDerSicherungen = () => join(t.ordner, 'sicherungen');

async function sichere(client: Client = t.client): Promise<Auftragsstand> {
  const { auftragId } = await client.sicherung.sichern();
  return auftragsende(client, auftragId);
}

/** Rows of a table as the Datenbestand has them. */
async function zeilen(tabelle: string): Promise<number> {
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  if (!db) throw new Error('not open');
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(tabelle)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The key of the Datenbestand that is open. */
function schluessel(): Buffer {
  const offener = t.sitzung.haus.datenbestand.offener();
  if (offener === null) throw new Error('not open');
  return Buffer.from(offener.schluessel);
}

test('a backup by hand is one file under its name, tried, encrypted, and leaves nothing beside it', async () => {
  t = await testBackend();
  await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  const stand = await sichere();
  expect(stand).toMatchObject({ zustand: 'fertig', titel: 'Sicherung', prozent: 100, fehler: null });
  expect(stand.ergebnis).toHaveLength(3);
  expect(readdirSync(ordnerDerSicherungen())).toEqual([NAME]);
  expect(readdirSync(t.ordner).filter((name) => /probe|teil/.test(name))).toEqual([]);

  const datei = join(ordnerDerSicherungen(), NAME);
  const { sicherungen, letzte, istGeaendertSeitdem } = await t.client.sicherung.stand();
  expect({ sicherungen, letzte, istGeaendertSeitdem }).toEqual({
    letzte: t.umgebung.jetzt(),
    istGeaendertSeitdem: false,
    sicherungen: [
      {
        name: NAME,
        erstelltAm: t.umgebung.jetzt(),
        anlass: 'von_hand',
        bytes: readFileSync(datei).length,
        version: '0.0.0-test',
        sha256: createHash('sha256').update(readFileSync(datei)).digest('hex'),
        probe: { istGelungen: true, satz: 'Geöffnet, geprüft und gezählt.' },
      },
    ],
  });
  expect(dateienMit(ordnerDerSicherungen(), [A_DORF.name, 'create table', 'mitgliedschaften'])).toEqual([]);

  const { bestand } = entnimmUndPruefe(datei, join(neuerOrdner(), 'aus.db'), schluessel(), () => undefined);
  expect(Object.fromEntries(bestand.zeilen)['kommunen']).toBe(1);
  expect(t.log).toEqual([]);
});

test('a change after the backup is seen, and the next one is a file of its own', async () => {
  t = await testBackend();
  await sichere();
  await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
  expect((await t.client.sicherung.stand()).istGeaendertSeitdem).toBe(true);
  t.umgebung.stelleUhrVor(86_400);
  await sichere();
  expect(readdirSync(ordnerDerSicherungen()).sort()).toEqual([NAME, NAME.replace('02-05', '02-06')]);
});

test('each backup made while commands go on shows one commit, and every one of them opens', async () => {
  t = await testBackend();
  const stand = { laeuft: true };
  let befehle = 0;
  const schreiber = (async () => {
    while (stand.laeuft) {
      const groesse = 100 + (befehle % 100);
      await t.client.konten.einstellungenSpeichern({
        farbschema: 'hell',
        groesseProzent: groesse,
        dichte: 'normal',
        kommuneId: null,
      });
      befehle += 1;
      // The messages of the thread come in between.
      await new Promise((weiter) => setImmediate(weiter));
    }
  })();
  for (let lauf = 0; lauf < 4; lauf += 1) {
    expect((await sichere()).fehler).toBeNull();
    t.umgebung.stelleUhrVor(86_400);
  }
  stand.laeuft = false;
  await schreiber;
  expect(befehle).toBeGreaterThan(20);

  const ordner = neuerOrdner();
  for (const name of readdirSync(ordnerDerSicherungen())) {
    const { bestand } = entnimmUndPruefe(
      join(ordnerDerSicherungen(), name),
      join(ordner, 'aus.db'),
      schluessel(),
      () => undefined,
    );
    const anzahl = Object.fromEntries(bestand.zeilen);
    // One entry of the chain for each command, whichever commit it was.
    expect(anzahl['protokoll']).toBe(bestand.kettennummer);
    expect(anzahl['befehle']).toBeLessThanOrEqual(bestand.kettennummer);
  }
});

test('a job that is called off leaves no file at all', async () => {
  t = await testBackend();
  const { auftragId } = await t.client.sicherung.sichern();
  await t.client.auftraege.abbrechen({ id: auftragId });
  expect(await auftragsende(t.client, auftragId)).toMatchObject({ zustand: 'abgebrochen', ergebnis: [], fehler: null });
  expect(alleDateien(t.ordner).filter((datei) => /geleit$|teil|probe/.test(basename(datei)))).toEqual([]);
  expect((await sichere()).zustand).toBe('fertig');
});

test('a job is seen and called off by its own account only', async () => {
  t = await testBackend();
  const { auftragId } = await t.client.sicherung.sichern();
  await auftragsende(t.client, auftragId);
  expect((await t.client.auftraege.liste()).map(({ id }) => id)).toEqual([auftragId]);
  const fremd = '99999999-9999-4999-8999-999999999999';
  expect((await fehlerVon(t.client.auftraege.abbrechen({ id: fremd }))).code).toBe('NICHT_GEFUNDEN');
  expect((await fehlerVon(t.client.auftraege.verfolgen({ id: fremd }))).code).toBe('NICHT_GEFUNDEN');
});

describe('a flipped byte', () => {
  test('is found wherever it lies, 600 of them', async () => {
    t = await testBackend();
    await sichere();
    const datei = join(ordnerDerSicherungen(), NAME);
    const inhalt = readFileSync(datei);
    const ordner = neuerOrdner();
    const kopie = join(ordner, 'kopie.geleit');
    const { saat, zufall: wuerfel } = createZufall();
    const { bytes } = liesAnhang(datei).manifest;
    const stellen = [
      ...Array.from({ length: 300 }, () => Math.floor(wuerfel() * bytes)),
      ...Array.from({ length: 300 }, () => bytes + Math.floor(wuerfel() * (inhalt.length - bytes))),
    ];
    const unbemerkte: number[] = [];
    for (const stelle of stellen) {
      const verfaelscht = Buffer.from(inhalt);
      verfaelscht[stelle] = (verfaelscht[stelle] ?? 0) ^ (1 << Math.floor(wuerfel() * 8));
      writeFileSync(kopie, verfaelscht);
      try {
        entnimmUndPruefe(kopie, join(ordner, 'aus.db'), schluessel(), () => undefined);
        unbemerkte.push(stelle);
      } catch (fehler) {
        if (!(fehler instanceof SicherungUnbrauchbar)) throw fehler;
      }
    }
    expect(unbemerkte, `SAAT=${saat}`).toEqual([]);
    expect(existsSync(join(ordner, 'aus.db'))).toBe(false);
    // The control: unchanged, the same bytes pass.
    writeFileSync(kopie, inhalt);
    expect(entnimmUndPruefe(kopie, join(ordner, 'aus.db'), schluessel(), () => undefined).manifest.format).toBe(1);
  });

  test('is told by the trial by hand, and the list says so', async () => {
    t = await testBackend();
    await sichere();
    const datei = join(ordnerDerSicherungen(), NAME);
    const inhalt = readFileSync(datei);
    inhalt[5_000] = (inhalt[5_000] ?? 0) ^ 1;
    writeFileSync(datei, inhalt);
    const { auftragId } = await t.client.sicherung.proben({ name: NAME });
    const satz = 'Die Sicherung ist beschädigt. Bitte eine andere Sicherung verwenden.';
    expect(await auftragsende(t.client, auftragId)).toMatchObject({ zustand: 'fehlgeschlagen', fehler: satz });
    expect((await t.client.sicherung.stand()).sicherungen[0]?.probe).toEqual({ istGelungen: false, satz });
  });
});

describe('a stick', () => {
  test('is chosen by its handle; pulled out, the backup says so and nothing is written elsewhere', async () => {
    const stick = join(neuerOrdner(), 'STICK');
    mkdirSync(stick);
    t = await testBackend();
    Object.assign(t.umgebung, {
      datentraeger: () => (existsSync(stick) ? [{ name: 'STICK', pfad: stick }] : []),
    });
    const orte = await t.client.sicherung.orte();
    expect(orte.map(({ name }) => name)).toEqual(['Neben dem Datenbestand', 'Datenträger STICK']);
    await t.client.sicherung.zielWaehlen({ handle: orte[1]?.handle ?? '' });
    expect((await sichere()).zustand).toBe('fertig');
    expect(readdirSync(join(stick, 'Geleit-Sicherungen'))).toEqual([NAME]);
    expect(existsSync(ordnerDerSicherungen())).toBe(false);

    renameSync(stick, `${stick}-gezogen`);
    const satz =
      'Der Ort der Sicherungen ist nicht erreichbar. Bitte den Datenträger einstecken oder einen anderen Ort wählen.';
    expect(await sichere()).toMatchObject({ zustand: 'fehlgeschlagen', fehler: satz });
    expect(existsSync(stick)).toBe(false);
    expect(await t.client.sicherung.stand()).toMatchObject({ istErreichbar: false, stoerung: satz, sicherungen: [] });
    expect((await t.client.sicherung.lage()).warnung).toBe('Der Ort der Sicherungen ist nicht erreichbar.');
    expect((await fehlerVon(t.client.sicherung.zielWaehlen({ handle: orte[1]?.handle ?? '' }))).code).toBe('EINGABE');
  });

  test('with a folder that may not be written to is refused with its sentence', async () => {
    const stick = neuerOrdner();
    writeFileSync(join(stick, 'Geleit-Sicherungen'), 'a file where the folder should be');
    t = await testBackend();
    Object.assign(t.umgebung, { datentraeger: () => [{ name: 'STICK', pfad: stick }] });
    const orte = await t.client.sicherung.orte();
    await t.client.sicherung.zielWaehlen({ handle: orte[1]?.handle ?? '' });
    expect(await sichere()).toMatchObject({ zustand: 'fehlgeschlagen' });
    expect((await t.client.sicherung.stand()).stoerung).not.toBeNull();
  });

  test.skipIf(process.getuid?.() !== 0)('that is full gets no half file, and the earlier ones stay', async () => {
    const stick = neuerOrdner();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', stick]);
    try {
      t = await testBackend();
      Object.assign(t.umgebung, { datentraeger: () => [{ name: 'STICK', pfad: stick }] });
      const orte = await t.client.sicherung.orte();
      await t.client.sicherung.zielWaehlen({ handle: orte[1]?.handle ?? '' });
      expect((await sichere()).zustand).toBe('fertig');
      const vorher = readdirSync(join(stick, 'Geleit-Sicherungen'));
      const { bavail, bsize } = statfsSync(stick);
      writeFileSync(join(stick, 'ballast'), Buffer.alloc(bavail * bsize - 200 * 1024));
      t.umgebung.stelleUhrVor(86_400);
      expect(await sichere()).toMatchObject({
        zustand: 'fehlgeschlagen',
        fehler:
          'Am Ort der Sicherungen ist nicht genug Platz. Es wurde keine Sicherung abgelegt; die früheren sind noch da.',
      });
      expect(readdirSync(join(stick, 'Geleit-Sicherungen'))).toEqual(vorher);
      rmSync(join(stick, 'ballast'));
      expect((await sichere()).zustand).toBe('fertig');
    } finally {
      execFileSync('umount', [stick]);
    }
  });
});

describe('by itself', () => {
  /** A backend that does things by itself; the test looks at the clock in its place. */
  async function mitUhr(): Promise<void> {
    t = await testBackend();
    Object.assign(t.umgebung, { alle: () => undefined });
  }

  test('the backend saves a changed Datenbestand by the hour, and an unchanged one never', async () => {
    await mitUhr();
    const { haus } = t.sitzung;
    const anzahl = () => (existsSync(ordnerDerSicherungen()) ? readdirSync(ordnerDerSicherungen()).length : 0);
    await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
    await siehNachSicherung(haus);
    expect(anzahl()).toBe(1);
    await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
    t.umgebung.stelleUhrVor(59 * 60);
    await siehNachSicherung(haus);
    expect(anzahl()).toBe(1);
    t.umgebung.stelleUhrVor(60);
    await siehNachSicherung(haus);
    expect((await t.client.sicherung.stand()).sicherungen[0]).toMatchObject({ anlass: 'stuendlich' });
    const letzte = (await t.client.sicherung.stand()).letzte;
    t.umgebung.stelleUhrVor(7_200);
    await siehNachSicherung(haus);
    expect((await t.client.sicherung.stand()).letzte).toBe(letzte);
    expect(await zeilen('sicherungen')).toBe(anzahl());
  });

  test('the last one to lock leaves a backup, if anything was changed', async () => {
    await mitUhr();
    await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
    await t.client.konten.sperren();
    expect(readdirSync(ordnerDerSicherungen())).toEqual([NAME]);
    await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    expect((await t.client.sicherung.stand()).sicherungen).toMatchObject([{ name: NAME, anlass: 'abmeldung' }]);
    await t.client.konten.sperren();
    expect(readdirSync(ordnerDerSicherungen())).toEqual([NAME]);
  });

  test('an hour without the stick is told on the start page, and its return heals it', async () => {
    const stick = join(neuerOrdner(), 'STICK');
    mkdirSync(stick);
    await mitUhr();
    Object.assign(t.umgebung, {
      datentraeger: () => (existsSync(stick) ? [{ name: 'STICK', pfad: stick }] : []),
    });
    const { haus } = t.sitzung;
    await t.client.sicherung.zielWaehlen({ handle: (await t.client.sicherung.orte())[1]?.handle ?? '' });
    await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
    await siehNachSicherung(haus);
    const gut = { letzte: t.umgebung.jetzt(), warnung: null, istAusgefallen: false };
    expect(await t.client.sicherung.lage()).toEqual(gut);

    renameSync(stick, `${stick}-gezogen`);
    await t.client.kommunen.anlegen(kommuneEingabe(B_HEIM));
    t.umgebung.stelleUhrVor(3_600);
    await siehNachSicherung(haus);
    expect(await t.client.sicherung.lage()).toEqual({
      ...gut,
      warnung: 'Der Ort der Sicherungen ist nicht erreichbar.',
      istAusgefallen: true,
    });

    // Back again, but nothing was made since: this is still told.
    renameSync(`${stick}-gezogen`, stick);
    expect(await t.client.sicherung.lage()).toEqual({
      ...gut,
      warnung:
        'Die letzte Sicherung ist nicht gelungen (Stündlich). Der Ort der Sicherungen ist nicht erreichbar. Bitte den Datenträger einstecken oder einen anderen Ort wählen.',
      istAusgefallen: true,
    });
    await siehNachSicherung(haus);
    expect(await t.client.sicherung.lage()).toEqual({ ...gut, letzte: t.umgebung.jetzt() });
    expect(readdirSync(join(stick, 'Geleit-Sicherungen'))).toEqual([NAME.replace('0900', '1000')]);
  });

  test('a full or missing place never keeps anybody from locking', async () => {
    await mitUhr();
    await t.client.kommunen.anlegen(kommuneEingabe(A_DORF));
    writeFileSync(ordnerDerSicherungen(), 'a file where the folder should be');
    await t.client.konten.sperren();
    expect((await t.client.konten.zustand()).zustand.zustand).toBe('gesperrt');
    await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
    expect((await t.client.sicherung.lage()).warnung).not.toBeNull();
  });
});

/** Names of the tables that the program knew before this step of its schema. */
async function tabellenVor(schritt: string): Promise<ReadonlySet<string>> {
  const db = createKysely(oeffneVerbindung(join(neuerOrdner(), 'alt.db'), Buffer.alloc(32, 1), 'neu'), 2_000);
  const getMigrations = () =>
    Promise.resolve(Object.fromEntries(Object.entries(MIGRATIONEN).filter(([name]) => name < schritt)));
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateToLatest();
  if (error) throw new Error('not migrated', { cause: error });
  const tabellen = await db.introspection.getTables();
  await db.destroy();
  return new Set(tabellen.map(({ name }) => name));
}

test('before the schema changes there is a backup of the old one, which opens', async () => {
  t = await testBackend();
  const db = t.sitzung.haus.datenbestand.offener()?.db;
  if (!db) throw new Error('not open');
  const alte = await tabellenVor('0130');
  await sql`pragma foreign_keys = off`.execute(db);
  for (const { name } of await db.introspection.getTables()) {
    if (!alte.has(name)) await sql`drop table ${sql.table(name)}`.execute(db);
  }
  await sql`delete from kysely_migration where name >= '0130'`.execute(db);
  await t.client.konten.sperren();
  await t.client.konten.anmelden({ kontoId: t.konto.id, passwort: PASSWORT });
  expect(readdirSync(ordnerDerSicherungen())).toEqual([NAME]);
  const { manifest, bestand } = entnimmUndPruefe(
    join(ordnerDerSicherungen(), NAME),
    join(neuerOrdner(), 'aus.db'),
    schluessel(),
    () => undefined,
  );
  expect(manifest).toMatchObject({ anlass: 'vor_migration', datenbestand: DATENBESTAND });
  expect(manifest.schema < '0130').toBe(true);
  expect(Object.keys(Object.fromEntries(bestand.zeilen))).not.toContain('sicherungen');
  expect((await t.client.sicherung.stand()).sicherungen).toMatchObject([{ anlass: 'vor_migration' }]);
});

test('backups of another Datenbestand in the same folder are neither shown nor touched', async () => {
  t = await testBackend();
  await sichere();
  const fremder = await testBackend();
  const fremde = join(fremder.ordner, 'sicherungen');
  await fremder.client.sicherung.sichern().then(({ auftragId }) => auftragsende(fremder.client, auftragId));
  renameSync(join(fremde, NAME), join(ordnerDerSicherungen(), 'Fremde.geleit'));
  await fremder.beende();
  expect((await t.client.sicherung.stand()).sicherungen.map(({ name }) => name)).toEqual([NAME]);
  for (let tag = 0; tag < 10; tag += 1) {
    t.umgebung.stelleUhrVor(86_400);
    await sichere();
  }
  expect(readdirSync(ordnerDerSicherungen())).toContain('Fremde.geleit');
  expect((await t.client.sicherung.stand()).sicherungen).toHaveLength(7);
});
