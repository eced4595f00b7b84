import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Antrag } from '../../../shared/antraege/types.ts';

/** True where the Kommune applies or takes part; any Antrag where none is chosen. */
export function betrifft({ antragstellerinId, beteiligte }: Antrag, kommuneId: KommuneId | null): boolean {
  if (kommuneId === null || antragstellerinId === kommuneId) return true;
  return beteiligte.some((eine) => eine.kommuneId === kommuneId);
}
