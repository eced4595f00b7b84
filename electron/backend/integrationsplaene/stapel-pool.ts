import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { arbeiterdatei } from '../workers.ts';

/** What a thread is to pack: the papers of one Word file, and the instant that the file names. */
export interface Packauftrag {
  readonly nummer: number;
  readonly blaetter: readonly Blatt[];
  readonly erstelltAm: string;
}

export const zPackantwort = z.discriminatedUnion('art', [
  z.object({ art: z.literal('datei'), nummer: z.int(), datei: z.instanceof(Uint8Array) }),
  z.object({ art: z.literal('fehler'), nummer: z.int(), satz: z.string() }),
]);
export type Packantwort = z.infer<typeof zPackantwort>;

/** Threads that pack papers as Word files. The caller limits how many papers are handed in at once. */
export interface Packpool {
  packe(blaetter: readonly Blatt[], erstelltAm: string): Promise<Uint8Array>;
  /** Ends the threads; what is still being packed is refused. */
  beende(): Promise<void>;
}

const HOECHSTENS_THREADS = 4;

/** As many threads as the computer has cores, at most four: the backend's own thread reads meanwhile. */
export function threadzahl(): number {
  return Math.min(HOECHSTENS_THREADS, Math.max(1, availableParallelism()));
}

interface Wartender {
  readonly erfuelle: (datei: Uint8Array) => void;
  readonly lehneAb: (fehler: Error) => void;
}

/** Starts the threads at once, so that they load while the first paper is read. */
export function createPackpool(threads = threadzahl()): Packpool {
  const plaetze = Array.from({ length: threads }, () => ({
    thread: new Worker(arbeiterdatei('packarbeiter'), { name: 'Geleit Dokumente', env: {}, execArgv: [] }),
    wartende: new Map<number, Wartender>(),
  }));
  let nummer = 0;
  let ende: Error | null = null;
  for (const { thread, wartende } of plaetze) {
    const scheitere = (fehler: Error) => {
      ende ??= fehler;
      for (const { lehneAb } of wartende.values()) lehneAb(fehler);
      wartende.clear();
    };
    thread.on('message', (roh: unknown) => {
      const antwort = zPackantwort.parse(roh);
      const wartender = wartende.get(antwort.nummer);
      wartende.delete(antwort.nummer);
      if (antwort.art === 'datei') wartender?.erfuelle(antwort.datei);
      else wartender?.lehneAb(new Error(antwort.satz));
    });
    thread.on('error', (fehler) => scheitere(new Error('A thread that packs papers fell over.', { cause: fehler })));
    thread.on('exit', () => scheitere(new Error('A thread that packs papers has ended.')));
  }
  return {
    packe(blaetter, erstelltAm) {
      return new Promise((erfuelle, lehneAb) => {
        const platz = plaetze.reduce((bester, anderer) =>
          anderer.wartende.size < bester.wartende.size ? anderer : bester,
        );
        if (ende !== null) {
          lehneAb(ende);
          return;
        }
        nummer += 1;
        platz.wartende.set(nummer, { erfuelle, lehneAb });
        platz.thread.postMessage({ nummer, blaetter, erstelltAm } satisfies Packauftrag);
      });
    },
    async beende() {
      await Promise.all(plaetze.map(({ thread }) => thread.terminate()));
    },
  };
}
