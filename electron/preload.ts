import { contextBridge, ipcRenderer } from 'electron';
import { BRUECKE, VERBINDUNG, type Bruecke } from '../shared/foundation/bridge.ts';
import { KANAL } from './shell/channels.ts';

/** What the window gets from the desktop, and nothing more: five functions and a port to the backend. */
const bruecke: Bruecke = {
  verlangeVerbindung: () => ipcRenderer.send(KANAL.verbindung),
  speichereDatei: (name, inhalt) => ipcRenderer.invoke(KANAL.speichern, name, inhalt),
  waehleOrdner: () => ipcRenderer.invoke(KANAL.ordner),
  drucke: () => ipcRenderer.invoke(KANAL.drucken),
  oeffneVerweis: (id) => ipcRenderer.invoke(KANAL.verweis, id),
};
contextBridge.exposeInMainWorld(BRUECKE, bruecke);

// A port cannot cross the bridge; a message of the window to itself carries it. Only own pages are ever loaded here.
ipcRenderer.on(KANAL.verbindung, (ereignis) => window.postMessage(VERBINDUNG, '*', ereignis.ports));
