import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { planname } from './Plankarte.tsx';
import { fassungspfad } from './umgebung.ts';

/** The plans in the rail of the case: next review, goals reached, steps open. */
export function Planleiste({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const heute = useHeute();
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const plaene = useQuery(api.integrationsplaene.liste.queryOptions({ input: { haushaltId } }));
  if (akte.data === undefined || plaene.data === undefined) return null;
  const offene = plaene.data.filter(({ stand }) => stand !== 'abgeschlossen');
  return (
    <Card component="section" aria-label="Integrationsplan">
      <Title order={2} size="h3" mb="xs">
        Integrationsplan
      </Title>
      {offene.length === 0 && (
        <Anchor component={Link} to={`/faelle/${haushaltId}?abschnitt=plan`} size="sm">
          Plan beginnen
        </Anchor>
      )}
      <Stack gap="sm">
        {offene.map((plan) => {
          const geltende = plan.fassungen.find(({ stand }) => stand === 'vereinbart') ?? plan.fassungen[0];
          if (geltende === undefined) return null;
          const tag = geltende.ueberpruefungAm;
          return (
            <div key={plan.id}>
              <Anchor component={Link} to={fassungspfad(haushaltId, geltende.id)} fw={550} size="sm">
                {planname(plan, akte.data.personen)}
              </Anchor>
              {geltende.stand === 'entwurf' && <Text size="sm">Entwurf, noch nicht vereinbart</Text>}
              <Text size="sm">
                {tag === null ? 'Keine Überprüfung festgelegt' : `Überprüfung am ${zeigeDatum(tag)}`}
              </Text>
              {tag !== null && tag <= heute && (
                <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
                  Überprüfung fällig
                </Zustandsmarke>
              )}
              <Text size="sm" c="dimmed">
                {geltende.zieleErreicht} von {geltende.ziele} Zielen erreicht · {geltende.schritteOffen} Schritte offen
              </Text>
            </div>
          );
        })}
      </Stack>
    </Card>
  );
}
