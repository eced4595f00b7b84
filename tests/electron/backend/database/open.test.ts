import Database from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HINDERNISSE } from '../../../../electron/backend/database/obstacle.ts';
import {
  istKlartext,
  nimmAllein,
  oeffneVerbindung,
  schluesselangabe,
  wechsleSchluessel,
} from '../../../../electron/backend/database/open.ts';
import { neuerOrdner } from '../../../support/temp-folder.ts';
import { createZufall } from '../../../support/random.ts';

const SCHLUESSEL = randomBytes(32);

/** A closed file with two tables, an index and 400 rows. */
function gefuellteDatei(ordner = neuerOrdner()): string {
  const datei = join(ordner, 'geleit.db');
  const db = oeffneVerbindung(datei, SCHLUESSEL, 'neu');
  db.exec('create table personen (name text, notiz text); create index personen_name on personen (name)');
  const einfuegen = db.prepare('insert into personen values (?, ?)');
  db.transaction(() => {
    for (let nummer = 0; nummer < 400; nummer += 1) einfuegen.run(`Person ${nummer}`, 'x'.repeat(300));
  })();
  db.close();
  return datei;
}

/** Why the file is refused, or `offen`. */
function versuch(datei: string, schluessel = SCHLUESSEL): string {
  try {
    oeffneVerbindung(datei, schluessel, 'vorhanden').close();
    return 'offen';
  } catch (fehler) {
    return fehler instanceof Error ? fehler.message : 'unbekannt';
  } finally {
    for (const endung of ['-wal', '-shm']) rmSync(`${datei}${endung}`, { force: true });
  }
}

test('the key goes in as x and 64 hex digits, and no other key goes in at all', () => {
  expect(schluesselangabe(Buffer.alloc(32, 0xa5)).toString()).toBe(`x'${'a5'.repeat(32)}'`);
  expect(schluesselangabe(randomBytes(32)).toString()).toMatch(/^x'[0-9a-f]{64}'$/);
  for (const falscher of [Buffer.alloc(0), Buffer.alloc(31, 1), Buffer.alloc(33, 1), Buffer.alloc(64, 1)]) {
    expect(() => schluesselangabe(falscher)).toThrow('32 bytes');
  }
  expect(() => schluesselangabe(Buffer.alloc(32))).toThrow('wiped');
});

test('another key leaves the salt of the file, without which the journal of a change that was cut short opens for nobody', () => {
  const datei = gefuellteDatei();
  const salz = readFileSync(datei).subarray(0, 16);
  const [zweite, letzte] = [readFileSync(datei).subarray(4096, 8192), randomBytes(32)];
  const db = oeffneVerbindung(datei, SCHLUESSEL, 'vorhanden');
  nimmAllein(db);
  wechsleSchluessel(db, letzte);
  db.close();
  const nachher = readFileSync(datei);
  expect(nachher.subarray(0, 16)).toEqual(salz);
  expect(nachher.subarray(4096, 8192).equals(zweite)).toBe(false);
  expect([versuch(datei), versuch(datei, letzte)]).toEqual([HINDERNISSE.beschaedigt.satz, 'offen']);
});

test('without a key there is no file, and nothing readable', () => {
  const datei = join(neuerOrdner(), 'geleit.db');
  expect(() => oeffneVerbindung(datei, Buffer.alloc(0), 'neu')).toThrow('32 bytes');
  expect(versuch(datei)).toBe(HINDERNISSE.beschaedigt.satz);
});

test('control: the library alone writes an unencrypted file where the key is missing, and the check sees it', () => {
  const datei = join(neuerOrdner(), 'klartext.db');
  const db = new Database(datei);
  db.exec('create table personen (name text)');
  db.close();
  expect(istKlartext(datei)).toBe(true);
  expect(versuch(datei)).toBe(HINDERNISSE.beschaedigt.satz);
});

test('every setting of the open order holds', () => {
  const db = oeffneVerbindung(gefuellteDatei(), SCHLUESSEL, 'vorhanden');
  const wert = (name: string): unknown => db.pragma(name, { simple: true });
  expect({
    cipher: wert('cipher'),
    temp_store: wert('temp_store'),
    journal_mode: wert('journal_mode'),
    synchronous: wert('synchronous'),
    wal_autocheckpoint: wert('wal_autocheckpoint'),
    checkpoint_fullfsync: wert('checkpoint_fullfsync'),
    secure_delete: wert('secure_delete'),
    foreign_keys: wert('foreign_keys'),
    trusted_schema: wert('trusted_schema'),
    cell_size_check: wert('cell_size_check'),
    mmap_size: wert('mmap_size') ?? 0,
  }).toEqual({
    cipher: 'sqlcipher',
    temp_store: 2,
    journal_mode: 'wal',
    synchronous: 2,
    wal_autocheckpoint: 4_000,
    checkpoint_fullfsync: 1,
    secure_delete: 1,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    mmap_size: 0,
  });
  db.close();
});

test('the file opens with its key only', () => {
  const datei = gefuellteDatei();
  expect(istKlartext(datei)).toBe(false);
  expect(versuch(datei)).toBe('offen');
  expect(versuch(datei, randomBytes(32))).toBe(HINDERNISSE.beschaedigt.satz);
});

test('a flipped bit anywhere in the file is found when it is opened', () => {
  const { zufall, saat } = createZufall();
  const datei = gefuellteDatei();
  const heil = readFileSync(datei);
  const unbemerkt: number[] = [];
  for (let nummer = 0; nummer < 300; nummer += 1) {
    const stelle = Math.floor(zufall() * heil.length);
    const kaputt = Buffer.from(heil);
    kaputt[stelle] = (kaputt[stelle] ?? 0) ^ (1 << Math.floor(zufall() * 8));
    writeFileSync(datei, kaputt);
    if (versuch(datei) !== HINDERNISSE.beschaedigt.satz) unbemerkt.push(stelle);
  }
  writeFileSync(datei, heil);
  expect({ saat, unbemerkt, heil: versuch(datei) }).toEqual({ saat, unbemerkt: [], heil: 'offen' });
});

test('a file that was cut off, emptied or swapped for another is refused', () => {
  const datei = gefuellteDatei();
  const heil = readFileSync(datei);
  for (const laenge of [0, 1, 100, 4095, 4096, 8192, heil.length - 4096, heil.length - 1]) {
    writeFileSync(datei, heil.subarray(0, laenge));
    expect([laenge, versuch(datei)]).toEqual([laenge, HINDERNISSE.beschaedigt.satz]);
  }
  writeFileSync(datei, 'Das ist ein Brief und kein Datenbestand. '.repeat(200));
  expect(versuch(datei)).toBe(HINDERNISSE.beschaedigt.satz);
});

test('two pages of the file that changed places are found', () => {
  const datei = gefuellteDatei();
  const bytes = readFileSync(datei);
  const zweite = Buffer.from(bytes.subarray(2 * 4096, 3 * 4096));
  bytes.copyWithin(2 * 4096, 3 * 4096, 4 * 4096);
  zweite.copy(bytes, 3 * 4096);
  writeFileSync(datei, bytes);
  expect(versuch(datei)).toBe(HINDERNISSE.beschaedigt.satz);
});

test('a new file is never made over one that is there', () => {
  const datei = gefuellteDatei();
  expect(() => oeffneVerbindung(datei, SCHLUESSEL, 'neu')).toThrow('a file name of its own');
  expect(versuch(datei)).toBe('offen');
});
