import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { zeigeEuroKurz } from '../../../shared/foundation/money.ts';
import { gebundeneKommunen } from '../../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { wirksameVereinbarungen } from '../../../shared/vereinbarungen/weg.ts';
import type { StartkarteProps } from '../../app/registration.ts';
import { api } from '../../host/client.ts';
import { Kommunenpunkt } from '../../ui/Kommunenpunkt.tsx';
import { Vereinbarungsmarke } from '../Zustand.tsx';

/** At most so many are shown; the rest stands in the list. */
const ANZAHL = 4;

/** Card of the start page: the agreements that hold or are in work, newest first; nothing where there are none. */
export function VereinbarungenKarte({ kommuneId }: StartkarteProps) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const liste = useQuery(api.vereinbarungen.liste.queryOptions());
  if (!kommunen.data || !liste.data) return null;
  const alle = liste.data.map(({ vereinbarung }) => vereinbarung);
  const gezeigte = wirksameVereinbarungen(alle, null).filter(
    (eine) => kommuneId === null || gebundeneKommunen(eine).includes(kommuneId),
  );
  if (gezeigte.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="vereinbarungen-karte">
      <Group justify="space-between" align="baseline">
        <Title order={2} id="vereinbarungen-karte">
          Vereinbarungen mit dem Landkreis
        </Title>
        <Anchor component={Link} to="/vereinbarungen" size="sm">
          Alle Vereinbarungen ({alle.length})
        </Anchor>
      </Group>
      <Stack component="ul" gap="sm" mt="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {gezeigte.slice(0, ANZAHL).map((vereinbarung) => {
          const kommune = kommunen.data.find(({ id }) => id === vereinbarung.kommuneId);
          return (
            <Group key={vereinbarung.id} component="li" justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Group gap={6} wrap="nowrap">
                  {kommune && <Kommunenpunkt farbe={kommune.farbe} />}
                  <Anchor
                    component={Link}
                    to={`/vereinbarungen/${vereinbarung.id}`}
                    fw={550}
                    c="var(--mantine-color-text)"
                  >
                    {kommune?.name ?? 'Vereinbarung'}
                  </Anchor>
                </Group>
                <Text size="sm" c="dimmed" className="zahl">
                  {vereinbarung.aktenzeichen} · {zeigeDatum(vereinbarung.von)} bis {zeigeDatum(vereinbarung.bis)}
                </Text>
                <Vereinbarungsmarke vereinbarung={vereinbarung} />
              </div>
              <div>
                <Text fw={650} ta="right" className="zahl">
                  {zeigeEuroKurz(vereinbarung.landkreisCent)}
                </Text>
                <Text size="sm" c="dimmed" ta="right" className="zahl">
                  Eigenanteil {zeigeEuroKurz(vereinbarung.eigenanteilCent)}
                </Text>
              </div>
            </Group>
          );
        })}
      </Stack>
    </Card>
  );
}
