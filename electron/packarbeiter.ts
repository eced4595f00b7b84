import { parentPort } from 'node:worker_threads';
import type { Packantwort, Packauftrag } from './backend/integrationsplaene/stapel-pool.ts';
import { wordAusBlaettern } from './backend/documents/word.ts';

/**
 * A thread that packs papers as Word files for a batch. It knows no database and writes no file: papers in, bytes out,
 * until the backend ends it.
 */
parentPort?.on('message', ({ nummer, blaetter, erstelltAm }: Packauftrag) => {
  wordAusBlaettern(blaetter, { erstelltAm }).then(
    (bytes) => {
      const datei = new Uint8Array(bytes);
      parentPort?.postMessage({ art: 'datei', nummer, datei } satisfies Packantwort, [datei.buffer]);
    },
    (fehler: unknown) =>
      parentPort?.postMessage({
        art: 'fehler',
        nummer,
        satz: fehler instanceof Error ? (fehler.stack ?? fehler.message) : String(fehler),
      } satisfies Packantwort),
  );
});
