import { createHmac, hkdfSync } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dateiname } from '../../../shared/documents/filename.ts';
import type { Sicherungsanlass } from '../../../shared/sicherung/types.ts';
import { setzeEin, sichereAufPlatte } from '../files.ts';
import {
  entnimm,
  haengeAn,
  liesAnhang,
  pruefsumme,
  SicherungUnbrauchbar,
  type Fortschritt,
  type Manifest,
} from './container.ts';
import { oeffneVerbindung, type Verbindung } from './open.ts';
import { istVoll } from './storage-errors.ts';

/** Ending of a backup's file. */
export const ENDUNG = '.geleit';
/** Files in the folder of the Datenbestand that a backup is taken out to: tried there, or put in its place. */
export const PROBEDATEI = 'sicherung-probe.db';
export const ZWISCHENDATEI = 'wiederherstellung.db';
/** So often the database is copied until no other write fell between counting and copying. */
const VERSUCHE = 4;

/** What a database holds at one commit: rows by table, last step of the schema, last entry of the Protokoll. */
export interface Bestand {
  readonly zeilen: readonly (readonly [tabelle: string, anzahl: number])[];
  readonly schema: string;
  readonly kettennummer: number;
  readonly kettenkopf: string;
  /** Number of the last command that was no backup; 0: none. */
  readonly letzterBefehl: number;
}

/** Reads what a database holds; inside a transaction all of it belongs to one commit. */
export function zaehle(db: Verbindung): Bestand {
  const tabellen = db
    .prepare<[], { name: string }>(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all()
    .map(({ name }) => name);
  const zeilen = tabellen.map((name) => {
    const zeile = db.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get();
    return [name, zeile?.n ?? 0] as const;
  });
  const schema = tabellen.includes('kysely_migration')
    ? db.prepare<[], { name: string | null }>('select max(name) as name from kysely_migration').get()?.name
    : null;
  const glied = tabellen.includes('protokoll')
    ? db
        .prepare<[], { nummer: number; kette: string }>(
          'select nummer, kette from protokoll order by nummer desc limit 1',
        )
        .get()
    : undefined;
  const befehl = tabellen.includes('befehle')
    ? db
        .prepare<[], { id: number | null }>(`select max(id) as id from befehle where vorgang not like 'sicherung.%'`)
        .get()
    : undefined;
  return {
    zeilen,
    schema: schema ?? '',
    kettennummer: glied?.nummer ?? 0,
    kettenkopf: glied?.kette ?? '',
    letzterBefehl: befehl?.id ?? 0,
  };
}

function siegel(
  schluessel: Uint8Array,
  { siegel: _, ...manifest }: Omit<Manifest, 'siegel'> & { readonly siegel?: string },
  schluesseldatei: string,
  { zeilen }: Bestand,
): string {
  const eigener = Buffer.from(hkdfSync('sha256', schluessel, Buffer.alloc(0), 'geleit/sicherung/siegel', 32));
  const felder = Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1));
  const wert = createHmac('sha256', eigener)
    .update(JSON.stringify([felder, schluesseldatei, zeilen]))
    .digest('hex');
  eigener.fill(0);
  return wert;
}

/** Says which step is under way and how far it is in percent; ends the work by throwing. */
export type Melder = (schritt: string, prozent: number) => void;

/** There was room for the backup, but none to try it beside the Datenbestand. */
export class ProbeOhnePlatz extends Error {
  constructor(cause: unknown) {
    super(
      'Auf dem Laufwerk des Datenbestands ist nicht genug Platz, um die Sicherung zu prüfen. Es wurde keine Sicherung abgelegt; die früheren sind noch da.',
      { cause },
    );
    this.name = 'ProbeOhnePlatz';
  }
}

/** A part of the whole as a share of the percent. */
function teil(melde: Melder, schritt: string, von: number, bis: number): Fortschritt {
  return (anteil) => melde(schritt, Math.round(von + (bis - von) * anteil));
}

function entferne(datei: string): void {
  for (const endung of ['', '-wal', '-shm', '-journal']) rmSync(`${datei}${endung}`, { force: true });
}

/** Beginning of the name of a backup that is being made; the hidden file has no other name until it was tried. */
const VORLAEUFIG = '.geleit-sicherung-';

function vorlaeufigerName(datenbestandId: string): string {
  return `${VORLAEUFIG}${datenbestandId.slice(0, 8)}.teil`;
}

