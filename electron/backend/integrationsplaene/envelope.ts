import type { PlanfassungId } from '../../../shared/foundation/id.ts';
import type { Planfassung } from '../../../shared/integrationsplaene/types.ts';
import { inTransaktion } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { halteEinsichtFest } from '../faelle/disclosure.ts';
import { gelesene } from './service.ts';

/** The version with what lies in the envelope. Who opened it and why stands in the Protokoll of the case from then on. */
export async function oeffnePlanumschlag(
  anfrage: Anfrage,
  { id, grund }: { readonly id: PlanfassungId; readonly grund: string },
): Promise<Planfassung> {
  return inTransaktion(anfrage, async (anfrage) => {
    const { fassung, plan } = await gelesene(anfrage, id);
    await halteEinsichtFest(anfrage, { haushaltId: plan.haushaltId, gegenstand: 'plan', grund });
    return fassung;
  });
}
