import { useQueries, useQuery, skipToken } from '@tanstack/react-query';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';

/** Goals of the agreed plans of a case that are still worked on, as choices; what lies in the envelope is not among them. */
export function useZiele(haushaltId: HaushaltId | null): { value: string; label: string }[] {
  const plaene = useQuery(
    api.integrationsplaene.liste.queryOptions({ input: haushaltId === null ? skipToken : { haushaltId } }),
  );
  const geltende = (plaene.data ?? []).flatMap(({ stand, fassungen }) => {
    const fassung = stand === 'aktiv' ? fassungen.find((eine) => eine.stand === 'vereinbart') : undefined;
    return fassung ? [fassung.id] : [];
  });
  const fassungen = useQueries({
    queries: geltende.map((id) => api.integrationsplaene.fassung.queryOptions({ input: { id } })),
  });
  return fassungen
    .flatMap(({ data }) => data?.felder ?? [])
    .flatMap(({ ziele }) => ziele)
    .filter(({ stand, istVerschlossen }) => !istVerschlossen && stand !== 'erreicht' && stand !== 'abgebrochen')
    .map(({ kennung, text }) => ({ value: kennung, label: text }));
}
