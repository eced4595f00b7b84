import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { neuerPlanfilter } from '../../../shared/integrationsplaene/defaults.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import { useHeute } from '../../ui/umgebung.ts';
import { fassungspfad } from '../umgebung.ts';
import { Ueberpruefung } from '../Ueberpruefung.tsx';
import classes from '../plan.module.css';

const ANZAHL = 5;

/** Card of the start page: plans of the own cases whose review is due; nothing where none is. */
export function PlaeneKarte({ kommuneId }: StartkarteProps) {
  const heute = useHeute();
  const filter = {
    ...neuerPlanfilter(),
    kommuneId,
    zustaendig: 'eigene' as const,
    stand: 'aktiv' as const,
    ueberpruefungBis: heute,
  };
  const plaene = useQuery(api.integrationsplaene.uebersicht.queryOptions({ input: { filter, seite: 0 } }));
  if (plaene.data === undefined || plaene.data.gesamt === 0) return null;
  const { gesamt, zeilen } = plaene.data;
  return (
    <Card component="section" aria-labelledby="plaene-zu-pruefen">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="plaene-zu-pruefen">
          Pläne zu prüfen
        </Title>
        <Anchor component={Link} to={`/plaene?zustaendig=eigene&stand=aktiv&ueberpruefungBis=${heute}`} size="sm">
          {gesamt === 1 ? '1 Plan ansehen' : `Alle ${gesamt} ansehen`}
        </Anchor>
      </Group>
      <ul className={classes['kartenliste']}>
        {zeilen.slice(0, ANZAHL).map(({ planId, haushaltId, fassungId, bezeichnung, ueberpruefungAm }) => (
          <li key={planId}>
            <Anchor component={Link} to={fassungspfad(haushaltId, fassungId)} c="var(--mantine-color-text)">
              {bezeichnung}
            </Anchor>
            <Text component="span" size="sm">
              <Ueberpruefung am={ueberpruefungAm} />
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
