import { Worker } from 'node:worker_threads';
import {
  VORDRUCK_HOECHSTENS_BYTES,
  type Formular,
  type Fuellwert,
  type Vordruckart,
} from '../../../shared/vordrucke/types.ts';
import { createReihe } from '../one-after-another.ts';
import { arbeiterdatei } from '../workers.ts';
import { zVordruckantwort, type Vordruckantwort, type Vordruckauftrag } from './reading.ts';
import { ABLEHNUNG, Abgelehnt } from './refusal.ts';

/** How long and how large the work on one form may become. Quelle: Sicherheitsvorgabe des Projekts. */
export interface Vordruckgrenzen {
  readonly hoechstensMs: number;
  /** What the whole process may grow by meanwhile. */
  readonly hoechstensMb: number;
}

export const VORDRUCKGRENZEN: Vordruckgrenzen = { hoechstensMs: 10_000, hoechstensMb: 400 };

const WACHE_ALLE_MS = 25;
const HALDE_MB = 256;

/** One at a time, so that many forms at once do not fill the memory of the office server. */
const reihe = createReihe();

function beauftrage(auftrag: Vordruckauftrag, grenzen: Vordruckgrenzen): Promise<Vordruckantwort> {
  return reihe(
    () =>
      new Promise<Vordruckantwort>((resolve) => {
        let antwort: Vordruckantwort | null = null;
        const anfangsMb = process.memoryUsage.rss() / 1_048_576;
        const thread = new Worker(arbeiterdatei('vordruckleser'), {
          workerData: auftrag,
          resourceLimits: { maxOldGenerationSizeMb: HALDE_MB, stackSizeMb: 4 },
          name: 'Geleit Vordrucke',
          env: {},
          execArgv: [],
          stdout: true,
          stderr: true,
        });
        /** The first word counts. */
        const beende = (wort: Vordruckantwort) => {
          antwort ??= wort;
          void thread.terminate();
        };
        const lehneAb = (satz: string) => beende({ ergebnis: 'abgelehnt', satz });
        const uhr = setTimeout(() => lehneAb(ABLEHNUNG.zeit), grenzen.hoechstensMs);
        // Buffers lie outside of the heap that the thread is limited to.
        const wache = setInterval(() => {
          if (process.memoryUsage.rss() / 1_048_576 - anfangsMb > grenzen.hoechstensMb) lehneAb(ABLEHNUNG.aufgeblaeht);
        }, WACHE_ALLE_MS);
        thread.on('message', (nachricht: unknown) => {
          const gelesen = zVordruckantwort.safeParse(nachricht).data;
          if (gelesen === undefined) lehneAb(ABLEHNUNG.beschaedigt);
          else beende(gelesen);
        });
        thread.on('error', (fehler: unknown) => {
          const code = fehler instanceof Error && 'code' in fehler ? fehler.code : null;
          lehneAb(code === 'ERR_WORKER_OUT_OF_MEMORY' ? ABLEHNUNG.aufgeblaeht : ABLEHNUNG.beschaedigt);
        });
        thread.on('exit', () => {
          clearTimeout(uhr);
          clearInterval(wache);
          resolve(antwort ?? { ergebnis: 'abgelehnt', satz: ABLEHNUNG.beschaedigt });
        });
      }),
  );
}

/** Looks at a file where it can do no harm. Throws `Abgelehnt` with the sentence for the clerk, and nothing else. */
export async function liesVordruckdatei(
  datei: Uint8Array,
  grenzen: Vordruckgrenzen = VORDRUCKGRENZEN,
): Promise<{ readonly dateiart: Vordruckart; readonly formular: Formular }> {
  if (datei.length === 0) throw new Abgelehnt(ABLEHNUNG.leer);
  if (datei.length > VORDRUCK_HOECHSTENS_BYTES) throw new Abgelehnt(ABLEHNUNG.groesse);
  const antwort = await beauftrage({ aufgabe: 'lesen', datei }, grenzen);
  if (antwort.ergebnis === 'gelesen') return antwort;
  throw new Abgelehnt(antwort.ergebnis === 'abgelehnt' ? antwort.satz : ABLEHNUNG.beschaedigt);
}

/** Fills a form in the same place; `werte` by place. Throws `Abgelehnt`. */
export async function fuelleVordruckdatei(
  datei: Uint8Array,
  werte: Readonly<Record<string, Fuellwert>>,
): Promise<{ readonly datei: Uint8Array; readonly ohnePlatz: number }> {
  const antwort = await beauftrage({ aufgabe: 'fuellen', datei, werte }, VORDRUCKGRENZEN);
  if (antwort.ergebnis === 'gefuellt') return antwort;
  throw new Abgelehnt(antwort.ergebnis === 'abgelehnt' ? antwort.satz : ABLEHNUNG.beschaedigt);
}
