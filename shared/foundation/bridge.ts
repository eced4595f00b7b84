import type { VerweisId } from './links.ts';

/** How saving a file ended. `satz` is the German sentence for the clerk. */
export type Speicherergebnis =
  { art: 'gespeichert' } | { art: 'abgebrochen' } | { art: 'fehlgeschlagen'; satz: string };

/**
 * All that the desktop shell gives its window, besides the message port to the backend. Values only: classes lose their
 * methods at the bridge, and errors lose their codes.
 */
export interface Bruecke {
  /** Asks for a port to the backend; it arrives as a window message with `VERBINDUNG` as data and one port. */
  verlangeVerbindung(): void;
  /** Opens the dialog of the operating system; the folder is chosen there and never named by the window. */
  speichereDatei(name: string, inhalt: ArrayBuffer): Promise<Speicherergebnis>;
  /** Opens the print dialog for the page as it stands. */
  drucke(): Promise<void>;
  /** Opens an address of the fixed list in the browser of the operating system. */
  oeffneVerweis(id: VerweisId): Promise<void>;
}

/** Name of the bridge on `window`. */
export const BRUECKE = 'geleit';
/** Data of the window message that carries the port to the backend. */
export const VERBINDUNG = 'geleit:verbindung';

/** Messages of the shell to the backend's process; the port of the window travels beside the first. */
export const AUFTRAG = { verbinde: 'verbinde', beende: 'beende' } as const;
/** Message of the backend after a lock: it asks to be ended, since keys stay in a process's memory. */
export const GESPERRT = 'gesperrt';
