import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SYNC_SPUREN, type Einhaengung, type Ort } from './place.ts';

/** `\040` and the like, as Linux writes blanks in the list of its disks. */
function entschluesselt(text: string): string {
  return text.replace(/\\(\d{3})/g, (_, oktal: string) => String.fromCharCode(Number.parseInt(oktal, 8)));
}

/** One line each: `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw`. Quelle: proc_pid_mountinfo(5). */
export function liesMountinfo(text: string): Einhaengung[] {
  return text.split('\n').flatMap((zeile) => {
    const [vorn = '', hinten = ''] = zeile.split(' - ');
    const pfad = vorn.split(' ')[4];
    const dateisystem = hinten.split(' ')[0];
    return pfad && dateisystem ? [{ pfad: entschluesselt(pfad), dateisystem }] : [];
  });
}

/** One line each, as macOS lists its disks: `//anna@server/akten on /Volumes/akten (smbfs, nodev, nosuid)`. */
export function liesMountausgabe(text: string): Einhaengung[] {
  return text.split('\n').flatMap((zeile) => {
    const [, pfad, dateisystem] = / on (\/.*) \(([^,)]+)/.exec(zeile) ?? [];
    return pfad && dateisystem ? [{ pfad, dateisystem }] : [];
  });
}

function einhaengungen(): Einhaengung[] {
  try {
    if (process.platform === 'linux') return liesMountinfo(readFileSync('/proc/self/mountinfo', 'utf8'));
    if (process.platform === 'darwin') return liesMountausgabe(execFileSync('/sbin/mount', { encoding: 'utf8' }));
  } catch {
    // Without the list the names of the path still tell.
  }
  return [];
}

/** The real path, also of a folder that is not there yet. On Windows a mapped drive becomes `\\server\share`. */
function echterPfad(ordner: string): string {
  const oberster = dirname(ordner);
  if (existsSync(ordner) || oberster === ordner) return existsSync(ordner) ? realpathSync.native(ordner) : ordner;
  return join(echterPfad(oberster), basename(ordner));
}

function ordnerUndDarueber(pfad: string): string[] {
  const oberster = dirname(pfad);
  return oberster === pfad ? [pfad] : [pfad, ...ordnerUndDarueber(oberster)];
}

/** Gathers what `pruefeOrt` wants to know about a folder of this computer. */
export function ortVon(ordner: string, umgebung: NodeJS.ProcessEnv = process.env): Ort {
  const pfad = echterPfad(resolve(ordner));
  const genannte = [umgebung['OneDrive'], umgebung['OneDriveCommercial'], umgebung['OneDriveConsumer']];
  return {
    pfad,
    einhaengungen: einhaengungen(),
    spuren: ordnerUndDarueber(pfad).flatMap((stufe) => SYNC_SPUREN.filter((spur) => existsSync(join(stufe, spur)))),
    synchronordner: genannte.flatMap((genannter) => (genannter ? [genannter] : [])),
  };
}
