import type { Kysely } from 'kysely';
import { aenderungszaehler } from '../database/change-count.ts';
import type { Schema } from '../database/schema.ts';

interface Gemerktes {
  readonly stand: number;
  readonly summen: Map<string, unknown>;
}

const HOECHSTENS = 50;
const gemerktes = new WeakMap<Kysely<Schema>, Gemerktes>();

/**
 * The sum, counted once for as long as nothing was written: whoever turns the pages of a list or sorts it anew does not
 * wait for the same count again. `frage` says what is counted, and for whom.
 */
export async function summeEinmal<T>(db: Kysely<Schema>, frage: unknown, zaehle: () => Promise<T>): Promise<T> {
  const stand = await aenderungszaehler(db);
  const bisher = gemerktes.get(db);
  const gueltiges = bisher?.stand === stand ? bisher : { stand, summen: new Map<string, unknown>() };
  const schluessel = JSON.stringify(frage);
  const bekannte = gueltiges.summen.get(schluessel);
  // The same question has the same kind of answer.
  if (bekannte !== undefined) return bekannte as T;
  const summe = await zaehle();
  if (gueltiges.summen.size >= HOECHSTENS) gueltiges.summen.clear();
  gueltiges.summen.set(schluessel, summe);
  gemerktes.set(db, gueltiges);
  return summe;
}
