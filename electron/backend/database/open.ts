import Database from 'better-sqlite3';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { istBeschaedigung, istGesperrt, istSpeicherfehler } from './storage-errors.ts';
import { DatenbestandUnzugaenglich, HINDERNISSE } from './obstacle.ts';

/** One open connection to the encrypted file. */
export type Verbindung = Database.Database;

/** What the encrypting build has beyond the types of the plain one. */
interface Verschluesselung {
  key(schluessel: Buffer): number;
  rekey(schluessel: Buffer): number;
}

/** Bytes of the key of a Datenbestand. */
export const SCHLUESSEL_BYTES = 32;

const KLARTEXT_KOPF = Buffer.from('SQLite format 3\0');
const MINDESTENS_SQLITE = [3, 51, 3];
const MINDESTENS_VERSCHLUESSELUNG = [2, 4, 0];
/** Whole-file check at opening up to this size (measured: 350 MB a second); larger files are checked page by page as they are read. */
const PRUEFE_GANZ_BIS_BYTES = 128 * 1024 * 1024;

const HEX = Buffer.from('0123456789abcdef');

/**
 * The raw key as the bytes of `x'…'` with 64 hex digits. Made byte by byte, without a string, so that it can be wiped.
 * Anything but 32 bytes, and 32 zeros (a key that was wiped), is refused: with an empty key the library would write an
 * unencrypted file without a word.
 */
export function schluesselangabe(schluessel: Uint8Array): Buffer {
  if (schluessel.length !== SCHLUESSEL_BYTES) throw new Error('The key of a Datenbestand has 32 bytes.');
  if (schluessel.every((byte) => byte === 0)) throw new Error('The key of the Datenbestand was wiped.');
  const angabe = Buffer.alloc(SCHLUESSEL_BYTES * 2 + 3);
  angabe.write("x'", 0, 'latin1');
  schluessel.forEach((byte, index) => {
    angabe[2 + index * 2] = HEX[byte >> 4] ?? 0;
    angabe[3 + index * 2] = HEX[byte & 15] ?? 0;
  });
  angabe.write("'", angabe.length - 1, 'latin1');
  const ziffern = angabe.subarray(2, -1);
  if (ziffern.length !== 64 || !ziffern.every((ziffer) => HEX.includes(ziffer))) throw new Error('Not 64 hex digits.');
  return angabe;
}

/** The first bytes of the file: of an encrypted one its salt. */
function kopfVon(datei: string): Buffer {
  const kopf = Buffer.alloc(KLARTEXT_KOPF.length);
  const griff = openSync(datei, 'r');
  try {
    readSync(griff, kopf, 0, kopf.length, 0);
  } finally {
    closeSync(griff);
  }
  return kopf;
}

/** True where the file begins as an unencrypted database does. False for one that has no byte yet. */
export function istKlartext(datei: string): boolean {
  return kopfVon(datei).equals(KLARTEXT_KOPF);
}

function wert(db: Verbindung, pragma: string): unknown {
  return db.pragma(pragma, { simple: true });
}

function verlange(db: Verbindung, pragma: string, erwartet: unknown): void {
  const ist = wert(db, pragma);
  if (ist !== erwartet) throw new Error(`PRAGMA ${pragma} is ${String(ist)} instead of ${String(erwartet)}.`);
}

function istMindestens(version: string, mindestens: readonly number[]): boolean {
  const teile = (/\d+(\.\d+)+/.exec(version)?.[0] ?? '0').split('.').map(Number);
  for (const [index, grenze] of mindestens.entries()) {
    const teil = teile[index] ?? 0;
    if (teil !== grenze) return teil > grenze;
  }
  return true;
}

/**
 * Pages in the write-ahead log before a commit carries them over into the file: 16 MB. A saved talk writes about 65 pages; with
 * SQLite's own 1.000 every fifteenth save would wait for that work, so that it would be one of the slow 5 of 100.
 */
const VORLAUF_SEITEN = 4_000;

/**
 * The settings, in the one order that is safe. Quelle: Messungen des Projekts; each has a test that fails without it.
 * `temp_store` stands before every other statement: this build sorts and vacuums into unencrypted files otherwise.
 */
function richteVerbindungEin(db: Verbindung, schluessel: Uint8Array, journal: 'wal' | 'delete'): void {
  db.pragma("cipher='sqlcipher'");
  const angabe = schluesselangabe(schluessel);
  try {
    (db as Verbindung & Verschluesselung).key(angabe);
  } finally {
    angabe.fill(0);
  }
  db.pragma('temp_store=MEMORY');
  db.prepare('select count(*) from sqlite_master').get();
  db.pragma(`journal_mode=${journal}`);
  db.pragma('synchronous=FULL');
  db.pragma(`wal_autocheckpoint=${VORLAUF_SEITEN}`);
  db.pragma('checkpoint_fullfsync=1');
  db.pragma('secure_delete=ON');
  db.pragma('foreign_keys=ON');
  db.pragma('trusted_schema=OFF');
  db.pragma('cell_size_check=ON');

  verlange(db, 'temp_store', 2);
  verlange(db, 'journal_mode', journal);
  verlange(db, 'synchronous', 2);
  verlange(db, 'wal_autocheckpoint', VORLAUF_SEITEN);
  verlange(db, 'checkpoint_fullfsync', 1);
  verlange(db, 'secure_delete', 1);
  verlange(db, 'foreign_keys', 1);
  verlange(db, 'trusted_schema', 0);
  verlange(db, 'cell_size_check', 1);
}

