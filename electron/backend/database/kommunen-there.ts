import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Anfrage } from '../context.ts';
import { inSicht } from './kommunen-sicht.ts';

/** Whether all of them are there and seen: a role may outlive the Kommune that it was given for. */
export async function gibtEsKommunen({ db, kommunen }: Anfrage, ids: readonly KommuneId[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const gesuchte = [...new Set(ids)];
  const gefundene = await db
    .selectFrom('kommunen')
    .select('id')
    .where('id', 'in', gesuchte)
    .where(inSicht(kommunen, 'id'))
    .execute();
  return gefundene.length === gesuchte.length;
}