/**
 * Removes what killed runs left in the folder of the Datenbestand and in its own folder of backups. Only for whoever
 * holds the lock of the folder. What cannot be removed stays: it is encrypted, and the next backup tries again.
 */
export function raeumeSicherungsresteAuf(ordner: string, sicherungen: string): void {
  try {
    for (const name of [PROBEDATEI, ZWISCHENDATEI]) entferne(join(ordner, name));
    if (!existsSync(sicherungen)) return;
    for (const name of readdirSync(sicherungen)) {
      if (name.startsWith(VORLAEUFIG)) rmSync(join(sicherungen, name), { force: true });
    }
  } catch {
    // A folder that cannot be written to stands in the way of more than this; whoever opens it says so.
  }
}

/** The same for a stick or another folder, which others may use, too: only what this Datenbestand left there. */
export function raeumeSicherungszielAuf(ziel: string, datenbestandId: string): void {
  try {
    entferne(join(ziel, vorlaeufigerName(datenbestandId)));
  } catch {
    // Pulled out or write-protected; the next backup says so.
  }
}

/**
 * Takes the database out of a backup into `ziel` and tries it: every byte by its SHA-256, opened with the key, checked by
 * SQLite, counted, its chain's head and its seal compared. What fails leaves no file. Answers with what it holds.
 */
export function entnimmUndPruefe(
  datei: string,
  ziel: string,
  schluessel: Uint8Array,
  melde: Melder,
): { readonly bestand: Bestand; readonly manifest: Manifest; readonly schluesseldatei: string } {
  const { manifest, schluesseldatei } = liesAnhang(datei);
  entferne(ziel);
  try {
    entnimm(datei, manifest, ziel, teil(melde, 'Die Sicherung wird gelesen', 0, 70));
    melde('Die Sicherung wird geöffnet und gezählt', 75);
    const db = oeffneVerbindung(ziel, schluessel, 'kopie');
    try {
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new SicherungUnbrauchbar('beschaedigt');
      const bestand = zaehle(db);
      const stimmt =
        bestand.schema === manifest.schema &&
        bestand.kettennummer === manifest.kettennummer &&
        bestand.kettenkopf === manifest.kettenkopf &&
        siegel(schluessel, manifest, schluesseldatei, bestand) === manifest.siegel;
      if (!stimmt) throw new SicherungUnbrauchbar('fremd');
      melde('Die Sicherung wurde geprüft', 100);
      return { bestand, manifest, schluesseldatei };
    } finally {
      db.close();
    }
  } catch (fehler) {
    entferne(ziel);
    throw fehler;
  }
}

/** What is backed up, and where to. */
export interface Sicherungsangaben {
  /** The database; no transaction is open on it. */
  readonly quelle: Verbindung;
  /** A second connection that counts while `quelle` copies; null where nobody else writes. */
  readonly zaehler: Verbindung | null;
  readonly schluessel: Uint8Array;
  /** The keystore as text. */
  readonly schluesseldatei: string;
  readonly datenbestand: { readonly id: string; readonly name: string };
  /** Folder of the Datenbestand: the trial takes place there. */
  readonly ordner: string;
  /** Folder that the backup goes to; the folder above it must be there. */
  readonly ziel: string;
  readonly version: string;
  readonly erstelltAm: string;
  readonly anlass: Sicherungsanlass;
  /** Part of the name: day and time in Germany, `2018-03-01-0915`. */
  readonly zeitstempel: string;
}

/** A backup that stands under its name and was tried. */
export interface Geschrieben {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the whole file, hex. */
  readonly sha256: string;
  readonly bestand: Bestand;
}

function freierName(ziel: string, stamm: string): string {
  for (let nummer = 1; ; nummer += 1) {
    const name = `${stamm}${nummer === 1 ? '' : `-${nummer}`}${ENDUNG}`;
    if (!existsSync(join(ziel, name))) return name;
  }
}

/** True where the original went through the commit that a copy shows: its last entry stands in the chain there. */
function kenntCommit(original: Verbindung, { kettennummer, kettenkopf }: Bestand): boolean {
  if (kettennummer === 0) return false;
  const glied = original
    .prepare<[number], { kette: string }>('select kette from protokoll where nummer = ?')
    .get(kettennummer);
  return glied?.kette === kettenkopf;
}

function zaehleKopie(datei: string, schluessel: Uint8Array): Bestand {
  const db = oeffneVerbindung(datei, schluessel, 'kopie');
  try {
    return zaehle(db);
  } finally {
    db.close();
  }
}

