import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SERVER = fileURLToPath(new URL('../../../electron/server.ts', import.meta.url));

let ordner: string;
beforeEach(() => (ordner = mkdtempSync(join(tmpdir(), 'geleit-test-'))));
afterEach(() => rmSync(ordner, { recursive: true, force: true }));

/** The office server in a process of its own, as `npm start` runs it. */
function starte(...argumente: string[]) {
  const kind = spawn(process.execPath, [SERVER, ...argumente], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gesagt = { ausgabe: '', fehler: '' };
  kind.stdout.on('data', (stueck: Buffer) => (gesagt.ausgabe += stueck.toString()));
  kind.stderr.on('data', (stueck: Buffer) => (gesagt.fehler += stueck.toString()));
  const ende = once(kind, 'close').then(([code]) => ({ code: code as number | null, ...gesagt }));
  const bereit = once(kind.stdout, 'data');
  return { kind, ende, bereit };
}

describe('the office server as a program', () => {
  it('says in one line where it is, answers there, and ends with Ctrl+C', async () => {
    const { kind, ende, bereit } = starte('--daten', ordner, '--heute', '2018-03-01', '--port', '0', '--ohne-browser');
    const [zeile] = (await bereit) as [Buffer];
    const adresse = /^Geleit läuft auf (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(zeile.toString())?.[1] ?? '';
    const antwort = await fetch(`${adresse}rpc/konten/zustand`, {
      method: 'POST',
      headers: { Origin: adresse.slice(0, -1) },
    });
    const { json } = (await antwort.json()) as { json: unknown };
    kind.kill('SIGINT');
    expect(json).toMatchObject({ zustand: { zustand: 'leer' }, heute: '2018-03-01', host: 'buero', ordner });
    expect(await ende).toEqual({ code: 0, ausgabe: zeile.toString(), fehler: '' });
  });

  it('refuses a wrong flag with one sentence and starts nothing', async () => {
    const { code, ausgabe, fehler } = await starte('--daten', ordner, '--heute', '31.12.2018').ende;
    expect([code, ausgabe]).toEqual([2, '']);
    expect(fehler).toMatch(/^Nach „--heute“ steht kein Tag, den es gibt\. Möglich sind: [^\n]+\n$/);
  });

  it('says so where the port that was asked for is taken', async () => {
    const belegt = createServer().listen(0, '127.0.0.1');
    await once(belegt, 'listening');
    const adresse = belegt.address();
    const port = typeof adresse === 'object' && adresse ? adresse.port : 0;
    const ergebnis = await starte('--daten', ordner, '--port', String(port), '--ohne-browser').ende;
    belegt.close();
    expect(ergebnis).toEqual({
      code: 3,
      ausgabe: '',
      fehler: `Port ${port} ist belegt. Mit --port lässt sich ein anderer wählen.\n`,
    });
  });
});
