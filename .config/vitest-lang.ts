import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The long tests: one after the other, since they measure. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['tests/lang/**/*.lang.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