function pruefeVersionen(db: Verbindung): void {
  const { sqlite, verschluesselung } = db
    .prepare<[], { sqlite: string; verschluesselung: string }>(
      'select sqlite_version() as sqlite, sqlite3mc_version() as verschluesselung',
    )
    .get() ?? { sqlite: '', verschluesselung: '' };
  if (!istMindestens(sqlite, MINDESTENS_SQLITE)) throw new Error(`SQLite ${sqlite} is too old.`);
  if (!istMindestens(verschluesselung, MINDESTENS_VERSCHLUESSELUNG)) throw new Error(`${verschluesselung} is too old.`);
}

function alsHindernis(fehler: unknown): unknown {
  if (istBeschaedigung(fehler)) return new DatenbestandUnzugaenglich(HINDERNISSE.beschaedigt, fehler);
  if (istSpeicherfehler(fehler)) return new DatenbestandUnzugaenglich(HINDERNISSE.kein_zugriff, fehler);
  return fehler;
}

/**
 * How a file is opened: `neu` makes it and refuses one that is there; `vorhanden` checks it whole; `mitlesend` is a
 * further connection of a thread that reads beside the one that writes; `kopie` is a copy that is looked at and left as
 * it is, byte by byte; `probe` is the file itself, to see whether the key is the one: nothing is written under it, except
 * that a journal which a kill left behind is rolled back.
 */
export type Oeffnungsart = 'neu' | 'vorhanden' | 'mitlesend' | 'kopie' | 'probe';

/** Somebody else has the file open: a backup, or another program that reads it. Nothing was changed. */
export class WirdGelesen extends Error {
  constructor(ursache: unknown) {
    super('Another connection has the file open.', { cause: ursache });
    this.name = 'WirdGelesen';
  }
}

/**
 * Takes the write-ahead log away, which only the one connection to a file can do; `schreibeMitVorlauf` brings it back.
 * Throws `WirdGelesen` where another connection has the file open.
 */
export function nimmAllein(db: Verbindung): void {
  const wartezeit = wert(db, 'busy_timeout');
  try {
    // The thread must not stand still for a reader that stays.
    db.pragma('busy_timeout=200');
    if (wert(db, 'wal_checkpoint(TRUNCATE)') !== 0) throw new WirdGelesen(null);
    verlange(db, 'journal_mode=DELETE', 'delete');
  } catch (fehler) {
    throw istGesperrt(fehler) ? new WirdGelesen(fehler) : fehler;
  } finally {
    db.pragma(`busy_timeout=${String(wartezeit)}`);
  }
}

/** The write-ahead log again, with which every open file is written. */
export function schreibeMitVorlauf(db: Verbindung): void {
  db.pragma('journal_mode=WAL');
}

/**
 * `x'…'` with the salt of the file behind the key. With a salt of its own, which the library would roll otherwise, the
 * new first page would take away what the old key needs to read the journal: a file that no key opens.
 */
function mitSalz(angabe: Buffer, salz: Uint8Array): Buffer {
  const ergebnis = Buffer.alloc(angabe.length + salz.length * 2, "'");
  angabe.copy(ergebnis, 0, 0, angabe.length - 1);
  ergebnis.write(Buffer.from(salz).toString('hex'), angabe.length - 1, 'latin1');
  return ergebnis;
}

/**
 * Gives an open file another key: every page is written anew, in one transaction with a journal on the disk, so that a
 * program that is killed leaves a file that the old key opens, or the new one. After `nimmAllein`: in a write-ahead log
 * the pages of both keys would lie side by side. Throws `WirdGelesen` where a reader came in between; the old key stays.
 */
export function wechsleSchluessel(db: Verbindung, schluessel: Uint8Array): void {
  const ohneSalz = schluesselangabe(schluessel);
  const angabe = mitSalz(ohneSalz, kopfVon(db.name));
  ohneSalz.fill(0);
  try {
    const ergebnis = (db as Verbindung & Verschluesselung).rekey(angabe);
    if (ergebnis !== 0) throw new Error(`The key was not changed: ${ergebnis}.`);
  } catch (fehler) {
    throw istGesperrt(fehler) ? new WirdGelesen(fehler) : fehler;
  } finally {
    angabe.fill(0);
  }
}

/**
 * Opens the encrypted file: the only function that does. `schluessel` are 32 random bytes; they stay the caller's to wipe.
 * Throws `DatenbestandUnzugaenglich` where the file is damaged, of another key, or not writable.
 */
export function oeffneVerbindung(datei: string, schluessel: Uint8Array, art: Oeffnungsart): Verbindung {
  const groesse = statSync(datei, { throwIfNoEntry: false })?.size ?? 0;
  if (art === 'neu' && groesse > 0) throw new Error('A new Datenbestand needs a file name of its own.');
  // An empty file would open with every key as a new, empty Datenbestand.
  if (art !== 'neu' && groesse < 512) throw new DatenbestandUnzugaenglich(HINDERNISSE.beschaedigt);
  let db: Verbindung | null = null;
  try {
    db = new Database(datei);
    richteVerbindungEin(db, schluessel, art === 'kopie' || art === 'probe' ? 'delete' : 'wal');
    pruefeVersionen(db);
    if (istKlartext(datei)) throw new Error('The file is not encrypted.');
    if (art === 'vorhanden' && groesse <= PRUEFE_GANZ_BIS_BYTES && wert(db, 'quick_check(1)') !== 'ok') {
      throw new DatenbestandUnzugaenglich(HINDERNISSE.beschaedigt);
    }
    return db;
  } catch (fehler) {
    db?.close();
    throw alsHindernis(fehler);
  }
}
