import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ampelnJeEmpfaenger } from '../../shared/einwilligungen/ampel.ts';
import { AMPELFARBE_LABEL, INFORMATIONSART_LABEL } from '../../shared/einwilligungen/labels.ts';
import type { Ampelfarbe, Ampelteil } from '../../shared/einwilligungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import type { Ton } from '../app/theme.ts';
import { api } from '../host/client.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

const SYMBOL = { gruen: IconCircleCheck, gelb: IconAlertTriangle, rot: IconHandStop } as const;
const TON: Record<Ampelfarbe, Ton> = { gruen: 'gut', gelb: 'warnt', rot: 'sperrt' };
const FARBEN: readonly Ampelfarbe[] = ['gruen', 'gelb', 'rot'];

const arten = (teile: readonly Ampelteil[], farbe: Ampelfarbe) =>
  teile.filter((teil) => teil.farbe === farbe).map(({ art }) => INFORMATIONSART_LABEL[art]);

/** The lights of a household by recipient and person, in the rail of the case. */
export function Einwilligungsleiste({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const heute = useHeute();
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: haushaltId } }));
  const uebersicht = useQuery(api.einwilligungen.uebersicht.queryOptions({ input: { haushaltId } }));
  if (uebersicht.data === undefined || akte.data === undefined) return null;
  const { einwilligungen, umschlaege } = uebersicht.data;
  const namen = new Map(akte.data.personen.map((person) => [person.id, vollerName(person)]));
  const ampeln = ampelnJeEmpfaenger(einwilligungen, heute, namen);
  return (
    <Card component="section" aria-label="Ampel je Empfänger">
      <Title order={2} size="h3" mb="xs">
        Einwilligungen
      </Title>
      {ampeln.length === 0 && <Text c="dimmed">Keine. Nichts darf an andere Stellen gehen.</Text>}
      <Stack gap="sm">
        {ampeln.map(({ empfaenger, personIds, ampel }) => (
          <div key={`${empfaenger.name}-${personIds.join()}`}>
            <Text fw={550} size="sm">
              {empfaenger.name}
            </Text>
            <Text size="sm" c="dimmed">
              {personIds.map((id) => namen.get(id) ?? '').join(', ')}
            </Text>
            {FARBEN.filter((farbe) => arten(ampel.teile, farbe).length > 0).map((farbe) => (
              <Group key={farbe} gap={6} align="baseline" wrap="nowrap">
                <Zustandsmarke ton={TON[farbe]} symbol={SYMBOL[farbe]}>
                  {AMPELFARBE_LABEL[farbe]}
                </Zustandsmarke>
                <Text size="sm">{arten(ampel.teile, farbe).join(', ')}</Text>
              </Group>
            ))}
          </div>
        ))}
        {umschlaege.length > 0 && (
          <Text size="sm" c="dimmed">
            {umschlaege.length === 1 ? 'Ein verschlossener Umschlag.' : `${umschlaege.length} verschlossene Umschläge.`}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
