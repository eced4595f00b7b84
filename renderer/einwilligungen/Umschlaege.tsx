import { useState } from 'react';
import { Button, Card, Group, Modal, Table, Text, Title } from '@mantine/core';
import { IconMailOff, IconMailPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Umschlag } from '../../shared/einwilligungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { UmschlagNeu } from './UmschlagNeu.tsx';
import { UmschlagOeffnen } from './UmschlagOeffnen.tsx';

/** Closed notes of a household: that there are some, since when. What they say is shown for a reason only. */
export function Umschlaege({
  haushaltId,
  personen,
  umschlaege,
  darf,
}: {
  readonly haushaltId: HaushaltId;
  readonly personen: readonly Person[];
  readonly umschlaege: readonly Umschlag[];
  readonly darf: boolean;
}) {
  const [istNeu, setzeNeu] = useState(false);
  const [geoeffnet, setzeGeoeffnet] = useState<Umschlag | null>(null);
  const [zuLoeschen, setzeZuLoeschen] = useState<Umschlag | null>(null);
  const loeschen = useMutation(api.einwilligungen.umschlagLoeschen.mutationOptions());
  const name = (umschlag: Umschlag) => {
    const person = personen.find(({ id }) => id === umschlag.personId);
    return person === undefined ? 'Person' : vollerName(person);
  };
  return (
    <Card component="section" aria-label="Verschlossene Umschläge">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          Verschlossene Umschläge
        </Title>
        {darf && (
          <Button
            variant="default"
            leftSection={<IconMailPlus size="1.125rem" aria-hidden />}
            onClick={() => setzeNeu(true)}
          >
            Notiz in den Umschlag
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        Für Notizen über Gesundheit, Religion und Gewalt. Der Inhalt steht in keiner Liste, keiner Suche und auf keinem
        Papier. Das Öffnen verlangt einen Grund und steht im Protokoll.
      </Text>
      {umschlaege.length === 0 ? (
        <Text c="dimmed">
          <IconMailOff size="1em" aria-hidden /> Kein Umschlag.
        </Text>
      ) : (
        <Table.ScrollContainer minWidth="30rem" type="native">
          <Table aria-label="Verschlossene Umschläge">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Person</Table.Th>
                <Table.Th>Angelegt</Table.Th>
                <Table.Th>Von</Table.Th>
                {darf && <Table.Th>Schritte</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {umschlaege.map((umschlag) => (
                <Table.Tr key={umschlag.id}>
                  <Table.Td>{name(umschlag)}</Table.Td>
                  <Table.Td>{zeigeDatum(umschlag.angelegtAm)}</Table.Td>
                  <Table.Td>{umschlag.von}</Table.Td>
                  {darf && (
                    <Table.Td>
                      <Group gap="xs">
                        <Button size="xs" variant="default" onClick={() => setzeGeoeffnet(umschlag)}>
                          Öffnen …
                        </Button>
                        <Button size="xs" variant="subtle" color="red" onClick={() => setzeZuLoeschen(umschlag)}>
                          Löschen
                        </Button>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Modal opened={istNeu} onClose={() => setzeNeu(false)} size="lg" title="Notiz in den verschlossenen Umschlag">
        <UmschlagNeu haushaltId={haushaltId} personen={personen} onSchliessen={() => setzeNeu(false)} />
      </Modal>
      <Modal
        opened={geoeffnet !== null}
        onClose={() => setzeGeoeffnet(null)}
        size="lg"
        title={geoeffnet === null ? '' : `Umschlag zu ${name(geoeffnet)} öffnen`}
      >
        {geoeffnet && <UmschlagOeffnen umschlag={geoeffnet} onSchliessen={() => setzeGeoeffnet(null)} />}
      </Modal>
      <Bestaetigung
        offen={zuLoeschen !== null}
        onSchliessen={() => setzeZuLoeschen(null)}
        titel="Umschlag ungelesen löschen?"
        folgen="Der Umschlag liegt 30 Tage ungeöffnet im Papierkorb und lässt sich so lange zurückholen."
        knopf="Umschlag löschen"
        onBestaetigt={async () => {
          if (zuLoeschen) await loeschen.mutateAsync({ id: zuLoeschen.id, version: zuLoeschen.version });
        }}
      />
    </Card>
  );
}
