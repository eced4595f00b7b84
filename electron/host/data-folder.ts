import { posix, win32 } from 'node:path';

/** What the choice of the folder depends on; `process.platform`, `process.env` and `os.homedir()` in the program. */
export interface Rechner {
  readonly plattform: NodeJS.Platform;
  readonly umgebung: Readonly<Record<string, string | undefined>>;
  readonly heimat: string;
}

/**
 * The usual folder of the Datenbestand. On Windows the local one, never the roaming profile: it would travel over the
 * network at each login, and a database must not.
 * Quelle: XDG Base Directory Specification (an entry that is not absolute is ignored).
 */
export function ueblicherDatenordner({ plattform, umgebung, heimat }: Rechner): string {
  if (plattform === 'win32') {
    const lokal = umgebung['LOCALAPPDATA'];
    return win32.join(lokal && win32.isAbsolute(lokal) ? lokal : win32.join(heimat, 'AppData', 'Local'), 'Geleit');
  }
  if (plattform === 'darwin') return posix.join(heimat, 'Library', 'Application Support', 'Geleit');
  const xdg = umgebung['XDG_DATA_HOME'];
  return posix.join(xdg && posix.isAbsolute(xdg) ? xdg : posix.join(heimat, '.local', 'share'), 'geleit');
}
