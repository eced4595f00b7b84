import { parentPort, workerData } from 'node:worker_threads';
import { untersuche, type Pruefauftrag } from './backend/pakete/examination.ts';

/**
 * Looks at a package of a stranger, apart from the Datenbestand: the backend gives it the file and ends it when it takes
 * too long or too much memory. It knows no database and writes no file; it answers by messages.
 */

const { mitTeilen, eigene, ...auftrag } = workerData as Pruefauftrag;
// Bytes arrive without the methods of their class.
const privat = { signatur: Buffer.from(eigene.privat.signatur), tausch: Buffer.from(eigene.privat.tausch) };

const ergebnis = await untersuche({ ...auftrag, eigene: { ...eigene, privat } }, (pfad, inhalt) => {
  if (mitTeilen) parentPort?.postMessage({ pfad, inhalt });
});
parentPort?.postMessage(ergebnis);
