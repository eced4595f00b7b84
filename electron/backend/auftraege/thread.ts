import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

/**
 * Work in a thread of its own. `electron/worker.ts` is its program: as it stands under Node and in tests, bundled as
 * `dist/electron/worker.js` beside the other programs.
 */
const PROGRAMM = import.meta.filename.endsWith('.ts')
  ? resolve(import.meta.dirname, '..', '..', 'worker.ts')
  : join(import.meta.dirname, 'worker.js');

/** The job was called off; nothing of it is left. */
export class Abgebrochen extends Error {
  constructor() {
    super('Der Auftrag wurde abgebrochen.');
    this.name = 'Abgebrochen';
  }
}

/** An error as it crosses between threads, which keep neither class nor code. */
const zFehler = z.object({ name: z.string(), message: z.string(), stack: z.string(), code: z.string() });
export type Threadfehler = z.infer<typeof zFehler>;

export const zNachricht = z.discriminatedUnion('art', [
  z.object({ art: z.literal('stand'), schritt: z.string(), prozent: z.int() }),
  z.object({ art: z.literal('ergebnis'), ergebnis: z.unknown() }),
  z.object({ art: z.literal('fehler'), fehler: zFehler }),
]);
export type Nachricht = z.infer<typeof zNachricht>;

/** An error of the thread, here; `name` and `code` as they were there. */
export class FehlerImThread extends Error {
  readonly code: string;

  constructor({ name, message, stack, code }: Threadfehler) {
    super(message);
    this.name = name;
    this.stack = stack;
    this.code = code;
  }
}

/** What the thread is handed: its task by name, the task's values, and a flag that calls it off. */
export interface Threaddaten {
  readonly aufgabe: string;
  readonly angaben: unknown;
  readonly abbruch: Int32Array;
}

export interface Threadlauf {
  readonly signal: AbortSignal;
  melde(schritt: string, prozent: number): void;
}

/**
 * Runs a task of `electron/worker.ts` and answers with what it answers. Called off, the task ends at its next step and
 * clears up after itself; this rejects with `Abgebrochen` once the thread is gone.
 */
export function rufeImThread(aufgabe: string, angaben: unknown, { signal, melde }: Threadlauf): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new Abgebrochen());
      return;
    }
    const abbruch = new Int32Array(new SharedArrayBuffer(4));
    const workerData: Threaddaten = { aufgabe, angaben, abbruch };
    const thread = new Worker(PROGRAMM, { workerData, execArgv: [], name: 'Geleit Auftrag' });
    const brichAb = () => Atomics.store(abbruch, 0, 1);
    signal.addEventListener('abort', brichAb);
    let ende: () => void = () => reject(new Error('The thread ended without an answer.'));
    thread.on('message', (roh: unknown) => {
      const nachricht = zNachricht.parse(roh);
      if (nachricht.art === 'stand') melde(nachricht.schritt, nachricht.prozent);
      if (nachricht.art === 'ergebnis') ende = () => resolve(nachricht.ergebnis);
      if (nachricht.art === 'fehler') {
        const { fehler } = nachricht;
        ende = () => reject(fehler.name === 'Abgebrochen' ? new Abgebrochen() : new FehlerImThread(fehler));
      }
    });
    thread.on('error', (fehler) => {
      ende = () => reject(new Error('The thread fell over.', { cause: fehler }));
    });
    thread.on('exit', () => {
      signal.removeEventListener('abort', brichAb);
      ende();
    });
  });
}
