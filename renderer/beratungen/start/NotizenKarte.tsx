import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeZahl } from '../../../shared/foundation/money.ts';
import { api } from '../../host/client.ts';
import { useHeute } from '../../ui/umgebung.ts';
import { nenneFehlendes } from '../fehlendes.ts';

/** Card of the start page: the notes of today and what they lack; nothing for an account that notes none. */
export function NotizenKarte() {
  const heute = useHeute();
  const zaehler = useQuery(api.beratungen.zaehler.queryOptions({ input: { am: heute } }));
  if (zaehler.data === undefined) return null;
  const { imJahr, amTag, unvollstaendig } = zaehler.data;
  if (imJahr === 0 && unvollstaendig.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="notizen-heute">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="notizen-heute">
          Notizen heute
        </Title>
        <Anchor component={Link} to="/beratungen?zeitraum=tag" size="sm">
          Ansehen
        </Anchor>
      </Group>
      <Text mt="xs" fw={650} className="zahl">
        {amTag === 1 ? '1 Gespräch' : `${zeigeZahl(amTag)} Gespräche`} heute · {zeigeZahl(imJahr)} in diesem Jahr
      </Text>
      {unvollstaendig.length === 0 ? (
        <Group gap={6} mt={4} wrap="nowrap">
          <IconCircleCheck size="1rem" aria-hidden />
          <Text size="sm">Es fehlt nichts.</Text>
        </Group>
      ) : (
        <>
          <Group gap={6} mt={4} wrap="nowrap" align="flex-start">
            <IconAlertTriangleFilled size="1rem" aria-hidden />
            <Text size="sm">
              {unvollstaendig.map(({ was, anzahl }) => `${nenneFehlendes(was)} (${anzahl})`).join(', ')}
            </Text>
          </Group>
          <Anchor component={Link} to="/beratungen?zeitraum=tag&reparieren=1" size="sm" mt={4} display="inline-block">
            Der Reihe nach ergänzen
          </Anchor>
        </>
      )}
    </Card>
  );
}
