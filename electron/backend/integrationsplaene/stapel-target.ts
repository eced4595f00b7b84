import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import type { Auftragsdatei } from '../auftraege/runner.ts';

/** Where the files of a batch go. Until `schliesse` there is nothing to be seen of them; `verwirf` leaves nothing. */
export interface Stapelziel {
  lege(name: string, inhalt: Uint8Array): Promise<void>;
  /** Puts all in place; answers with its name, and with the file where it goes into no folder. */
  schliesse(): Promise<{ readonly name: string; readonly datei: Auftragsdatei | null }>;
  verwirf(): Promise<void>;
}

/** A name beside what is there already: `Integrationspläne-2018-03-01-0915-2`. */
function freierName(ordner: string, name: string): string {
  for (let nummer = 1; ; nummer += 1) {
    const versuch = nummer === 1 ? name : `${name}-${nummer}`;
    if (!existsSync(join(ordner, versuch))) return versuch;
  }
}

/** A folder of its own inside a folder that the clerk chose; it gets its name when all files are in it. */
export function ordnerziel(ordner: string, name: string, id: string): Stapelziel {
  const vorlaeufig = join(ordner, `.${id}.teil`);
  mkdirSync(vorlaeufig, { mode: 0o700 });
  return {
    lege: (datei, inhalt) => writeFile(join(vorlaeufig, datei), inhalt, { flag: 'wx', mode: 0o600 }),
    schliesse() {
      const endgueltig = freierName(ordner, name);
      renameSync(vorlaeufig, join(ordner, endgueltig));
      return Promise.resolve({ name: endgueltig, datei: null });
    },
    verwirf() {
      rmSync(vorlaeufig, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** The time of every entry; when the files were made stands in themselves. */
const ZEIT = new Date(1980, 0, 1);

/** One package in memory; nothing of it ever lies on a disk in plain. */
export function paketziel(name: string): Stapelziel {
  const zip = new ZipFile();
  const teile: Buffer[] = [];
  const ende = new Promise<void>((fertig, gescheitert) => {
    zip.outputStream.on('data', (teil: Buffer) => teile.push(teil));
    zip.outputStream.on('end', fertig);
    zip.on('error', gescheitert);
  });
  return {
    lege(datei, inhalt) {
      const bytes = Buffer.from(inhalt.buffer, inhalt.byteOffset, inhalt.byteLength);
      // Word files are compressed already.
      zip.addBuffer(bytes, datei, { mtime: ZEIT, compress: false, forceDosTimestamp: true });
      return Promise.resolve();
    },
    async schliesse() {
      zip.end();
      await ende;
      const paket = `${name}.zip`;
      return { name: paket, datei: { name: paket, inhalt: new Blob(teile.map((teil) => new Uint8Array(teil))) } };
    },
    verwirf() {
      teile.length = 0;
      return Promise.resolve();
    },
  };
}

/** The only file of a batch, in memory: no package is needed. */
export function einzelziel(): Stapelziel {
  let datei: Auftragsdatei | null = null;
  return {
    lege(name, inhalt) {
      datei = { name, inhalt: new Blob([new Uint8Array(inhalt)]) };
      return Promise.resolve();
    },
    schliesse: () => Promise.resolve({ name: datei?.name ?? '', datei }),
    verwirf() {
      datei = null;
      return Promise.resolve();
    },
  };
}
