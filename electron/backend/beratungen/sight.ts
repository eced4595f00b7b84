import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';

/**
 * Condition: the talk `b` is one that the account sees. A talk with a case is seen where the case is, wherever it was on
 * the day of the talk; one without a name in its Kommune.
 */
export function beratungInSicht(sicht: KommunenSicht): RawBuilder<SqlBool> {
  if (sicht === 'alle') return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`case when b.haushalt_id is null then ${inSicht(sicht, 'b.kommune_id')} else exists (
    select 1 from haushalte sh where sh.id = b.haushalt_id and ${inSicht(sicht, 'sh.kommune_id')}
  ) end`;
}
