import { run } from './run.ts';

/** Builds the program once before the first spec, where the sources have changed, and makes what the stories begin with. */
export default async function setup(): Promise<void> {
  const build =
    "const { baue, istGebaut } = await import('./.config/commands/build.ts'); if (!istGebaut()) await baue();";
  const { code, output } = await run('node', ['--input-type=module', '-e', build]);
  if (code !== 0) throw new Error(`The program could not be built:\n${output}`);
  const prepared = await run('node', ['tests/e2e/support/vorbereiten.ts']);
  if (prepared.code !== 0) throw new Error(`What the stories begin with could not be made:\n${prepared.output}`);
}
