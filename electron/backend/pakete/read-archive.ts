import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { PAKETGRENZEN } from '../../../shared/pakete/grenzen.ts';
import { zPaketblatt, type Paketblatt } from '../../../shared/pakete/types.ts';
import { BLATT, DATEN } from './archive.ts';
import { Paketmangel } from './refusal.ts';
import type { Entsiegelt } from './seal.ts';

/** The only names that an archive may hold: whatever path a stranger thinks of, it is none of these. */
const ERLAUBTER_NAME = /^(paket\.json|daten\.json|teile\/\d{4})$/;
const LESESCHRITT_BYTES = 64 * 1024;
const UNIX_ART = 0xf000;
const UNIX_DATEI = 0x8000;
const UNIX_VERKNUEPFUNG = 0xa000;

/** Lets the zip reader look anywhere in a sealed archive. */
class Archivleser extends RandomAccessReader {
  readonly #archiv: Entsiegelt;

  constructor(archiv: Entsiegelt) {
    super();
    this.#archiv = archiv;
  }

  override _readStreamForRange(von: number, bis: number): Readable {
    const archiv = this.#archiv;
    async function* stuecke() {
      for (let stelle = von; stelle < bis; stelle += LESESCHRITT_BYTES) {
        yield await archiv.lies(stelle, Math.min(stelle + LESESCHRITT_BYTES, bis));
      }
    }
    return Readable.from(stuecke(), { objectMode: false });
  }
}

/** Whatever the zip reader says about a file that is not as it should be. */
function alsMangel(fehler: unknown): Error {
  if (fehler instanceof Paketmangel) return fehler;
  const text = fehler instanceof Error ? fehler.message : '';
  if (/bytes in the stream|size mismatch/.test(text)) return new Paketmangel('falsche_angaben');
  if (/encrypt/.test(text)) return new Paketmangel('verschluesseltes_archiv');
  return new Paketmangel('beschaedigt');
}

function pruefeEintrag(eintrag: Entry): void {
  const art = (eintrag.externalFileAttributes >>> 16) & UNIX_ART;
  if (art === UNIX_VERKNUEPFUNG) throw new Paketmangel('verknuepfung');
  if (art !== 0 && art !== UNIX_DATEI) throw new Paketmangel('unzulaessiger_name');
  if (eintrag.isEncrypted()) throw new Paketmangel('verschluesseltes_archiv');
  if (eintrag.compressionMethod !== 0 && eintrag.compressionMethod !== 8) throw new Paketmangel('beschaedigt');
  if (eintrag.uncompressedSize > PAKETGRENZEN.teilBytes) throw new Paketmangel('zu_gross');
}

/** The entries by name, before anything of them is opened. */
async function eintraegeVon(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > PAKETGRENZEN.eintraege) throw new Paketmangel('zu_viele_eintraege');
  const eintraege = new Map<string, Entry>();
  let summe = 0;
  for await (const eintrag of zip.eachEntry()) {
    // Names come as bytes, so that the reader itself turns none of them down or puts it right.
    const name = Buffer.from(eintrag.fileNameRaw).toString('latin1');
    if (!ERLAUBTER_NAME.test(name) || eintraege.has(name)) throw new Paketmangel('unzulaessiger_name');
    pruefeEintrag(eintrag);
    summe += eintrag.uncompressedSize;
    if (summe > PAKETGRENZEN.inhaltBytes) throw new Paketmangel('zu_gross');
    eintraege.set(name, eintrag);
  }
  return eintraege;
}

/** Beginnings of files that hold other files. */
const ARCHIVANFAENGE: readonly Buffer[] = [
  Buffer.from('GELEIT-PAKET\n', 'latin1'),
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.from('PK\x05\x06', 'latin1'),
  Buffer.from('Rar!', 'latin1'),
  Buffer.from('7z\xbc\xaf', 'latin1'),
  Buffer.from('\x1f\x8b', 'latin1'),
  Buffer.from('BZh', 'latin1'),
  Buffer.from('\xfd7zXZ', 'latin1'),
];
/** Word and Excel files are zips, too; this entry stands in each of them and in no other. */
const OFFICE_ENDUNG = /\.(docx|xlsx)$/i;
const OFFICE_KENNZEICHEN = Buffer.from('[Content_Types].xml', 'latin1');

function pruefeVerschachtelung(name: string, inhalt: Buffer): void {
  if (!ARCHIVANFAENGE.some((anfang) => inhalt.subarray(0, anfang.length).equals(anfang))) return;
  if (OFFICE_ENDUNG.test(name) && inhalt.includes(OFFICE_KENNZEICHEN)) return;
  throw new Paketmangel('verschachtelt');
}

