import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Run {
  code: number;
  output: string;
}

/** Environment in which the project's own programs come first, with the Node they were tried with. */
function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter), ...extra };
}

/** Runs a program in the project and collects what it prints; `live` shows it at once, too. */
export async function run(
  program: string,
  args: string[],
  options: { live?: boolean; env?: Record<string, string> } = {},
): Promise<Run> {
  // npm's programs are .cmd files on Windows, which need the shell.
  const child = spawn(program, args, {
    cwd: ROOT,
    env: environment(options.env),
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (target: NodeJS.WriteStream) => (piece: Buffer) => {
    output += piece.toString();
    if (options.live) target.write(piece);
  };
  child.stdout.on('data', collect(process.stdout));
  child.stderr.on('data', collect(process.stderr));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
