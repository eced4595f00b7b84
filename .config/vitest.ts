import { globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** A suite for each folder of tests that mirrors a part of the source. */
export const SUITES = [
  ...new Set(globSync('tests/*/**/*.test.{ts,tsx}', { cwd: root }).map((path) => path.split('/')[1] ?? '')),
]
  .filter((name) => name !== '')
  .toSorted();

export default defineConfig({
  root,
  test: {
    projects: SUITES.map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
    })),
    allowOnly: false,
    // Two cores that others use, too: a slow machine is no fault of the program.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', join(import.meta.dirname, 'support/vitest-results.ts')],
  },
});
