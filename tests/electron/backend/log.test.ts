import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProtokollschreiber, protokollzeile } from '../../../electron/backend/log.ts';

const GEHEIM = 'Erika Musterfrau';

describe('the log of the program', () => {
  let ordner: string;
  beforeEach(() => (ordner = mkdtempSync(join(tmpdir(), 'geleit-protokoll-'))));
  afterEach(() => rmSync(ordner, { recursive: true, force: true }));

  it('keeps number, instant, name, code and places of an error, and not a word of its message', () => {
    const ursache = Object.assign(new TypeError(`${GEHEIM}\n    at ${GEHEIM}`), { code: 'SQLITE_FULL' });
    const fehler = new Error(`insert into personal values ('${GEHEIM}')`, { cause: ursache });
    fehler.stack = `Error: ${GEHEIM}\n at ${GEHEIM}\n    at speichere (file:///programm/dist/electron/app.js:10:5)\n    at ${GEHEIM}`;
    const zeile = protokollzeile('a1b2c3d4', '2018-03-01T08:00:00.000Z', fehler, '/programm');
    expect(zeile).not.toContain('Musterfrau');
    expect(JSON.parse(zeile)).toEqual({
      nummer: 'a1b2c3d4',
      jetzt: '2018-03-01T08:00:00.000Z',
      fehler: 'Error',
      code: '-',
      stellen: ['at speichere (file:///dist/electron/app.js:10:5)'],
      ursache: 'TypeError',
      ursachencode: 'SQLITE_FULL',
      ursachenstellen: expect.any(Array) as unknown,
    });
  });

  it('keeps nothing of what is no error at all, nor of a name or code that is a text', () => {
    const getarnt = Object.assign(new Error('x'), { name: GEHEIM, code: GEHEIM, stack: '' });
    const zeilen = [GEHEIM, { name: GEHEIM }, getarnt, undefined].map((fehler) =>
      protokollzeile(GEHEIM, '2018-03-01T08:00:00.000Z', fehler, '/programm'),
    );
    expect(zeilen.filter((zeile) => zeile.includes('Musterfrau'))).toEqual([]);
  });

  it('is a file for each month', () => {
    let jetzt = '2018-03-31T23:00:00.000Z';
    const logge = createProtokollschreiber(ordner, '/programm', () => jetzt);
    logge('1', new Error('a'));
    logge('2', new Error('b'));
    jetzt = '2018-04-01T00:00:00.000Z';
    logge('3', new Error('c'));
    const dateien = readdirSync(join(ordner, 'protokoll')).sort();
    const nummern = dateien.map((datei) =>
      readFileSync(join(ordner, 'protokoll', datei), 'utf8')
        .trim()
        .split('\n')
        .map((zeile) => (JSON.parse(zeile) as { nummer: string }).nummer),
    );
    expect([dateien, nummern]).toEqual([
      ['programm-2018-03.log', 'programm-2018-04.log'],
      [['1', '2'], ['3']],
    ]);
  });

  it('does not stop the work where it cannot be written', () => {
    const datei = join(ordner, 'datei');
    writeFileSync(datei, '');
    const logge = createProtokollschreiber(datei, '/programm', () => '2018-03-01T08:00:00.000Z');
    expect(() => logge('1', new Error('a'))).not.toThrow();
  });
});
