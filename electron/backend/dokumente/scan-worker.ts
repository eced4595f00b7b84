import { parentPort, workerData } from 'node:worker_threads';
import { Abgelehnt } from './scan-refusal.ts';
import { ladeCodeleser, liesScan } from './scan-reader.ts';

/**
 * Reads one scan in a thread of its own with its own small heap, no environment and no data but the file; ended after it.
 */

/** What the thread gets and gives. */
export interface Scanauftrag {
  readonly datei: Uint8Array;
  /** Machine code of the reader of codes. */
  readonly wasm: Uint8Array;
}

const { datei, wasm } = workerData as Scanauftrag;
ladeCodeleser(wasm);
try {
  parentPort?.postMessage({ art: 'gelesen', inhalt: await liesScan(datei) });
} catch (fehler) {
  if (!(fehler instanceof Abgelehnt)) throw fehler;
  parentPort?.postMessage({ art: 'abgelehnt', satz: fehler.satz });
}
