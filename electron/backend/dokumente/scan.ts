import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { SCANARTEN, SCAN_HOECHSTENS_BYTES } from '../../../shared/dokumente/types.ts';
import type { Scaninhalt } from './scan-reader.ts';
import { ABLEHNUNG, Abgelehnt } from './scan-refusal.ts';

/** How long and how large the reading of one file may become. Quelle: Sicherheitsvorgabe des Projekts. */
export interface Scangrenzen {
  readonly hoechstensMs: number;
  /** What the whole process may grow by meanwhile. */
  readonly hoechstensMb: number;
}

export const SCANGRENZEN: Scangrenzen = { hoechstensMs: 10_000, hoechstensMb: 256 };

const WACHE_ALLE_MS = 25;
/** Heap of the thread. */
const HALDE_MB = 256;

const zAntwort = z.discriminatedUnion('art', [
  z.object({
    art: z.literal('gelesen'),
    inhalt: z.object({
      dateiart: z.enum(SCANARTEN),
      codes: z.array(z.string()),
      vorschau: z.instanceof(Uint8Array).nullable(),
    }),
  }),
  z.object({ art: z.literal('abgelehnt'), satz: z.string() }),
]);

/** The built program lies in one folder; before that the files lie where they are written. */
function neben(gebaut: string, quelle: () => string): string {
  const pfad = fileURLToPath(new URL(gebaut, import.meta.url));
  return existsSync(pfad) ? pfad : quelle();
}

let codeleser: Uint8Array | null = null;

function liesCodeleser(): Uint8Array {
  codeleser ??= readFileSync(
    neben('./zxing_reader.wasm', () => fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))),
  );
  return codeleser;
}

function beginneThread(datei: Uint8Array): Worker {
  const pfad = neben('./scan-worker.js', () => fileURLToPath(new URL('./scan-worker.ts', import.meta.url)));
  return new Worker(pfad, {
    workerData: { datei, wasm: liesCodeleser() },
    resourceLimits: { maxOldGenerationSizeMb: HALDE_MB, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
  });
}

/**
 * Reads a scan where it can do no harm: in a thread that is ended when it takes too long or too much memory. Throws
 * `Abgelehnt` with the sentence for the clerk; whatever the file does, no other error leaves.
 */
export async function liesScanGeschuetzt(datei: Uint8Array, grenzen: Scangrenzen = SCANGRENZEN): Promise<Scaninhalt> {
  if (datei.length === 0) throw new Abgelehnt(ABLEHNUNG.leer);
  if (datei.length > SCAN_HOECHSTENS_BYTES) throw new Abgelehnt(ABLEHNUNG.groesse);
  const anfangsMb = process.memoryUsage.rss() / 1_048_576;
  const thread = beginneThread(datei);
  let uhr: NodeJS.Timeout | undefined;
  let wache: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Scaninhalt>((resolve, reject) => {
      const lehneAb = (satz: string) => reject(new Abgelehnt(satz));
      uhr = setTimeout(() => lehneAb(ABLEHNUNG.zeit), grenzen.hoechstensMs);
      // Buffers lie outside of the heap that the thread is limited to.
      wache = setInterval(() => {
        if (process.memoryUsage.rss() / 1_048_576 - anfangsMb > grenzen.hoechstensMb) lehneAb(ABLEHNUNG.aufgeblaeht);
      }, WACHE_ALLE_MS);
      thread.once('message', (nachricht) => {
        const antwort = zAntwort.safeParse(nachricht).data;
        if (antwort?.art === 'gelesen') resolve(antwort.inhalt);
        else lehneAb(antwort?.satz ?? ABLEHNUNG.beschaedigt);
      });
      // Out of memory, or a fault of a decoder: to the clerk the file cannot be read.
      thread.once('error', () => lehneAb(ABLEHNUNG.beschaedigt));
      thread.once('exit', () => lehneAb(ABLEHNUNG.beschaedigt));
    });
  } finally {
    clearTimeout(uhr);
    clearInterval(wache);
    await thread.terminate();
  }
}
