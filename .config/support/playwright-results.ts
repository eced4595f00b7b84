import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { writeResults, type Results } from './results.ts';

/** Counts for the last line of `npm test`, and the skipped tests with their reasons. */
export default class PlaywrightResults implements Reporter {
  #tests: TestCase[] = [];
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  /** Errors outside a test: a spec that cannot be loaded, a set-up that failed. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const results: Results = { passed: 0, failed: this.#errors, skipped: [] };
    for (const test of this.#tests) {
      const outcome = test.outcome();
      if (outcome === 'expected') results.passed += 1;
      else if (outcome === 'skipped') {
        const reason = test.results
          .flatMap((result) => result.annotations)
          .concat(test.annotations)
          .find(({ type }) => type === 'skip')?.description;
        results.skipped.push({ name: test.titlePath().filter(Boolean).join(' › '), reason: reason ?? 'not reached' });
      } else results.failed += 1;
    }
    writeResults('playwright', results);
  }

  printsToStdio(): boolean {
    return false;
  }
}
