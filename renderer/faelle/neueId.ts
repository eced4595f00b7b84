import type { FalleintragId } from '../../shared/foundation/id.ts';

/** The id of a new line of a list in a case. */
export function neueEintragId(): FalleintragId {
  return crypto.randomUUID() as string as FalleintragId;
}
