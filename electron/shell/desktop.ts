import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  MessageChannelMain,
  powerMonitor,
  session,
  shell,
  utilityProcess,
  type WebContents,
} from 'electron';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ueblicherDatenordner } from '../host/data-folder.ts';
import { leseStartangaben, type Startangaben } from '../host/flags.ts';
import { createWaechter, type Waechter } from './backend-keeper.ts';
import { KANAL } from './channels.ts';
import { speichereDatei, waehleOrdner, zeigeAusfall } from './dialogs.ts';
import { haerteFenster, haerteSitzung } from './guards.ts';
import { createPostamt } from './ipc.ts';
import { menuvorlage } from './menu.ts';
import { bedieneSchema, meldeSchemaAn } from './protocol.ts';
import { eigeneArgumente, fensteroptionen, PARTITION, STARTSEITE, verweisadresse } from './rules.ts';

/** Folder of the bundled programs; this file becomes part of `main.js` there. */
const PROGRAMME = import.meta.dirname;
const FENSTER_ORDNER = join(PROGRAMME, '..', 'renderer');

function legeFensterordnerFest(ordner: string): void {
  try {
    const fenster = join(ordner, 'fenster');
    mkdirSync(fenster, { recursive: true });
    app.setPath('userData', fenster);
  } catch {
    // The folder cannot be used at all; the window itself says so in its own words once it is there.
  }
}

function starteWaechter(ordner: string, angaben: Startangaben): Waechter {
  const argumente = ['--daten', ordner, ...(angaben.heute ? ['--heute', angaben.heute] : [])];
  return createWaechter({
    starte: () => utilityProcess.fork(join(PROGRAMME, 'backend.js'), argumente, { serviceName: 'Geleit Datenbestand' }),
    uhrMs: () => performance.now(),
    spaeter(ms, schritt) {
      const wecker = setTimeout(schritt, ms);
      return () => clearTimeout(wecker);
    },
    beiAusfall() {
      zeigeAusfall();
      app.exit(1);
    },
  });
}

function oeffneFenster(): BrowserWindow {
  const fenster = new BrowserWindow(
    fensteroptionen({ preload: join(PROGRAMME, 'preload.cjs'), istGepackt: app.isPackaged }),
  );
  fenster.once('ready-to-show', () => fenster.show());
  void fenster.loadURL(STARTSEITE);
  return fenster;
}

function verbinde(waechter: Waechter, inhalt: WebContents): void {
  const { port1, port2 } = new MessageChannelMain();
  waechter.verbinde(port1);
  inhalt.postMessage(KANAL.verbindung, null, [port2]);
}

async function oeffneVerweis(id: unknown): Promise<void> {
  const adresse = verweisadresse(id);
  if (adresse) await shell.openExternal(adresse);
}

async function starteFenster(ordner: string, angaben: Startangaben): Promise<void> {
  await app.whenReady();
  const sitzung = session.fromPartition(PARTITION);
  haerteSitzung(sitzung);
  bedieneSchema(sitzung, FENSTER_ORDNER);

  const waechter = starteWaechter(ordner, angaben);
  // Keys must not lie in the memory of a machine that sleeps.
  powerMonitor.on('suspend', () => waechter.sperre());

  const fenster = oeffneFenster();
  const post = createPostamt(() => (fenster.isDestroyed() ? null : fenster.webContents));
  post.hoere(KANAL.verbindung, (inhalt) => verbinde(waechter, inhalt));
  post.antworte(KANAL.speichern, (name, inhalt) => speichereDatei(fenster, name, inhalt));
  post.antworte(KANAL.ordner, () => waehleOrdner(fenster, (pfad) => waechter.nenneOrdner(pfad)));
  post.antworte(KANAL.verweis, (id) => oeffneVerweis(id));
  const drucke = () =>
    new Promise<void>((fertig) => fenster.webContents.print({ printBackground: true }, () => fertig()));
  post.antworte(KANAL.drucken, drucke);

  const vorlage = menuvorlage(
    {
      drucke: () => void drucke(),
      oeffneVerweis: (id) => void oeffneVerweis(id),
      zeigeProtokoll: () => void shell.openPath(join(ordner, 'protokoll')),
    },
    process.platform,
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(vorlage));

  app.on('second-instance', () => {
    if (fenster.isMinimized()) fenster.restore();
    fenster.focus();
  });
  app.on('window-all-closed', () => app.quit());
  let istBeendet = false;
  app.on('will-quit', (ereignis) => {
    if (istBeendet) return;
    // The backend closes its files first; then the program ends for good.
    ereignis.preventDefault();
    void waechter.beende().then(() => {
      istBeendet = true;
      app.quit();
    });
  });
}

/** The desktop program from its first moment: flags, one instance, scheme, window, backend. */
export function starteDesktop(): void {
  const ergebnis = leseStartangaben(eigeneArgumente(process.argv.slice(1)));
  if (ergebnis.art === 'fehler') {
    console.error(ergebnis.satz);
    dialog.showErrorBox('Geleit', ergebnis.satz);
    app.exit(2);
    return;
  }
  const { angaben } = ergebnis;
  const ordner = angaben.daten
    ? resolve(angaben.daten)
    : ueblicherDatenordner({ plattform: process.platform, umgebung: process.env, heimat: homedir() });
  legeFensterordnerFest(ordner);
  app.enableSandbox();
  haerteFenster();
  meldeSchemaAn();
  // One window per Datenbestand: the lock lies in the folder that was chosen above.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  void starteFenster(ordner, angaben);
}
