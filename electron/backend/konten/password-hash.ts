import { hashRaw } from '@node-rs/argon2';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import type { Argon2Staerke } from '../context.ts';
import { zSalz } from './envelope.ts';

/**
 * How a password becomes a key. The bounds are checked on reading, so that nobody can weaken a file, or make it too
 * heavy to open. Quelle: Sicherheitsvorgabe des Projekts, nie unter 64 MiB, drei Durchgängen, vier Bahnen.
 */
export const zHerleitung = z.strictObject({
  verfahren: z.literal('argon2id'),
  salz: zSalz,
  speicherKiB: z.int().min(65_536).max(1_048_576),
  durchgaenge: z.int().min(3).max(64),
  parallel: z.int().min(4).max(16),
});
export type Herleitung = z.infer<typeof zHerleitung>;

/**
 * The key of 32 bytes that a password gives. Its spelling in Unicode does not matter (NFKC). The library's own choice is
 * Argon2id, version 1.3; a test compares it with another implementation.
 */
export function leiteAusPasswortAb(passwort: string, herleitung: Herleitung): Promise<Buffer> {
  return hashRaw(passwort.normalize('NFKC'), {
    salt: Buffer.from(herleitung.salz, 'base64'),
    memoryCost: herleitung.speicherKiB,
    timeCost: herleitung.durchgaenge,
    parallelism: herleitung.parallel,
    outputLen: 32,
  });
}

/**
 * As many passes as this computer needs for `mindestdauerMs`; the host's figure is the least. Without a duration the
 * host's figure stands.
 */
export async function stelleStaerkeEin(staerke: Argon2Staerke): Promise<Argon2Staerke> {
  const { mindestdauerMs, speicherKiB, durchgaenge, parallel } = staerke;
  if (mindestdauerMs === undefined) return staerke;
  const salz = Buffer.alloc(16, 1).toString('base64');
  const beginn = performance.now();
  await leiteAusPasswortAb('Messung', { verfahren: 'argon2id', salz, speicherKiB, durchgaenge, parallel });
  const jeDurchgangMs = (performance.now() - beginn) / durchgaenge;
  const noetig = Math.ceil(mindestdauerMs / Math.max(jeDurchgangMs, 1));
  return { ...staerke, durchgaenge: Math.min(Math.max(durchgaenge, noetig), 64) };
}
