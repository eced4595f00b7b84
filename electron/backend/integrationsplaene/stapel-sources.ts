import type { Blatt } from '../../../shared/documents/blocks.ts';
import type { PlanId } from '../../../shared/foundation/id.ts';
import { HOECHSTENS_PLAENE, type Stapeldokument } from '../../../shared/integrationsplaene/stapel.ts';
import type { Planfilter } from '../../../shared/integrationsplaene/types.ts';
import type { Anfrage } from '../context.ts';
import type { Suchquelle } from '../registration.ts';
import { planuebersichtRepository } from './overview-repository.ts';
import { planfrage } from './overview.ts';
import { merkblattAlsBlatt, planAlsBlatt } from './paper.ts';

/** The plans that the filter of the list meets, in its order; one more than a batch takes where there are more. */
export async function planIdsNachFilter(
  anfrage: Anfrage,
  filter: Planfilter,
  quellen: readonly Suchquelle[],
): Promise<PlanId[]> {
  const repository = planuebersichtRepository(anfrage.db, anfrage.kommunen);
  const frage = await planfrage(anfrage, filter, quellen);
  const zeilen = await repository.seite(frage, { ab: 0, anzahl: HOECHSTENS_PLAENE + 1 });
  return zeilen.map(({ planId }) => planId);
}

/** The paper of one copy, as it is filed or would be written now; never with what lies in the envelope. */
export function stapelblatt(anfrage: Anfrage, { art, fassungId, personId, sprache }: Stapeldokument): Promise<Blatt> {
  const ausfertigung = { fassungId, personId, sprache };
  // In the Protokoll each case is read as it is by a single copy; the batch itself stands there with its count.
  return art === 'plan'
    ? planAlsBlatt({ ...anfrage, vorgang: 'integrationsplaene.blatt' }, ausfertigung)
    : merkblattAlsBlatt({ ...anfrage, vorgang: 'integrationsplaene.merkblatt' }, ausfertigung);
}
