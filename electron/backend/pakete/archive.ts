import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { PAKETGRENZEN } from '../../../shared/pakete/grenzen.ts';
import { zPaketblatt, type Paketblatt } from '../../../shared/pakete/types.ts';

export const BLATT = 'paket.json';
export const DATEN = 'daten.json';

/** An enclosure to be packed; its bytes are fetched when it is its turn, so that one lies in memory at a time. */
export interface Packteil {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  lies(): Promise<Uint8Array>;
}

/** Everything that `paket.json` says apart from what follows from the content. */
export type Packangaben = Omit<Paketblatt, 'schema' | 'version' | 'daten' | 'teile'>;

const teilpfad = (stelle: number) => `teile/${String(stelle + 1).padStart(4, '0')}`;

/** Names that fall together on a disk that does not tell capital letters get a number: `Plan (2).pdf`. */
export function eindeutigeNamen(namen: readonly string[]): string[] {
  const vergeben = new Set<string>();
  return namen.map((name) => {
    const punkt = name.lastIndexOf('.');
    const [stamm, endung] = punkt > 0 ? [name.slice(0, punkt), name.slice(punkt)] : [name, ''];
    for (let nummer = 1; ; nummer++) {
      const versuch = nummer === 1 ? name : `${stamm} (${nummer})${endung}`;
      if (vergeben.has(versuch.toLowerCase())) continue;
      vergeben.add(versuch.toLowerCase());
      return versuch;
    }
  });
}

/** Packs sheet, data and enclosures into a zip, as a stream. The enclosures must already keep to `PAKETGRENZEN`. */
export function packeArchiv(
  angaben: Packangaben,
  daten: unknown,
  teile: readonly Packteil[],
): AsyncIterable<Uint8Array> {
  const datenBytes = Buffer.from(JSON.stringify(daten), 'utf8');
  const namen = eindeutigeNamen(teile.map(({ name }) => name));
  const blatt: Paketblatt = zPaketblatt.parse({
    schema: 'geleit-paket',
    version: 1,
    ...angaben,
    daten: { bytes: datenBytes.length, sha256: createHash('sha256').update(datenBytes).digest('hex') },
    teile: teile.map(({ bytes, sha256 }, stelle) => ({ pfad: teilpfad(stelle), name: namen[stelle], bytes, sha256 })),
  });
  const summe = teile.reduce((bisher, { bytes }) => bisher + bytes, datenBytes.length + PAKETGRENZEN.blattBytes);
  if (summe > PAKETGRENZEN.inhaltBytes) throw new RangeError('The enclosures are too large for one package.');

  const zip = new ZipFile();
  const mtime = new Date(angaben.erstelltAm);
  zip.addBuffer(Buffer.from(JSON.stringify(blatt), 'utf8'), BLATT, { mtime });
  zip.addBuffer(datenBytes, DATEN, { mtime });
  teile.forEach((teil, stelle) => {
    // Papers and scans are compressed already.
    zip.addReadStreamLazy(teilpfad(stelle), { mtime, compress: false, size: teil.bytes }, (weiter) => {
      teil.lies().then(
        (bytes) => weiter(null, Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)])),
        (fehler: unknown) => weiter(fehler, Readable.from([])),
      );
    });
  });
  const strom = new PassThrough();
  zip.on('error', (fehler: unknown) => strom.destroy(fehler instanceof Error ? fehler : new Error('zip')));
  zip.outputStream.pipe(strom);
  zip.end();
  return strom;
}
