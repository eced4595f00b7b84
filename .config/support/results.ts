import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './run.ts';

/** What one runner has to say at its end. */
export interface Results {
  passed: number;
  failed: number;
  /** What failed, by name and with the first lines of why. */
  faults: { name: string; reason: string }[];
  skipped: { name: string; reason: string }[];
}

/** The first lines of a message, without the colours of a terminal. */
export function firstLines(message: string | undefined): string {
  const plain = stripVTControlCharacters(message ?? 'no message');
  return plain
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .join('\n    ');
}

export type Runner = 'vitest' | 'playwright';

const path = (runner: Runner) => join(ROOT, '.cache/tests', `${runner}.json`);

export function forgetResults(runner: Runner): void {
  rmSync(path(runner), { force: true });
}

export function writeResults(runner: Runner, results: Results): void {
  mkdirSync(dirname(path(runner)), { recursive: true });
  writeFileSync(path(runner), JSON.stringify(results, null, 2));
}

/** Results of the last run; null where the runner died before its end. */
export function readResults(runner: Runner): Results | null {
  return existsSync(path(runner)) ? (JSON.parse(readFileSync(path(runner), 'utf8')) as Results) : null;
}
