import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronBinary } from '../../.config/support/electron-binary.ts';

const START = resolve(import.meta.dirname, '../../.config/commands/start.ts');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'geleit-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** With Electron's binary a window would open here. */
describe.skipIf(electronBinary() !== null || process.platform === 'win32')('npm start without Electron', () => {
  it('says why the browser takes the place of the window, and ends when the shell that npm put before it is gone', async () => {
    // The second command keeps the shell from becoming the program itself.
    const line = '"$0" "$@"; true';
    const flags = ['--daten', folder, '--port', '0', '--ohne-browser'];
    const shell = spawn('sh', ['-c', line, process.execPath, START, ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    for await (const text of createInterface({ input: shell.stdout })) {
      said.push(text);
      if (text.startsWith('Geleit läuft auf')) break;
    }
    const address = /http:\S+/.exec(said.at(-1) ?? '')?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    expect(said.at(-2)).toBe(
      'Das Programmfenster ist auf diesem Rechner nicht vorhanden, daher läuft Geleit im Browser ' +
        '(nachzuholen mit „npx install-electron“).',
    );

    shell.kill('SIGKILL');
    // The pipe closes with the last process that holds it: the server.
    await once(shell, 'close');
    await expect(fetch(address)).rejects.toThrow();
  });

  it('refuses a wrong flag before it builds anything', async () => {
    const start = spawn(process.execPath, [START, '--port', 'vorne'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    start.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    const [code] = (await once(start, 'close')) as [number];
    expect([code, said.split(' Möglich')[0]]).toEqual([2, 'Nach „--port“ steht keine Zahl von 0 bis 65535.']);
  });
});
