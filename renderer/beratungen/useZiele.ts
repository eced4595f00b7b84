import { skipToken, useQueries, useQuery } from '@tanstack/react-query';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';

/** A goal that a talk can serve. */
export interface Gespraechsziel {
  readonly kennung: string;
  readonly text: string;
  /** False once it was reached or given up. */
  readonly istOffen: boolean;
}

/** Goals of the agreed plans of a case; what lies in the envelope is not among them. */
export function useZiele(haushaltId: HaushaltId | null): Gespraechsziel[] {
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
    .filter(({ istVerschlossen }) => !istVerschlossen)
    .map(({ kennung, text, stand }) => ({
      kennung,
      text,
      istOffen: stand !== 'erreicht' && stand !== 'abgebrochen',
    }));
}
