import { createReihe, type Reihe } from '../one-after-another.ts';

/** What the backups of one backend have in common; in memory only. */
export interface Sicherungszustand {
  /** One backup or trial at a time. */
  readonly reihe: Reihe;
  /** Sentence of the last backup that failed; null: it came out well. */
  stoerung: string | null;
  laeuftVonSelbst: boolean;
}

export function createSicherungszustand(): Sicherungszustand {
  return { reihe: createReihe(), stoerung: null, laeuftVonSelbst: false };
}
