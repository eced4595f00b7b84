import { fromBufferPromise, type Entry } from 'yauzl';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';

/** Quelle: Sicherheitsvorgabe des Projekts (Word- und Excel-Dateien von außen). */
const HOECHSTENS_EINTRAEGE = 2_000;
const HOECHSTENS_BYTES = 100 * 1024 * 1024;
const TEIL_HOECHSTENS_BYTES = 40 * 1024 * 1024;
const XML_HOECHSTENS_BYTES = 12 * 1024 * 1024;

const UNIX_ART = 0xf000;
const UNIX_DATEI = 0x8000;
/** Beginning of an old or an encrypted office file. Quelle: [MS-CFB] 2.2 */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');

/** The parts of an office file by name, in the order of the file. */
export type Teile = ReadonlyMap<string, Buffer>;

/** Names that Office writes; no way out of the file and no two that differ in case only. */
function pruefeName(name: string, bekannte: ReadonlySet<string>): void {
  const istErlaubt =
    /^[\w[\].\-/ %+()äöüÄÖÜß]+$/u.test(name) &&
    !name.startsWith('/') &&
    name.split('/').every((stueck) => stueck !== '..' && stueck !== '.');
  if (!istErlaubt || name.length > 200 || bekannte.has(name.toLowerCase())) throw new Abgelehnt(ABLEHNUNG.name);
}

function pruefeEintrag(eintrag: Entry): void {
  const art = (eintrag.externalFileAttributes >>> 16) & UNIX_ART;
  if (art !== 0 && art !== UNIX_DATEI) throw new Abgelehnt(ABLEHNUNG.name);
  if (eintrag.isEncrypted()) throw new Abgelehnt(ABLEHNUNG.kennwort);
  if (eintrag.compressionMethod !== 0 && eintrag.compressionMethod !== 8) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
}

function istXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

/** Takes an office file apart and counts while it grows; what headers say of sizes is not believed. Throws `Abgelehnt`. */
export async function packeAus(bytes: Uint8Array): Promise<Teile> {
  const datei = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (datei.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) throw new Abgelehnt(ABLEHNUNG.kennwort);
  if (!datei.subarray(0, ZIP.length).equals(ZIP)) throw new Abgelehnt(ABLEHNUNG.art);
  const teile = new Map<string, Buffer>();
  const bekannte = new Set<string>();
  try {
    const zip = await fromBufferPromise(datei, { validateEntrySizes: true });
    if (zip.entryCount > HOECHSTENS_EINTRAEGE) throw new Abgelehnt(ABLEHNUNG.aufgeblaeht);
    let gesamt = 0;
    for await (const eintrag of zip.eachEntry()) {
      if (eintrag.fileName.endsWith('/')) continue;
      pruefeName(eintrag.fileName, bekannte);
      pruefeEintrag(eintrag);
      bekannte.add(eintrag.fileName.toLowerCase());
      const hoechstens = istXml(eintrag.fileName) ? XML_HOECHSTENS_BYTES : TEIL_HOECHSTENS_BYTES;
      const stuecke: Buffer[] = [];
      let groesse = 0;
      for await (const stueck of await zip.openReadStreamPromise(eintrag)) {
        if (!Buffer.isBuffer(stueck)) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
        groesse += stueck.length;
        gesamt += stueck.length;
        if (groesse > hoechstens || gesamt > HOECHSTENS_BYTES) throw new Abgelehnt(ABLEHNUNG.aufgeblaeht);
        stuecke.push(stueck);
      }
      teile.set(eintrag.fileName, Buffer.concat(stuecke));
    }
  } catch (fehler) {
    if (fehler instanceof Abgelehnt) throw fehler;
    const text = fehler instanceof Error ? fehler.message : '';
    if (/invalid characters in fileName|absolute path|invalid relative path/.test(text)) {
      throw new Abgelehnt(ABLEHNUNG.name);
    }
    throw new Abgelehnt(/encrypt/.test(text) ? ABLEHNUNG.kennwort : ABLEHNUNG.beschaedigt);
  }
  return teile;
}

/** The time of every entry, so that the same content gives the same file. */
const ZEIT = new Date(1980, 0, 1);

/** Puts an office file together again: the same parts in the same order, `neue` in the place of those of their name. */
export async function packeEin(teile: Teile, neue: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, inhalt] of teile) zip.addBuffer(neue.get(name) ?? inhalt, name, { mtime: ZEIT, compress: true });
  zip.end();
  return buffer(zip.outputStream);
}
