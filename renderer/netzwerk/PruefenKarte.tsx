import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { istDaFuer, istZuPruefen } from '../../shared/netzwerk/rules.ts';
import type { StartkarteProps } from '../app/registration.ts';
import { api } from '../host/client.ts';
import { useHeute } from '../ui/umgebung.ts';

/** Card of the start page: partners whose data nobody made sure of for six months; nothing where there is none. */
export function PruefenKarte({ kommuneId }: StartkarteProps) {
  const heute = useHeute();
  const partner = useQuery(api.netzwerk.partner.queryOptions());
  const zuPruefen = (partner.data ?? []).filter(
    (einer) => istZuPruefen(einer, heute) && (kommuneId === null || istDaFuer(einer, kommuneId)),
  );
  if (zuPruefen.length === 0) return null;
  const weitere = zuPruefen.length - 3;
  return (
    <Card component="section" aria-labelledby="stellen-pruefen">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="stellen-pruefen">
          Stellen zu prüfen
        </Title>
        <Anchor component={Link} to="/netzwerk?pruefen=1" size="sm">
          Alle prüfen
        </Anchor>
      </Group>
      <Text mt="xs">
        {zuPruefen.length === 1
          ? 'Bei einer Stelle sind die Angaben älter als sechs Monate:'
          : `Bei ${zuPruefen.length} Stellen sind die Angaben älter als sechs Monate:`}
      </Text>
      <Text c="dimmed">
        {zuPruefen
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', ')}
        {weitere > 0 && ` und ${weitere} weitere`}
      </Text>
    </Card>
  );
}