/** Reads one entry whole and counts while it grows: what its header says of its size is not believed. */
async function inhaltVon(zip: ZipFile, eintrag: Entry, hoechstens: number): Promise<Buffer> {
  const stuecke: Buffer[] = [];
  let bytes = 0;
  for await (const stueck of await zip.openReadStreamPromise(eintrag)) {
    if (!Buffer.isBuffer(stueck)) throw new Paketmangel('beschaedigt');
    bytes += stueck.length;
    if (bytes > hoechstens) throw new Paketmangel('zu_gross');
    stuecke.push(stueck);
  }
  return Buffer.concat(stuecke);
}

function sha256(inhalt: Buffer): string {
  return createHash('sha256').update(inhalt).digest('hex');
}

function alsJson(inhalt: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inhalt));
  } catch {
    throw new Paketmangel('falsche_angaben');
  }
}

const zFassung = z.object({ version: z.number() });

function liesBlatt(inhalt: Buffer): Paketblatt {
  const roh = alsJson(inhalt);
  if ((zFassung.safeParse(roh).data?.version ?? 1) > 1) throw new Paketmangel('neueres_format');
  const gelesen = zPaketblatt.safeParse(roh);
  if (gelesen.success) return gelesen.data;
  const pfade = gelesen.error.issues.map(({ path }) => path);
  if (pfade.some((pfad) => pfad[0] === 'teile' && pfad.length === 1)) throw new Paketmangel('zu_viele_eintraege');
  if (pfade.some((pfad) => pfad[0] === 'teile' && pfad[2] === 'name')) throw new Paketmangel('unzulaessiger_name');
  if (pfade.some((pfad) => pfad.at(-1) === 'bytes')) throw new Paketmangel('zu_gross');
  throw new Paketmangel('falsche_angaben');
}

/** The content of an archive whose every part is there and is what the sheet says of it. */
export interface Archivinhalt {
  readonly blatt: Paketblatt;
  /** Text of the data part: JSON, not yet checked against the schema of its kind. */
  readonly daten: string;
}

/**
 * Reads an archive with all its parts, one at a time. `nimm` gets each enclosure that fits its checksum.
 * Throws `Paketmangel` for whatever is not as the format says.
 */
export async function liesArchiv(
  archiv: Entsiegelt,
  nimm: (pfad: string, inhalt: Buffer) => void,
): Promise<Archivinhalt> {
  try {
    const zip = await fromRandomAccessReaderPromise(new Archivleser(archiv), archiv.bytes, {
      autoClose: false,
      decodeStrings: false,
    });
    const eintraege = await eintraegeVon(zip);
    const eintrag = (name: string): Entry => {
      const gefunden = eintraege.get(name);
      if (gefunden === undefined) throw new Paketmangel('falsche_angaben');
      return gefunden;
    };
    const blattBytes = await inhaltVon(zip, eintrag(BLATT), PAKETGRENZEN.blattBytes);
    const blatt = liesBlatt(blattBytes);
    const namen = new Set(blatt.teile.map(({ name }) => name.toLowerCase()));
    const pfade = new Set(blatt.teile.map(({ pfad }) => pfad));
    if (namen.size !== blatt.teile.length) throw new Paketmangel('unzulaessiger_name');
    if (pfade.size !== blatt.teile.length || eintraege.size !== pfade.size + 2) {
      throw new Paketmangel('falsche_angaben');
    }
    const daten = await inhaltVon(zip, eintrag(DATEN), PAKETGRENZEN.datenBytes);
    if (daten.length !== blatt.daten.bytes || sha256(daten) !== blatt.daten.sha256) {
      throw new Paketmangel('falsche_angaben');
    }
    alsJson(daten);
    let summe = blattBytes.length + daten.length;
    for (const teil of blatt.teile) {
      const inhalt = await inhaltVon(zip, eintrag(teil.pfad), PAKETGRENZEN.teilBytes);
      summe += inhalt.length;
      if (summe > PAKETGRENZEN.inhaltBytes) throw new Paketmangel('zu_gross');
      if (inhalt.length !== teil.bytes || sha256(inhalt) !== teil.sha256) throw new Paketmangel('falsche_angaben');
      pruefeVerschachtelung(teil.name, inhalt);
      nimm(teil.pfad, inhalt);
    }
    return { blatt, daten: daten.toString('utf8') };
  } catch (fehler) {
    throw alsMangel(fehler);
  }
}
