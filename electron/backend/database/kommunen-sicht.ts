import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { KommunenSicht } from '../context.ts';

/** Condition: the Kommune in `spalte` is one that the account sees. An empty column is none. */
export function inSicht(sicht: KommunenSicht, spalte: string): RawBuilder<SqlBool> {
  if (sicht === 'alle') return sql<SqlBool>`${sql.ref(spalte)} is not null`;
  if (sicht.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(spalte)} in (${sql.join(sicht)})`;
}

/** Condition: `spalte` names a Kommune that the account does not see. An empty column names none. */
export function ausserSicht(sicht: KommunenSicht, spalte: string): RawBuilder<SqlBool> {
  if (sicht === 'alle') return sql<SqlBool>`1 = 0`;
  if (sicht.length === 0) return sql<SqlBool>`${sql.ref(spalte)} is not null`;
  // Without the first half an empty column would make the condition unknown, and so its opposite as well.
  return sql<SqlBool>`(${sql.ref(spalte)} is not null and ${sql.ref(spalte)} not in (${sql.join(sicht)}))`;
}
