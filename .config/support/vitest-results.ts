import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { firstLines, writeResults, type Results } from './results.ts';

/** Counts for the last line of `npm test`, and the skipped tests with their reasons. */
export default class VitestResults implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const results: Results = { passed: 0, failed: 0, faults: [], skipped: [] };
    const fault = (name: string, errors: readonly { message: string }[]) => {
      results.failed += 1;
      results.faults.push({ name, reason: firstLines(errors[0]?.message) });
    };
    for (const error of unhandled) fault('outside a test', [error]);
    for (const module of modules) {
      // A file that cannot be loaded has no tests, and yet it failed.
      for (const error of module.errors()) fault(module.relativeModuleId, [error]);
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') results.passed += 1;
        else if (result.state === 'failed') fault(`${module.relativeModuleId}: ${test.fullName}`, result.errors);
        else {
          const note = result.state === 'skipped' ? result.note : undefined;
          results.skipped.push({
            name: `${module.relativeModuleId}: ${test.fullName}`,
            reason: note ?? 'no reason given',
          });
        }
      }
      for (const suite of module.children.allSuites()) {
        for (const error of suite.errors()) fault(`${module.relativeModuleId}: ${suite.fullName}`, [error]);
      }
    }
    writeResults('vitest', results);
  }
}
