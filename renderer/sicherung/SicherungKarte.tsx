import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useDarf } from '../ui/rechte.tsx';
import { useSicherungslage } from './useSicherungslage.ts';
import { zeigeSicherungszeit } from './zeit.ts';

/** Card of the start page where a backup is missing that should have been made; draws nothing otherwise. */
export function SicherungKarte() {
  const lage = useSicherungslage();
  const darf = useDarf('sicherung', 'lesen');
  if (!lage?.istAusgefallen) return null;
  const { warnung, letzte } = lage;
  return (
    <Card component="section" aria-labelledby="sicherung-ausgefallen">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="sicherung-ausgefallen">
          Sicherung ausgefallen
        </Title>
        {darf && (
          <Anchor component={Link} to="/sicherung" size="sm">
            Zur Sicherung
          </Anchor>
        )}
      </Group>
      <Group gap="xs" mt="xs" wrap="nowrap" align="flex-start">
        <IconAlertTriangle size="1.25rem" color="var(--mantine-color-red-text)" aria-hidden style={{ flexShrink: 0 }} />
        <Text>{warnung}</Text>
      </Group>
      {letzte !== null && (
        <Text size="sm" c="dimmed" mt="xs">
          Letzte Sicherung: {zeigeSicherungszeit(letzte, new Date())}
        </Text>
      )}
    </Card>
  );
}
