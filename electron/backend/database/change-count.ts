import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Rises with every row that the program writes: where it is the same, everything that was read is, too. */
export async function aenderungszaehler(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ zahl: number }>`select total_changes() as zahl`.execute(db);
  return rows[0]?.zahl ?? 0;
}
