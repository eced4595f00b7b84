import type { PersonaleintragId } from '../../shared/foundation/id.ts';

/** The id of a new entry on a person's record. */
export function neueEintragId(): PersonaleintragId {
  return crypto.randomUUID() as string as PersonaleintragId;
}
