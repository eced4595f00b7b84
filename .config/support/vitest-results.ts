import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { writeResults, type Results } from './results.ts';

/** Counts for the last line of `npm test`, and the skipped tests with their reasons. */
export default class VitestResults implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const results: Results = { passed: 0, failed: unhandled.length, skipped: [] };
    for (const module of modules) {
      // A file that cannot be loaded has no tests, and yet it failed.
      results.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') results.passed += 1;
        else if (result.state === 'failed') results.failed += 1;
        else {
          const note = result.state === 'skipped' ? result.note : undefined;
          results.skipped.push({
            name: `${module.relativeModuleId}: ${test.fullName}`,
            reason: note ?? 'no reason given',
          });
        }
      }
      for (const suite of module.children.allSuites()) results.failed += suite.errors().length;
    }
    writeResults('vitest', results);
  }
}
