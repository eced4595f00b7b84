import { run } from '../support/run.ts';

/** `npm run test:lang`: tests that build a Datenbestand of the size of the Land; minutes, and no part of `npm test`. */
const { code } = await run('vitest', ['run', '--config', '.config/vitest-lang.ts', ...process.argv.slice(2)], {
  live: true,
});
process.exitCode = code;
