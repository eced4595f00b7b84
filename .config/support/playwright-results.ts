import type { FullConfig, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { firstLines, writeResults, type Results } from './results.ts';

/** Counts for the last line of `npm test`, and the skipped tests with their reasons. */
export default class PlaywrightResults implements Reporter {
  #tests: TestCase[] = [];
  #errors: TestError[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  /** Errors outside a test: a spec that cannot be loaded, a set-up that failed. */
  onError(error: TestError): void {
    this.#errors.push(error);
  }

  onEnd(): void {
    const results: Results = { passed: 0, failed: this.#errors.length, faults: [], skipped: [] };
    for (const error of this.#errors) {
      results.faults.push({ name: 'outside a test', reason: firstLines(error.message ?? error.value) });
    }
    for (const test of this.#tests) {
      const outcome = test.outcome();
      if (outcome === 'expected') results.passed += 1;
      else if (outcome === 'skipped') {
        const reason = test.results
          .flatMap((result) => result.annotations)
          .concat(test.annotations)
          .find(({ type }) => type === 'skip')?.description;
        results.skipped.push({ name: test.titlePath().filter(Boolean).join(' › '), reason: reason ?? 'not reached' });
      } else {
        results.failed += 1;
        const error = test.results.flatMap(({ errors }) => errors)[0];
        results.faults.push({
          name: test.titlePath().filter(Boolean).join(' › '),
          reason: firstLines(error?.message ?? error?.value),
        });
      }
    }
    writeResults('playwright', results);
  }

  printsToStdio(): boolean {
    return false;
  }
}
