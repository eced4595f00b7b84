import { run } from './run.ts';

/** Builds the program once before the first spec, where the sources have changed. */
export default async function setup(): Promise<void> {
  const build =
    "const { baue, istGebaut } = await import('./.config/commands/build.ts'); if (!istGebaut()) await baue();";
  const { code, output } = await run('node', ['--input-type=module', '-e', build]);
  if (code !== 0) throw new Error(`The program could not be built:\n${output}`);
}
