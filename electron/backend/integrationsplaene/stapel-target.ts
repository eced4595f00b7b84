import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZipFile } from 'yazl';

/** Where the files of a batch go. Until `schliesse` there is nothing to be seen of them; `verwirf` leaves nothing. */
export interface Stapelziel {
  lege(name: string, inhalt: Uint8Array): Promise<void>;
  /** Puts all in place; answers with what it is called. */
  schliesse(): Promise<string>;
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
      return Promise.resolve(endgueltig);
    },
    verwirf() {
      rmSync(vorlaeufig, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** A finished package that waits to be fetched. */
export interface Fertigpaket {
  readonly name: string;
  readonly inhalt: readonly Uint8Array[];
}

/** The time of every entry; when the files were made stands in themselves. */
const ZEIT = new Date(1980, 0, 1);

/** One package in memory, or the file itself where there is one only: nothing of it ever lies on a disk in plain. */
export function paketziel(name: string, merke: (paket: Fertigpaket) => void): Stapelziel {
  const dateien = new Map<string, Uint8Array>();
  const teile: Uint8Array[] = [];
  let zip: ZipFile | null = null;
  let ende: Promise<void> = Promise.resolve();
  function beginne(): ZipFile {
    const neues = new ZipFile();
    ende = new Promise((fertig, gescheitert) => {
      neues.outputStream.on('data', (teil: Uint8Array) => teile.push(teil));
      neues.outputStream.on('end', fertig);
      neues.on('error', gescheitert);
    });
    return neues;
  }
  // Word files are compressed already.
  const nimmAuf = (in_: ZipFile, datei: string, inhalt: Uint8Array) =>
    in_.addBuffer(Buffer.from(inhalt.buffer, inhalt.byteOffset, inhalt.byteLength), datei, {
      mtime: ZEIT,
      compress: false,
      forceDosTimestamp: true,
    });
  return {
    lege(datei, inhalt) {
      // The first one waits: where it stays alone, it is no package.
      if (zip === null) {
        dateien.set(datei, inhalt);
        if (dateien.size === 2) {
          zip = beginne();
          for (const [eine, bytes] of dateien) nimmAuf(zip, eine, bytes);
          dateien.clear();
        }
      } else nimmAuf(zip, datei, inhalt);
      return Promise.resolve();
    },
    async schliesse() {
      const [einzige] = dateien;
      if (einzige !== undefined) {
        merke({ name: einzige[0], inhalt: [einzige[1]] });
        return einzige[0];
      }
      zip?.end();
      await ende;
      merke({ name: `${name}.zip`, inhalt: teile });
      return `${name}.zip`;
    },
    verwirf() {
      dateien.clear();
      teile.length = 0;
      return Promise.resolve();
    },
  };
}
