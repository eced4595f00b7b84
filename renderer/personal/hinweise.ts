import { useMemo } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { PersonalId } from '../../shared/foundation/id.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { pruefePersonal } from '../../shared/personal/rules.ts';
import { zPersonalEingabe, type Personal, type PersonalEingabe, type Team } from '../../shared/personal/types.ts';
import { api } from '../host/client.ts';
import { kommunenName } from '../ui/namen.ts';
import { useHeute } from '../ui/umgebung.ts';

const LIVE_VERZOEGERUNG_MS = 250;

/** What the rules need beside the person: everybody else, the teams, and which person it is. */
export interface Umfeld {
  readonly id: PersonalId | null;
  readonly kommunen: readonly Kommune[];
  readonly personal: readonly Personal[];
  readonly teams: readonly Team[];
}

/** What hinders or should be known about the person as it stands in the form; empty while a field cannot be read. */
export function usePersonalhinweise(werte: PersonalEingabe, umfeld: Umfeld): readonly Grund[] {
  const { id, kommunen, personal, teams } = umfeld;
  const heute = useHeute();
  const regime = useQuery(api.foerderrecht.regime.queryOptions());
  const [ruhig] = useDebouncedValue(werte, LIVE_VERZOEGERUNG_MS);
  return useMemo(() => {
    const eingabe = zPersonalEingabe.safeParse(ruhig);
    if (!eingabe.success || !regime.data) return [];
    return pruefePersonal(eingabe.data, {
      regime: regime.data,
      kommunenName: (kommuneId) => kommunenName(kommunen, kommuneId),
      heute,
      id,
      personal,
      teams,
    });
  }, [ruhig, regime.data, kommunen, heute, id, personal, teams]);
}
