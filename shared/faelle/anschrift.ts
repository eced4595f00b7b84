import type { Datum } from '../foundation/date.ts';
import type { Anschrift } from './types.ts';

/** An address that holds on that day: of several the one that began last. */
export function anschriftAm(anschriften: readonly Anschrift[], tag: Datum): Anschrift | null {
  const geltende = anschriften.filter(({ von, bis }) => (von === null || von <= tag) && (bis === null || bis >= tag));
  return geltende.toSorted((a, b) => (a.von ?? '').localeCompare(b.von ?? '')).at(-1) ?? null;
}
