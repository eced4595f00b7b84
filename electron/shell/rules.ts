import type { BrowserWindowConstructorOptions } from 'electron';
import { isAbsolute } from 'node:path';
import type { Ordnerwahl } from '../../shared/foundation/bridge.ts';
import { VERWEISE, istVerweisId } from '../../shared/foundation/links.ts';

/**
 * The decisions of the desktop shell as pure functions: values in, values out. The files beside this one carry them out
 * and decide nothing. Only types come from Electron.
 */

/** Scheme and host of the window. */
export const SCHEMA = 'geleit';
export const STARTSEITE = `${SCHEMA}://app/`;
/** The window's storage: without `persist:` in front it lies in memory and is gone with the program. */
export const PARTITION = 'geleit';

/** An address as a browser writes it: no blanks, no control characters, no back slashes, nothing to be repaired. */
const SAUBER = /^[\x21-\x5b\x5d-\x7e]{1,2000}$/;

function eigeneAdresse(adresse: string): URL | null {
  if (!SAUBER.test(adresse) || !URL.canParse(adresse)) return null;
  const url = new URL(adresse);
  const istEigene =
    url.protocol === `${SCHEMA}:` &&
    url.host === 'app' &&
    url.username === '' &&
    url.password === '' &&
    // The parser above may have repaired something; what it made of the address must begin as the text did.
    adresse.startsWith(STARTSEITE);
  return istEigene ? url : null;
}

/** Whether the window may go to an address: only to the program's own pages. */
export function darfNavigieren(adresse: string): boolean {
  return eigeneAdresse(adresse) !== null;
}

/** Whether the window may load something: its own files, and pictures that it made itself. Never the network. */
export function darfLaden(adresse: string): boolean {
  if (adresse.startsWith(`blob:${STARTSEITE}`)) return darfNavigieren(adresse.slice('blob:'.length));
  if (/^data:image\/(png|svg\+xml|webp)[;,]/.test(adresse)) return true;
  return darfNavigieren(adresse);
}

/** The path of an own address for the delivery of the window's files; null for any other address. */
export function protokollpfad(adresse: string): string | null {
  return eigeneAdresse(adresse)?.pathname ?? null;
}

/** Camera, place, notifications, clipboard, devices: the program needs none of them, so every request is refused. */
export function darfBerechtigung(_berechtigung: string): boolean {
  return false;
}

/** Who sent a message to the main process. */
export interface Absender {
  /** Address of the frame at the time of the message; null where the frame is gone. */
  readonly adresse: string | null;
  readonly istHauptrahmen: boolean;
  /** True where it is the program's own window and not one that something opened. */
  readonly istFenster: boolean;
}

/** Whether a message is listened to: the main frame of the program's own window, showing the program's own page. */
export function istVertrauterAbsender({ adresse, istHauptrahmen, istFenster }: Absender): boolean {
  return istFenster && istHauptrahmen && adresse !== null && darfNavigieren(adresse);
}

/** The address of an id of the fixed list; null for anything else, an address included. */
export function verweisadresse(id: unknown): string | null {
  return istVerweisId(id) ? VERWEISE[id].adresse : null;
}

/** Names that Windows keeps for devices, with or without an ending. */
const GERAETENAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const ENDUNG = /\.(docx|json|csv|xlsx|pdf|zip|geleit-paket|geleit-kontakt)$/;

/**
 * The file name that the dialog proposes: what the window asked for, without folders and without what a file system
 * or a clerk could stumble over. The folder is always chosen in the dialog.
 */
export function dateivorschlag(name: unknown): string {
  const text = typeof name === 'string' ? name : '';
  const sauber = text
    .normalize('NFC')
    // Control characters and marks that turn the direction of writing could hide the real ending.
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  const ende = ENDUNG.exec(sauber)?.[0] ?? '';
  const stamm = sauber.slice(0, sauber.length - ende.length).slice(0, 120);
  if (stamm === '' || ende === '' || GERAETENAME.test(sauber)) return `Geleit${ende || '.docx'}`;
  return `${stamm}${ende}`;
}

/** Largest file that the window may hand over for saving, in bytes. */
const HOECHSTE_DATEI_BYTES = 100 * 1024 * 1024;

/** Whether what the window handed over can be a file. */
export function istDateiinhalt(inhalt: unknown): inhalt is ArrayBuffer {
  return inhalt instanceof ArrayBuffer && inhalt.byteLength <= HOECHSTE_DATEI_BYTES;
}

/** The sentence for a file that could not be written, by the code of the operating system. */
export function speicherfehler(code: unknown): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'Auf dem Datenträger ist kein Platz mehr. Die Datei wurde nicht gespeichert.';
    case 'EBUSY':
      return 'Die Datei ist in einem anderen Programm geöffnet. Bitte dort schließen oder einen anderen Namen wählen.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'In diesem Ordner darf nicht gespeichert werden, oder die Datei ist in einem anderen Programm geöffnet.';
    default:
      return 'Die Datei konnte nicht gespeichert werden. Bitte einen anderen Ordner wählen.';
  }
}

/**
 * What comes of the folder dialog: exactly one folder with its whole path, which the backend has taken. The window gets
 * the handle and never the path.
 */
export async function alsOrdnerwahl(
  { canceled, filePaths }: { readonly canceled: boolean; readonly filePaths: readonly string[] },
  nenne: (pfad: string) => Promise<string | null>,
): Promise<Ordnerwahl> {
  const [pfad] = filePaths;
  if (canceled || filePaths.length !== 1 || pfad === undefined || !isAbsolute(pfad)) return { art: 'abgebrochen' };
  const handle = await nenne(pfad);
  return handle === null ? { art: 'abgebrochen' } : { art: 'gewaehlt', handle };
}

/** Options of the one window. `preload`: absolute path of the bundled file. */
export function fensteroptionen(angaben: {
  readonly preload: string;
  readonly istGepackt: boolean;
}): BrowserWindowConstructorOptions {
  return {
    title: 'Geleit',
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 600,
    // Shown once the page is drawn: no white flash, also in the dark.
    show: false,
    webPreferences: {
      preload: angaben.preload,
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spell checker fetches its word lists from the internet.
      spellcheck: false,
      devTools: !angaben.istGepackt,
    },
  };
}

/** The flags of the program that take a value and mean something on the desktop. */
const EIGENE_SCHALTER = ['--daten', '--heute'];

/** Picks the program's own flags; the command line of Electron also holds those of the browser engine. */
export function eigeneArgumente(argumente: readonly string[]): string[] {
  return argumente.flatMap((argument, stelle) => {
    if (EIGENE_SCHALTER.some((schalter) => argument.startsWith(`${schalter}=`))) return [argument];
    if (!EIGENE_SCHALTER.includes(argument)) return [];
    const wert = argumente[stelle + 1];
    return wert === undefined ? [argument] : [argument, wert];
  });
}
