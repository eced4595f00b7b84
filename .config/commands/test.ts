import { forgetResults, readResults, type Results, type Runner } from '../support/results.ts';
import { run } from '../support/run.ts';

/**
 * `npm test`: all suites, then the skipped tests by name, the failed ones with the first lines of why, then the one line of counts.
 * `npm test -- --nur shared,e2e` runs these suites only (a folder of `tests/`); `npm test -- tests/shared/personal` these
 * files only. Other flags go to the runner: `npm test -- --nur shared -t Berglen`.
 */
const passedOn = process.argv.slice(2);
const nurAt = passedOn.indexOf('--nur');
const suites = nurAt < 0 ? [] : (passedOn.splice(nurAt, 2)[1] ?? '').split(',').filter(Boolean);
const paths = passedOn.filter((argument) => argument.startsWith('tests/'));

const isE2e = (name: string) => name === 'e2e' || name.startsWith('tests/e2e');
const wanted = [...suites, ...paths];
const runsE2e = wanted.length === 0 || wanted.some(isE2e);
const runsVitest = wanted.length === 0 || wanted.some((name) => !isE2e(name));

async function results(runner: Runner, args: string[]): Promise<Results> {
  forgetResults(runner);
  const { code } = await run(runner, args, { live: true });
  const found = readResults(runner);
  if (found === null)
    return { passed: 0, failed: 1, faults: [{ name: runner, reason: 'died before its end' }], skipped: [] };
  // A runner that ends badly without a failed test has failed itself.
  if (code === 0 || found.failed > 0) return found;
  return {
    ...found,
    failed: 1,
    faults: [{ name: runner, reason: `ended with ${String(code)} without a failed test` }],
  };
}

const all: Results[] = [];
if (runsVitest) {
  const projects = suites.filter((name) => !isE2e(name)).flatMap((name) => ['--project', name]);
  all.push(
    await results('vitest', [
      'run',
      '--config',
      '.config/vitest.ts',
      ...projects,
      ...passedOn.filter((one) => !isE2e(one)),
    ]),
  );
}
if (runsE2e) {
  const flags = passedOn.filter((one) => isE2e(one) || (!runsVitest && !one.startsWith('tests/')));
  all.push(await results('playwright', ['test', '--config', '.config/playwright.ts', ...flags]));
}

const passed = all.reduce((sum, one) => sum + one.passed, 0);
const failed = all.reduce((sum, one) => sum + one.failed, 0);
const faults = all.flatMap((one) => one.faults);
const skipped = all.flatMap((one) => one.skipped);
console.log();
if (skipped.length > 0) console.log('Skipped:');
for (const { name, reason } of skipped) console.log(`  ${name} (${reason})`);
if (faults.length > 0) console.log('Failed:');
for (const { name, reason } of faults) console.log(`  ${name}\n    ${reason}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
