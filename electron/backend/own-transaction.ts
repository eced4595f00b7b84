import type { Anfrage } from './context.ts';

/**
 * One transaction outside the trace of commands: for the trace itself, for undo (which leaves its own), the bin and the
 * search index. Everything else goes through `inTransaktion`. The request comes again with the transaction inside.
 */
export function inEigenerTransaktion<T>(anfrage: Anfrage, arbeit: (anfrage: Anfrage) => Promise<T>): Promise<T> {
  return anfrage.db.transaction().execute((db) => arbeit({ ...anfrage, db }));
}
