import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { datum, type Datum } from '../../shared/foundation/date.ts';
import type { Umgebung } from './context.ts';
import { createProtokollschreiber } from './log.ts';

/** The root of the program: two levels above the bundled entry points (`dist/electron/*.js`). */
const PROGRAMM = resolve(import.meta.dirname, '..', '..');

/** Folder of the built window. */
export const FENSTER_ORDNER = join(PROGRAMM, 'dist', 'renderer');

const TAG_IN_DEUTSCHLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day in Germany at an instant: deadlines follow the office's calendar, also on a machine that is set to UTC. */
export function tagInDeutschland(instant: Date): Datum {
  return datum(TAG_IN_DEUTSCHLAND.format(instant));
}

function version(): string {
  const paket: unknown = JSON.parse(readFileSync(join(PROGRAMM, 'package.json'), 'utf8'));
  if (typeof paket === 'object' && paket !== null && 'version' in paket && typeof paket.version === 'string') {
    return paket.version;
  }
  throw new Error('package.json names no version');
}

/** The real surroundings of a backend: clock, chance, log and folders. `heute` null: the real day. */
export function createUmgebung(angaben: {
  readonly ordner: string;
  readonly heute: Datum | null;
  readonly host: Umgebung['host'];
}): Umgebung {
  const jetzt = () => new Date().toISOString();
  return {
    ordner: angaben.ordner,
    ressourcen: join(PROGRAMM, 'resources'),
    version: version(),
    host: angaben.host,
    // Quelle: Sicherheitsvorgabe des Projekts, Argon2id (RFC 9106) mit 128 MiB, drei Durchgängen, vier Bahnen, mindestens 500 ms.
    argon2: { speicherKiB: 131_072, durchgaenge: 3, parallel: 4, mindestdauerMs: 500 },
    jetzt,
    heute: () => angaben.heute ?? tagInDeutschland(new Date()),
    neueId: () => randomUUID(),
    alle(ms, arbeit) {
      setInterval(arbeit, ms).unref();
    },
    logge: createProtokollschreiber(angaben.ordner, PROGRAMM, jetzt),
  };
}
