import { createReihe, type Reihe } from '../one-after-another.ts';
import type { Ort } from './places.ts';

/** What the backups of one backend have in common; in memory only. */
export interface Sicherungszustand {
  /** One backup or trial at a time. */
  readonly reihe: Reihe;
  /** Folders that were chosen in a dialog of the host since the start. */
  readonly gewaehlteOrte: Ort[];
  /** Sentence of the last backup that failed; null: it came out well. */
  stoerung: string | null;
  laeuftVonSelbst: boolean;
}

export function createSicherungszustand(): Sicherungszustand {
  return { reihe: createReihe(), gewaehlteOrte: [], stoerung: null, laeuftVonSelbst: false };
}
