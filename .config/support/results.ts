import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.ts';

/** What one runner has to say at its end. */
export interface Results {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
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
