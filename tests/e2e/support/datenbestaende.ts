import { cpSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a story begins with. All but `leer` are made once before the first spec (`vorbereiten.ts`) and copied for each
 * test: set-up, confirmed recovery sheet and real password strength cost seconds.
 *
 * - `leer`: an empty folder, the set-up comes first.
 * - `verband`: a Datenbestand of a Verband without any entry.
 * - `oberesTal`: the same with the Verband Oberes Tal, its three members, their Planungsrahmen and Maria Weber.
 * - `beispiel`: the example that the set-up offers.
 * - `gebraucht`: the example after some weeks, with further accounts, packages, a backup and what was deleted.
 * - `frueher`: one that an older version of the program made.
 */
export type Datenbestand = 'leer' | 'verband' | 'oberesTal' | 'beispiel' | 'gebraucht' | 'frueher';

export const VORBEREITETE = [
  'verband',
  'oberesTal',
  'beispiel',
  'gebraucht',
  'frueher',
] as const satisfies readonly Datenbestand[];

/** Where the prepared folders lie until the next run. */
export function vorbereiteterOrdner(name: (typeof VORBEREITETE)[number]): string {
  return join(import.meta.dirname, '../../../.cache/tests/datenbestaende', name);
}

/** Puts a copy of what the story begins with into an empty folder. */
export function kopiereDatenbestand(name: Datenbestand, ordner: string): void {
  if (name !== 'leer') cpSync(vorbereiteterOrdner(name), ordner, { recursive: true });
}
