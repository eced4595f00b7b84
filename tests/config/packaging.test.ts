import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baue, istGebaut } from '../../.config/commands/build.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
const run = promisify(execFile);

/** The mark in Electron's program after which its switches stand. Quelle: @electron/fuses, `constants.js`. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

let folder: string;
let packed: string;
let unpacked: string;

/** A folder that electron-builder takes for Electron: the real one is not to be had on every machine. */
function standIn(): string {
  const electron = join(folder, 'electron');
  for (const part of ['resources', 'locales']) mkdirSync(join(electron, part), { recursive: true });
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 8]), Buffer.from('01011001')]);
  writeFileSync(join(electron, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\n# '), wire, Buffer.from('\n')]), {
    mode: 0o755,
  });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  writeFileSync(join(electron, 'version'), version);
  for (const language of ['de', 'en-US', 'fr']) writeFileSync(join(electron, 'locales', `${language}.pak`), '');
  return electron;
}

function files(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(below.length + 1))
    .toSorted();
}

// Machine code is there for the system that npm installed it on.
describe.skipIf(`${process.platform}-${process.arch}` !== 'linux-x64')('the package', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'geleit-paket-'));
    if (!istGebaut()) await baue();
    const flags = [
      '--linux',
      '--x64',
      '--dir',
      '-c.electronDist',
      standIn(),
      '-c.directories.output',
      join(folder, 'out'),
    ];
    await run(join(BIN, 'electron-builder'), flags, { cwd: ROOT });
    packed = join(folder, 'out/linux-unpacked');
    unpacked = join(folder, 'app');
    await run(join(BIN, 'asar'), ['extract', join(packed, 'resources/app.asar'), unpacked]);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the program, its resources and the machine code of its own system, and nothing else', () => {
    const groups = new Set(
      files(unpacked).map((file) =>
        file
          .split('/')
          .slice(0, file.startsWith('node_modules/@') ? 3 : 2)
          .join('/'),
      ),
    );
    expect([...groups].filter((group) => !group.startsWith('resources/')).toSorted()).toEqual([
      'dist/electron',
      'dist/renderer',
      'node_modules/@node-rs/argon2',
      'node_modules/@node-rs/argon2-linux-x64-gnu',
      'node_modules/better-sqlite3',
      'package.json',
    ]);
    expect(files(join(packed, 'resources/app.asar.unpacked')).filter((file) => file.endsWith('.node'))).toEqual([
      'node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node',
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    expect(files(join(packed, 'locales'))).toEqual(['de.pak']);
  });

  it('brings the fonts of all scripts with their licences, for Word files and for the window', () => {
    const names = (folder: string) => files(join(unpacked, folder)).filter((file) => /Noto|noto/.test(file));
    expect({
      word: names('dist/electron'),
      window: new Set(names('dist/renderer').map((file) => /(Noto\w+?_(?:400Regular|700Bold))/.exec(file)?.[1])),
    }).toEqual({
      word: [
        'NotoNaskhArabic_400Regular.ttf',
        'NotoNaskhArabic_700Bold.ttf',
        'NotoSansEthiopic_400Regular.ttf',
        'NotoSansEthiopic_700Bold.ttf',
        'NotoSans_400Regular.ttf',
        'NotoSans_700Bold.ttf',
        'noto-naskh-arabic-LICENSE.txt',
        'noto-sans-LICENSE.txt',
        'noto-sans-ethiopic-LICENSE.txt',
      ],
      window: new Set([
        'NotoNaskhArabic_400Regular',
        'NotoNaskhArabic_700Bold',
        'NotoSansEthiopic_400Regular',
        'NotoSansEthiopic_700Bold',
        'NotoSans_400Regular',
        'NotoSans_700Bold',
      ]),
    });
  });

  it('closes the doors of the runtime', () => {
    const program = readFileSync(join(packed, 'geleit'), 'latin1');
    const wire = program.slice(program.indexOf(SENTINEL) + SENTINEL.length + 2).slice(0, 8);
    const names = ['node', 'cookies', 'options', 'inspect', 'integrity', 'asar', 'snapshot', 'files'];
    expect(names.filter((_name, at) => wire[at] === '1')).toEqual(['cookies', 'integrity', 'asar']);
  });

  it('names no path of the machine that built it', () => {
    const telling = files(unpacked).filter(
      (file) => !file.endsWith('.node') && readFileSync(join(unpacked, file)).includes(ROOT),
    );
    expect(telling).toEqual([]);
  });

  it('runs: what was packed makes a Datenbestand, encrypts it and delivers the window', async () => {
    const data = join(folder, 'daten');
    const server = spawn(
      process.execPath,
      [join(unpacked, 'dist/electron/server.js'), '--daten', data, '--port', '0', '--ohne-browser'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const address = /http:\S+/.exec(line.toString())?.[0] ?? '';
    const page = await fetch(address);
    const setUp = await fetch(`${address}rpc/konten/einrichten`, {
      method: 'POST',
      headers: { Origin: address.slice(0, -1), 'Content-Type': 'application/json' },
      body: JSON.stringify({
        json: { art: 'beispiel', name: 'Beispiel', anzeigename: 'Erika', passwort: 'Kastanien blühen am Neckarufer' },
      }),
    });
    server.kill();
    await once(server, 'close');
    expect([page.status, setUp.status, (await page.text()).includes('/assets/')]).toEqual([200, 200, true]);
  });
});
