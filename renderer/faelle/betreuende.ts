import type { Betreuende } from '../../shared/faelle/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';

/** Choices of a select: who works in this Kommune; who is chosen already stays, wherever she works now. */
export function betreuendeAuswahl(
  alle: readonly Betreuende[],
  kommuneId: KommuneId,
  gewaehlt: string | null = null,
): { value: string; label: string }[] {
  return alle
    .filter(({ id, kommuneIds }) => kommuneIds.includes(kommuneId) || id === gewaehlt)
    .map(({ id, name, istEigenes }) => ({ value: id, label: istEigenes ? `${name} (ich)` : name }));
}
