import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { ZipFile } from 'yazl';

/** The time of every entry, so that the same content gives the same file. */
const ZEIT = new Date(1980, 0, 1);

/** Files after which others may run: each begins to be packed as it comes. */
const JE_ATEMZUG = 10;

/** Packs files under their names, in this order. The same files give the same bytes. */
export async function packeZip(dateien: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile();
  let anzahl = 0;
  for (const [name, inhalt] of dateien) {
    anzahl += 1;
    if (anzahl % JE_ATEMZUG === 0) await setImmediate();
    zip.addBuffer(Buffer.from(inhalt), name, { mtime: ZEIT, compress: true, forceDosTimestamp: true });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
