/** Errors of the disk and of the file, told apart from mistakes of the program. Values in, answer out. */

function codeVon(fehler: unknown): string {
  return fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' ? fehler.code : '';
}

const SPEICHERFEHLER_DATENBANK = /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN)/;
const SPEICHERFEHLER_DATEI = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO']);

/** True where the disk is full, not writable or fails: nothing was saved, and trying again later can help. */
export function istSpeicherfehler(fehler: unknown): boolean {
  const code = codeVon(fehler);
  return SPEICHERFEHLER_DATENBANK.test(code) || SPEICHERFEHLER_DATEI.has(code);
}

const VOLL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL']);

/** True where there is no room left. */
export function istVoll(fehler: unknown): boolean {
  return VOLL.has(codeVon(fehler));
}

/** True for every failed call to the file system: also a file where a folder should be. */
export function istDateifehler(fehler: unknown): boolean {
  return fehler instanceof Error && 'syscall' in fehler;
}

/** True where a page of the file is not what was written. */
export function istBeschaedigung(fehler: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeVon(fehler));
}

/** True where another connection holds the file. */
export function istGesperrt(fehler: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeVon(fehler));
}
