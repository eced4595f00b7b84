import { useQuery } from '@tanstack/react-query';
import type { KommuneId } from '../../shared/foundation/id.ts';
import { istFaellig } from '../../shared/fristen/rules.ts';
import type { Frist } from '../../shared/fristen/types.ts';
import { api } from '../host/client.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';

/** What is due from its lead time on, the overdue first; for one Kommune also what holds for all of them. */
export function useFaellige(kommuneId: KommuneId | null): readonly Frist[] {
  const heute = useHeute();
  const fristen = useQuery({
    ...api.fristen.liste.queryOptions({ input: { mitErledigten: false } }),
    ...nurWenn(useDarf('fristen', 'lesen')),
  });
  return (fristen.data ?? []).filter(
    (frist) =>
      istFaellig(frist, heute) && (kommuneId === null || frist.kommuneId === null || frist.kommuneId === kommuneId),
  );
}
