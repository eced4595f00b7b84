import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/**
 * Looks over the shoulder of a database that works in the same process: reads, again and again, every file that the
 * process has open in the folder for temporary files, removed or not, and stops the watch at the first canary.
 * Linux only (`/proc`).
 */
interface Auftrag {
  readonly ordner: string;
  readonly kanarie: string;
  /** [0]: 1 ends the watch. [1]: temporary files seen. [2]: 1 where the canary was read in one. [3]: rounds. */
  readonly stand: Int32Array;
}

const { ordner, kanarie, stand } = workerData as Auftrag;
const gesehen = new Set<string>();

function pruefe(griff: string): void {
  const ziel = readlinkSync(griff);
  if (!ziel.startsWith(ordner) || !statSync(griff).isFile()) return;
  gesehen.add(ziel);
  Atomics.store(stand, 1, gesehen.size);
  if (readFileSync(griff).includes(kanarie)) Atomics.store(stand, 2, 1);
}

while (Atomics.load(stand, 0) === 0) {
  for (const nummer of readdirSync('/proc/self/fd')) {
    try {
      pruefe(`/proc/self/fd/${nummer}`);
    } catch {
      // Closed between listing and reading.
    }
  }
  Atomics.add(stand, 3, 1);
  Atomics.notify(stand, 3);
}
