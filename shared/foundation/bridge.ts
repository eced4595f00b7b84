import type { VerweisId } from './links.ts';

/** How saving a file ended. `satz` is the German sentence for the clerk. */
export type Speicherergebnis =
  { art: 'gespeichert' } | { art: 'abgebrochen' } | { art: 'fehlgeschlagen'; satz: string };

/** How choosing a folder ended. The handle stands for it towards the backend; the window never learns or names a path. */
export type Ordnerwahl = { art: 'gewaehlt'; handle: string } | { art: 'abgebrochen' };

/**
 * All that the desktop shell gives its window, besides the message port to the backend. Values only: classes lose their
 * methods at the bridge, and errors lose their codes.
 */
export interface Bruecke {
  /** Asks for a port to the backend; it arrives as a window message with `VERBINDUNG` as data and one port. */
  verlangeVerbindung(): void;
  /** Opens the dialog of the operating system; the folder is chosen there and never named by the window. */
  speichereDatei(name: string, inhalt: ArrayBuffer): Promise<Speicherergebnis>;
  /** Opens the folder dialog of the operating system. */
  waehleOrdner(): Promise<Ordnerwahl>;
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

/** Message of the shell to the backend's process: this folder was chosen in a dialog. */
export interface Ordnerauftrag {
  readonly ordner: string;
}
/** The backend's answer: it knows the folder under this handle from now on. */
export interface Ordnerantwort {
  readonly ordnerHandle: string;
}

/** True where a message is of this kind and its one text is not empty. */
function hatText<K extends string>(nachricht: unknown, name: K): nachricht is Readonly<Record<K, string>> {
  if (typeof nachricht !== 'object' || nachricht === null) return false;
  const wert: unknown = Reflect.get(nachricht, name);
  return typeof wert === 'string' && wert !== '';
}
export const istOrdnerauftrag = (nachricht: unknown): nachricht is Ordnerauftrag => hatText(nachricht, 'ordner');
export const istOrdnerantwort = (nachricht: unknown): nachricht is Ordnerantwort => hatText(nachricht, 'ordnerHandle');
