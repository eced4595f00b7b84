import { crc32, createInflate } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import type { Scanart } from '../../../shared/dokumente/types.ts';
import { ABLEHNUNG, Abgelehnt } from './scan-refusal.ts';

/**
 * Looks a file over before anything decodes it: what it is by its content, how large it says to be, whether it is whole
 * and ends where it ends. Reads bytes and decodes nothing but lengths.
 */

/** An A4 page of 500 dpi, an A3 page of 350 dpi. Keeps the decoded picture below 100 MB. */
export const HOECHSTENS_BILDPUNKTE = 25_000_000;
/** What one stream of a PDF may grow to, and all of them. A colour page of 600 dpi takes 105 MB. */
const STROM_HOECHSTENS_BYTES = 128 * 1024 * 1024;
const STROEME_HOECHSTENS_BYTES = 400 * 1024 * 1024;

const PNG_KENNUNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function beginntMit(bytes: Uint8Array, kennung: readonly number[]): boolean {
  return kennung.every((byte, stelle) => bytes[stelle] === byte);
}

/** What the content says the file is; null where it is no kind of scan. */
export function scanartVon(bytes: Uint8Array): Scanart | null {
  if (beginntMit(bytes, PNG_KENNUNG)) return 'png';
  if (beginntMit(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (
    beginntMit(
      bytes,
      Array.from('%PDF-', (zeichen) => zeichen.charCodeAt(0)),
    )
  )
    return 'pdf';
  return null;
}

function pruefeBildpunkte(breite: number, hoehe: number): void {
  if (breite < 1 || hoehe < 1) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  if (breite * hoehe > HOECHSTENS_BILDPUNKTE) throw new Abgelehnt(ABLEHNUNG.bildpunkte);
}

/** How many bytes a stream of deflate holds; null where it is broken. Stops at `hoechstens` + 1 and keeps nothing. */
async function entpackteBytes(teile: readonly Uint8Array[], hoechstens: number): Promise<number | null> {
  let summe = 0;
  try {
    await pipeline(
      function* () {
        yield* teile;
      },
      createInflate({ chunkSize: 256 * 1024 }),
      async (strom: AsyncIterable<Uint8Array>) => {
        for await (const stueck of strom) {
          summe += stueck.length;
          if (summe > hoechstens) break;
        }
      },
    );
  } catch {
    return summe > hoechstens ? summe : null;
  }
  return summe;
}

const FARBKANAELE: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Quelle: PNG Specification (W3C), chunks with length, type, data and CRC; IHDR first, IEND last. */
async function pruefePng(bytes: Uint8Array): Promise<void> {
  const sicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bildteile: Uint8Array[] = [];
  let hoechstens = 0;
  let stelle = PNG_KENNUNG.length;
  for (let nummer = 0; ; nummer += 1) {
    if (stelle + 12 > bytes.length) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    const laenge = sicht.getUint32(stelle);
    const ende = stelle + 12 + laenge;
    if (ende > bytes.length) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    const art = String.fromCharCode(...bytes.subarray(stelle + 4, stelle + 8));
    if ((art === 'IHDR') !== (nummer === 0)) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    if (crc32(bytes.subarray(stelle + 4, ende - 4)) !== sicht.getUint32(ende - 4)) {
      throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    }
    if (art === 'IHDR') {
      if (laenge !== 13) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
      const [breite, hoehe] = [sicht.getUint32(stelle + 8), sicht.getUint32(stelle + 12)];
      pruefeBildpunkte(breite, hoehe);
      const bits = (bytes[stelle + 16] ?? 0) * (FARBKANAELE[bytes[stelle + 17] ?? 0] ?? 4);
      // One byte for the filter of each line; an interlaced picture has seven passes with lines of their own.
      hoechstens = hoehe * (Math.ceil((breite * bits) / 8) + 1) + 16 * (breite + hoehe);
    }
    if (art === 'IDAT') bildteile.push(bytes.subarray(stelle + 8, ende - 4));
    stelle = ende;
    if (art === 'IEND') break;
  }
  if (stelle !== bytes.length) throw new Abgelehnt(ABLEHNUNG.anhang);
  const entpackt = await entpackteBytes(bildteile, hoechstens);
  if (entpackt === null || entpackt === 0) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  if (entpackt > hoechstens) throw new Abgelehnt(ABLEHNUNG.aufgeblaeht);
}

/** Quelle: ITU-T T.81, Anhang B: markers with lengths; after SOS the coded data up to the next marker. */
function pruefeJpeg(bytes: Uint8Array): void {
  const sicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let stelle = 2;
  let hatMasse = false;
  for (;;) {
    if (stelle + 2 > bytes.length || bytes[stelle] !== 0xff) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    const marke = bytes[stelle + 1] ?? 0;
    if (marke === 0xff) {
      stelle += 1;
      continue;
    }
    stelle += 2;
    if (marke === 0xd9) break;
    if (stelle + 2 > bytes.length) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    const laenge = sicht.getUint16(stelle);
    if (laenge < 2 || stelle + laenge > bytes.length) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
    if (marke >= 0xc0 && marke <= 0xc2 && laenge >= 8) {
      pruefeBildpunkte(sicht.getUint16(stelle + 5), sicht.getUint16(stelle + 3));
      hatMasse = true;
    }
    stelle += laenge;
    if (marke === 0xda) stelle = naechsteMarke(bytes, stelle);
  }
  if (!hatMasse) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  // Some scanners fill the last block of their memory with zeros.
  if (bytes.subarray(stelle).some((byte) => byte !== 0)) throw new Abgelehnt(ABLEHNUNG.anhang);
}

/** Where the coded data end: `FF` followed by neither a stuffed zero nor a restart marker. */
function naechsteMarke(bytes: Uint8Array, ab: number): number {
  for (let stelle = bytes.indexOf(0xff, ab); stelle >= 0; stelle = bytes.indexOf(0xff, stelle + 1)) {
    const folgt = bytes[stelle + 1] ?? 0;
    if (folgt !== 0 && !(folgt >= 0xd0 && folgt <= 0xd7)) return stelle;
  }
  throw new Abgelehnt(ABLEHNUNG.beschaedigt);
}

const LEERRAUM: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/** Quelle: ISO 32000-1, 7.5: header at the beginning, `%%EOF` at the end; 7.4.4: FlateDecode. */
async function pruefePdf(bytes: Uint8Array): Promise<void> {
  const datei = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const schluss = datei.lastIndexOf('%%EOF');
  if (schluss < 0) throw new Abgelehnt(ABLEHNUNG.beschaedigt);
  if (!datei.subarray(schluss + 5).every((byte) => LEERRAUM.has(byte))) throw new Abgelehnt(ABLEHNUNG.anhang);
  let gesamt = 0;
  for (let stelle = datei.indexOf('stream'); stelle >= 0; stelle = datei.indexOf('stream', stelle + 6)) {
    if (datei.subarray(stelle - 3, stelle).toString('latin1') === 'end') continue;
    let anfang = stelle + 6;
    while (datei[anfang] === 0x0d || datei[anfang] === 0x0a) anfang += 1;
    // The header of zlib: deflate, and a check over two bytes. Other filters grow little or are watched while they run.
    if (((datei[anfang] ?? 0) & 0x0f) !== 8 || datei.readUInt16BE(Math.min(anfang, datei.length - 2)) % 31 !== 0)
      continue;
    const ende = datei.indexOf('endstream', anfang);
    const inhalt = datei.subarray(anfang, ende < 0 ? datei.length : ende);
    const entpackt = (await entpackteBytes([inhalt], STROM_HOECHSTENS_BYTES)) ?? 0;
    gesamt += entpackt;
    if (entpackt > STROM_HOECHSTENS_BYTES || gesamt > STROEME_HOECHSTENS_BYTES)
      throw new Abgelehnt(ABLEHNUNG.aufgeblaeht);
    stelle = Math.max(stelle, ende);
  }
}

/** What the file is; throws `Abgelehnt` where it is none of the kinds, not whole, or larger than a scan. */
export async function pruefeScan(bytes: Uint8Array): Promise<Scanart> {
  const art = scanartVon(bytes);
  if (art === null) throw new Abgelehnt(ABLEHNUNG.art);
  if (art === 'png') await pruefePng(bytes);
  else if (art === 'jpeg') pruefeJpeg(bytes);
  else await pruefePdf(bytes);
  return art;
}
