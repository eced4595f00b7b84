import { useMemo } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Grund } from '../../shared/foundation/reasons.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { pruefePersonal } from '../../shared/personal/rules.ts';
import { zPersonalEingabe, type PersonalEingabe } from '../../shared/personal/types.ts';
import { api } from '../host/client.ts';
import { kommunenName } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';

const LIVE_VERZOEGERUNG_MS = 250;

/** What hinders or should be known about the person as it stands in the form; empty while a field cannot be read. */
export function usePersonalhinweise(werte: PersonalEingabe, kommunen: readonly Kommune[]): readonly Grund[] {
  const heute = useHeute();
  const regime = useQuery(api.foerderrecht.regime.queryOptions());
  const [ruhig] = useDebouncedValue(werte, LIVE_VERZOEGERUNG_MS);
  return useMemo(() => {
    const eingabe = zPersonalEingabe.safeParse(ruhig);
    if (!eingabe.success || !regime.data) return [];
    return pruefePersonal(eingabe.data, {
      regime: regime.data,
      kommunenName: (id) => kommunenName(kommunen, id),
      heute,
    });
  }, [ruhig, regime.data, kommunen, heute]);
}