/**
 * Copies the database and counts the original at the commit that the copy shows. Where others write without a pause, a
 * copy falls between two of their commits in the end; then its last entry must stand in the original's chain.
 */
function kopiere({ quelle, zaehler, schluessel }: Sicherungsangaben, datei: string): Bestand {
  const original = zaehler ?? quelle;
  for (let versuch = 1; ; versuch += 1) {
    entferne(datei);
    // Made here and empty: the system says why it cannot be, SQLite only that it cannot.
    closeSync(openSync(datei, 'wx', 0o600));
    let gezaehlt: Bestand;
    if (zaehler === null) {
      quelle.prepare('vacuum into ?').run(datei);
      gezaehlt = zaehle(quelle);
    } else {
      // Pins the commit that is counted, however long the copy takes.
      zaehler.exec('begin');
      try {
        zaehler.prepare('select count(*) from sqlite_master').get();
        quelle.prepare('vacuum into ?').run(datei);
        gezaehlt = zaehle(zaehler);
      } finally {
        zaehler.exec('commit');
      }
    }
    const kopie = zaehleKopie(datei, schluessel);
    if (JSON.stringify(kopie) === JSON.stringify(gezaehlt)) return kopie;
    if (versuch === VERSUCHE) {
      if (kenntCommit(original, kopie)) return kopie;
      throw new SicherungUnbrauchbar('fremd');
    }
  }
}

/** Takes the backup out again beside the Datenbestand, tries it there and leaves nothing of that. */
function probiere(datei: string, probe: string, schluessel: Uint8Array, melde: Melder): Bestand {
  try {
    return entnimmUndPruefe(datei, probe, schluessel, melde).bestand;
  } catch (fehler) {
    // This step only reads from the destination.
    throw istVoll(fehler) ? new ProbeOhnePlatz(fehler) : fehler;
  } finally {
    entferne(probe);
  }
}

/**
 * Writes one backup: `VACUUM INTO` (the only way that keeps the encryption and is whole while others write) under a
 * hidden name in the destination, the appendix, fsync, a trial, and only then the name. Whatever fails leaves nothing.
 * A trace that a killed run left behind goes with the next one.
 */
export function schreibeSicherung(angaben: Sicherungsangaben, melde: Melder): Geschrieben {
  const { schluessel, schluesseldatei, datenbestand, ziel, ordner } = angaben;
  if (!existsSync(ziel)) mkdirSync(ziel, { mode: 0o700, recursive: dirname(ziel) === ordner });
  const vorlaeufig = join(ziel, vorlaeufigerName(datenbestand.id));
  const probe = join(ordner, PROBEDATEI);
  try {
    melde('Der Datenbestand wird kopiert', 0);
    const original = kopiere(angaben, vorlaeufig);
    sichereAufPlatte(vorlaeufig);
    const bytes = statSync(vorlaeufig).size;
    const inhalt = pruefsumme(vorlaeufig, bytes, teil(melde, 'Die Prüfsumme wird gebildet', 40, 55));
    const manifest = {
      format: 1 as const,
      datenbestandId: datenbestand.id,
      datenbestand: datenbestand.name,
      erstelltAm: angaben.erstelltAm,
      anlass: angaben.anlass,
      version: angaben.version,
      schema: original.schema,
      bytes,
      sha256: inhalt,
      kettennummer: original.kettennummer,
      kettenkopf: original.kettenkopf,
    };
    const anhang = { ...manifest, siegel: siegel(schluessel, manifest, schluesseldatei, original) };
    haengeAn(vorlaeufig, { manifest: anhang, schluesseldatei });
    const bestand = probiere(vorlaeufig, probe, schluessel, (schritt, prozent) =>
      melde(schritt, 55 + Math.round(prozent * 0.4)),
    );
    const ganz = statSync(vorlaeufig).size;
    const sha256 = pruefsumme(vorlaeufig, ganz, teil(melde, 'Die Sicherung wird abgelegt', 95, 99));
    const name = freierName(ziel, dateiname('Geleit-Sicherung', datenbestand.name, angaben.zeitstempel));
    setzeEin(vorlaeufig, join(ziel, name));
    melde('Die Sicherung ist fertig', 100);
    return { name, bytes: ganz, sha256, bestand };
  } catch (fehler) {
    try {
      entferne(vorlaeufig);
    } catch {
      // The stick is gone, and the hidden file with it.
    }
    throw fehler;
  }
}
