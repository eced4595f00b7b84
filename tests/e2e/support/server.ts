import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../../..');

/** The day on which the stories of the end-to-end tests play: the first regime, a year after its begin. */
export const HEUTE = '2018-03-01';

const READY = /^Geleit läuft auf (http:\/\/\S+)$/;
const LONGEST_START_MS = 30_000;

/** The real office server in a process of its own, with a data folder of its own. */
export interface Server {
  readonly adresse: string;
  readonly ordner: string;
  readonly pid: number;
  /** All that the program has printed so far. */
  ausgabe(): string;
  /** Ends the program as Ctrl+C does and waits for its exit. */
  beende(): Promise<void>;
}

/** A data folder of its own that nothing else uses. */
export function neuerOrdner(): string {
  return mkdtempSync(join(tmpdir(), 'geleit-e2e-'));
}

export function entferneOrdner(ordner: string): void {
  rmSync(ordner, { recursive: true, force: true });
}

/** Starts the built office server as `npm start -- --ohne-browser` does and waits for the line with its address. */
export async function starteServer(
  ordner: string,
  heute: string = HEUTE,
  umgebung: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const flags = ['--daten', ordner, '--heute', heute, '--port', '0', '--ohne-browser'];
  const child = spawn(process.execPath, [join(ROOT, 'dist/electron/server.js'), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...umgebung },
  });
  let printed = '';
  child.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (printed += piece.toString()));
  const adresse = await readyAddress(child, () => printed);
  return {
    adresse,
    ordner,
    pid: child.pid ?? 0,
    ausgabe: () => printed,
    beende: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function readyAddress(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill();
      reject(new Error(`The program did not say within ${LONGEST_START_MS} ms that it is ready:\n${printed()}`));
    }, LONGEST_START_MS);
    child.once('exit', (code) =>
      reject(new Error(`The program ended with ${code} before it was ready:\n${printed()}`)),
    );
    if (child.stdout === null) throw new Error('The program has no output to read.');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const adresse = READY.exec(line)?.[1];
      if (adresse === undefined) return;
      clearTimeout(late);
      resolve(new URL(adresse).origin);
    });
  });
}
