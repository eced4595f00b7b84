import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { zSicherungsanlass } from '../../../shared/sicherung/types.ts';

/**
 * The file of one backup, `….geleit`: the encrypted database as SQLite wrote it, behind it the appendix (JSON with the
 * manifest and the keystore), behind that a foot of fixed length. So the database is written once, in its place, and one
 * file is all that a clerk has to copy. Without the program it can be taken apart with `head -c`.
 *
 *     database (bytes) | appendix (JSON, UTF-8) | SHA-256 of the appendix (32) | its length (4) | bytes of the database (8) | mark (16)
 */
const MARKE = Buffer.from('GeleitSicherung1', 'latin1');
const FUSS_BYTES = 32 + 4 + 8 + MARKE.length;
const HOECHSTER_ANHANG = 4 * 1024 * 1024;
const STUECK = 1024 * 1024;

/** What a backup says about itself. The counts of its rows are only in the seal: they are nobody's business. */
export const zManifest = z.strictObject({
  format: z.literal(1),
  datenbestandId: z.uuid(),
  datenbestand: z.string(),
  erstelltAm: z.iso.datetime(),
  anlass: zSicherungsanlass,
  /** Version of the program that made it. */
  version: z.string(),
  /** Last step of the schema. */
  schema: z.string(),
  bytes: z.int(),
  /** SHA-256 of the database, hex. */
  sha256: z.string(),
  /** Number and head of the last entry of the Protokoll; 0 and empty where the file has none yet. */
  kettennummer: z.int(),
  kettenkopf: z.string(),
  /** HMAC over all of this, the keystore and the counts of the rows, with a key that is derived from the database's. */
  siegel: z.string(),
});
export type Manifest = z.infer<typeof zManifest>;

const zAnhang = z.strictObject({ manifest: zManifest, schluesseldatei: z.string() });
export type Anhang = z.infer<typeof zAnhang>;
const zNeuer = z.object({ manifest: z.object({ format: z.int().min(2) }) });

/** A backup that cannot be used; the message is for the clerk. */
export class SicherungUnbrauchbar extends Error {
  readonly grund: 'keine' | 'beschaedigt' | 'neuer' | 'fremd';

  constructor(grund: 'keine' | 'beschaedigt' | 'neuer' | 'fremd') {
    super(SAETZE[grund]);
    this.name = 'SicherungUnbrauchbar';
    this.grund = grund;
  }
}

const SAETZE = {
  keine: 'Diese Datei ist keine Sicherung von Geleit, oder sie wurde nicht vollständig kopiert.',
  beschaedigt: 'Die Sicherung ist beschädigt. Bitte eine andere Sicherung verwenden.',
  neuer: 'Die Sicherung stammt von einer neueren Version dieses Programms. Bitte zuerst das Programm aktualisieren.',
  fremd: 'Inhalt und Schlüsseldatei der Sicherung passen nicht zueinander. Bitte eine andere Sicherung verwenden.',
} as const;

function liesGanz(griff: number, laenge: number, ab: number): Buffer {
  const bytes = Buffer.alloc(laenge);
  let gelesen = 0;
  while (gelesen < laenge) {
    const stueck = readSync(griff, bytes, gelesen, laenge - gelesen, ab + gelesen);
    if (stueck === 0) throw new SicherungUnbrauchbar('keine');
    gelesen += stueck;
  }
  return bytes;
}

function schreibeGanz(griff: number, bytes: Uint8Array): void {
  let geschrieben = 0;
  while (geschrieben < bytes.length) geschrieben += writeSync(griff, bytes, geschrieben);
}

/** Writes appendix and foot behind the database and waits until all of it is on the disk. */
export function haengeAn(datei: string, anhang: Anhang): void {
  const inhalt = Buffer.from(JSON.stringify(anhang), 'utf8');
  const fuss = Buffer.alloc(FUSS_BYTES);
  createHash('sha256').update(inhalt).digest().copy(fuss, 0);
  fuss.writeUInt32BE(inhalt.length, 32);
  fuss.writeBigUInt64BE(BigInt(anhang.manifest.bytes), 36);
  MARKE.copy(fuss, 44);
  const griff = openSync(datei, 'a');
  try {
    schreibeGanz(griff, Buffer.concat([inhalt, fuss]));
    fsyncSync(griff);
  } finally {
    closeSync(griff);
  }
}

/** The appendix of a backup. Throws `SicherungUnbrauchbar` where the file is none, not whole, or of a newer program. */
export function liesAnhang(datei: string): Anhang {
  const griff = openSync(datei, 'r');
  try {
    const { size } = fstatSync(griff);
    if (size < FUSS_BYTES) throw new SicherungUnbrauchbar('keine');
    const fuss = liesGanz(griff, FUSS_BYTES, size - FUSS_BYTES);
    if (!fuss.subarray(44).equals(MARKE)) throw new SicherungUnbrauchbar('keine');
    const laenge = fuss.readUInt32BE(32);
    const bytes = fuss.readBigUInt64BE(36);
    if (laenge > HOECHSTER_ANHANG || bytes + BigInt(laenge + FUSS_BYTES) !== BigInt(size)) {
      throw new SicherungUnbrauchbar('beschaedigt');
    }
    const inhalt = liesGanz(griff, laenge, Number(bytes));
    if (!createHash('sha256').update(inhalt).digest().equals(fuss.subarray(0, 32))) {
      throw new SicherungUnbrauchbar('beschaedigt');
    }
    const roh: unknown = JSON.parse(inhalt.toString('utf8'));
    if (zNeuer.safeParse(roh).success) throw new SicherungUnbrauchbar('neuer');
    const gelesen = zAnhang.safeParse(roh);
    if (!gelesen.success || gelesen.data.manifest.bytes !== Number(bytes))
      throw new SicherungUnbrauchbar('beschaedigt');
    return gelesen.data;
  } finally {
    closeSync(griff);
  }
}

/** Says how far a long step is, 0 to 1, and ends it by throwing. */
export type Fortschritt = (anteil: number) => void;

/** SHA-256 in hex of the first `bytes` of a file, or of all of it. */
export function pruefsumme(datei: string, bytes: number, fortschritt: Fortschritt): string {
  return streiche(datei, bytes, null, fortschritt);
}

/** Copies the database out of a backup into a new file. Throws `SicherungUnbrauchbar` where a byte is not what it was. */
export function entnimm(datei: string, { bytes, sha256 }: Manifest, ziel: string, fortschritt: Fortschritt): void {
  if (streiche(datei, bytes, ziel, fortschritt) !== sha256) throw new SicherungUnbrauchbar('beschaedigt');
}

/** Reads the first `bytes` of a file piece by piece, into `ziel` where one is named. */
function streiche(datei: string, bytes: number, ziel: string | null, fortschritt: Fortschritt): string {
  const summe = createHash('sha256');
  const griff = openSync(datei, 'r');
  const zielgriff = ziel === null ? null : openSync(ziel, 'w', 0o600);
  try {
    for (let stelle = 0; stelle < bytes; stelle += STUECK) {
      fortschritt(stelle / bytes);
      const stueck = liesGanz(griff, Math.min(STUECK, bytes - stelle), stelle);
      summe.update(stueck);
      if (zielgriff !== null) schreibeGanz(zielgriff, stueck);
    }
    if (zielgriff !== null) fsyncSync(zielgriff);
    return summe.digest('hex');
  } finally {
    closeSync(griff);
    if (zielgriff !== null) closeSync(zielgriff);
  }
}
