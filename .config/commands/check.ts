import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogFaults } from '../checks/changelog.ts';
import { isText, nameFaults, readmeFaults, textFaults } from '../checks/files.ts';
import { importFaults } from '../checks/imports.ts';
import { lockFaults, type Lock, type Manifest } from '../checks/lock.ts';
import { ROOT, run } from '../support/run.ts';

/** What a check found wrong; an empty list is good. */
type Check = () => Promise<string[]>;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

/** A tool whose exit code decides and whose output is the finding. */
function tool(program: string, ...args: string[]): Check {
  return async () => {
    const { code, output } = await run(program, args);
    return code === 0 ? [] : [output.trim()];
  };
}

/** Tracked files and new ones that nobody ignores. */
async function files(): Promise<string[]> {
  const { output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return [...new Set(output.split('\0'))].filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** Names of all packages that package.json asks for. */
const libraries = ({ dependencies, devDependencies }: Manifest) => Object.keys({ ...dependencies, ...devDependencies });

const CHECKS: [name: string, check: Check][] = [
  ['Types', tool('tsc', '--noEmit')],
  ['Lint', tool('eslint', '-c', '.config/eslint.config.js', '--max-warnings', '0', '.')],
  ['Format', tool('prettier', '--check', '--log-level', 'warn', '.')],
  ['Import rules', () => importFaults(ROOT)],
  ['Dead code', tool('knip', '--config', '.config/knip.json', '--no-progress')],
  ['Lock file', async () => lockFaults(readJson('package-lock.json') as Lock, readJson('package.json') as Manifest)],
  [
    'Changelog',
    async () =>
      changelogFaults(readJson('resources/changelog.json'), (readJson('package.json') as { version: string }).version),
  ],
  [
    'Files',
    async () => {
      const paths = await files();
      const texts = paths.filter((path) => isText(path) && path !== 'package-lock.json');
      return [
        ...paths.flatMap(nameFaults),
        ...texts.flatMap((path) => textFaults(path, read(path))),
        ...readmeFaults(read('README.md'), libraries(readJson('package.json') as Manifest)),
      ];
    },
  ],
];

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
let failed = 0;
for (const [name, check] of CHECKS) {
  if (wanted.length > 0 && !wanted.some((part) => name.toLowerCase().startsWith(part))) continue;
  const start = performance.now();
  const faults = await check().catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? '✔' : '✘'} ${name.padEnd(14)} ${seconds.padStart(5)} s`);
  for (const fault of faults) console.log(fault.replace(/^/gm, '    '));
  if (faults.length > 0) failed += 1;
}
console.log(failed === 0 ? 'Everything in order.' : `${failed} checks found something.`);
process.exitCode = failed === 0 ? 0 : 1;
