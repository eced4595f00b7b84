import { parentPort, workerData } from 'node:worker_threads';
import { bearbeite, type Vordruckauftrag } from './backend/vordrucke/reading.ts';

/**
 * Reads and fills official forms, apart from the Datenbestand: the backend gives it the file and ends it when it takes too
 * long or too much memory. It knows no database and writes no file; it answers by one message.
 */
parentPort?.postMessage(await bearbeite(workerData as Vordruckauftrag));
