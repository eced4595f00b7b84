import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a program of `tests/support/children` did. */
export interface Kindlauf {
  readonly ausgabe: string;
  readonly fehlerausgabe: string;
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Starts a program of `tests/support/children` in a process of its own; `bereit` resolves with its first line. */
export function starteKind(
  name: string,
  argumente: readonly string[],
  umgebung: Readonly<Record<string, string>> = {},
): { readonly prozess: ChildProcess; readonly bereit: Promise<string>; readonly ende: Promise<Kindlauf> } {
  const datei = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const prozess = spawn(process.execPath, [datei, ...argumente], {
    env: { ...process.env, ...umgebung },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let ausgabe = '';
  let fehlerausgabe = '';
  prozess.stderr.setEncoding('utf8').on('data', (text: string) => (fehlerausgabe += text));
  const ende = new Promise<Kindlauf>((resolve, reject) => {
    prozess.on('error', reject);
    prozess.on('close', (code, signal) => resolve({ ausgabe, fehlerausgabe, code, signal }));
  });
  const bereit = new Promise<string>((resolve, reject) => {
    prozess.stdout.setEncoding('utf8').on('data', (text: string) => {
      ausgabe += text;
      const [zeile] = ausgabe.split('\n', 1);
      if (ausgabe.includes('\n')) resolve(zeile ?? '');
    });
    ende.then(() => reject(new Error(`The program ended without a line: ${fehlerausgabe}`)), reject);
  });
  // Not every test waits for the first line.
  bereit.catch(() => undefined);
  return { prozess, bereit, ende };
}
