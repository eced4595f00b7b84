import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Kommune } from '../../shared/kommunen/types.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Anlaufstellen } from './Anlaufstellen.tsx';
import { Raeume } from './Raeume.tsx';
import { Sprechstunden } from './Sprechstunden.tsx';

/** How the Integrationsmanagement is reached, its Sprechstunden, and rooms. */
export function Orte({ kommunen }: { readonly kommunen: readonly Kommune[] }) {
  const { kommuneId } = useEinstellungen().einstellungen;
  const orte = useQuery(api.netzwerk.orte.queryOptions());
  const hier = <T extends { readonly kommuneId: string }>(alle: readonly T[]) =>
    alle.filter((eine) => kommuneId === null || eine.kommuneId === kommuneId);
  return (
    <Abfrage abfrage={orte}>
      {({ anlaufstellen, sprechstunden, raeume }) => (
        <Stack gap="xl">
          <Sprechstunden sprechstunden={hier(sprechstunden)} raeume={raeume} kommunen={kommunen} />
          <Raeume raeume={hier(raeume)} kommunen={kommunen} />
          <Anlaufstellen anlaufstellen={anlaufstellen} kommunen={kommunen} />
        </Stack>
      )}
    </Abfrage>
  );
}
