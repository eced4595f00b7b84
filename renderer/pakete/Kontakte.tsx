import { useState } from 'react';
import { ActionIcon, Button, Card, Group, Modal, Stack, Table, Text, Title } from '@mantine/core';
import {
  IconAddressBook,
  IconAlertTriangle,
  IconDownload,
  IconPackageImport,
  IconShieldCheck,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Paketkontakt } from '../../shared/pakete/types.ts';
import { api } from '../host/client.ts';
import { Bestaetigung } from '../ui/Bestaetigung.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Dateiablage } from '../ui/Dateiablage.tsx';
import { Fingerabdruck } from './Fingerabdruck.tsx';
import { useSpeichern } from './useSpeichern.tsx';

/** The own contact file and fingerprint, and everybody with whom packages are exchanged. */
export function Kontakte({
  eigener,
  kontakte,
}: {
  readonly eigener: { readonly name: string; readonly fingerabdruck: string };
  readonly kontakte: readonly Paketkontakt[];
}) {
  const hinzufuegen = useMutation(
    api.pakete.kontaktHinzufuegen.mutationOptions({
      onSuccess: ({ name }) => melde(`„${name}“ ist jetzt ein Kontakt, noch ungeprüft.`),
    }),
  );
  return (
    <Stack gap="lg">
      <EigenerKontakt {...eigener} />
      <Dateiablage
        symbol={IconPackageImport}
        name="Kontakt hinzufügen"
        text="Kontaktdatei hierher ziehen"
        hinweis="Die Gegenstelle speichert sie auf ihrer Seite „Pakete“ und schickt sie zum Beispiel per E-Mail."
        knopf="Kontaktdatei wählen"
        annehmbares=".geleit-kontakt"
        laeuft={hinzufuegen.isPending}
        onDatei={([datei]) => datei && hinzufuegen.mutate({ datei })}
      />
      <Fehlerhinweis fehler={hinzufuegen.error} />
      <Kontaktliste kontakte={kontakte} />
    </Stack>
  );
}

function EigenerKontakt({ name, fingerabdruck }: { readonly name: string; readonly fingerabdruck: string }) {
  const speichern = useSpeichern();
  const laden = useMutation(
    api.pakete.eigeneKontaktdatei.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: (kontakt) => speichern.speichere(kontakt.name, kontakt.datei),
    }),
  );
  return (
    <Card component="section" aria-label="Eigener Kontakt">
      <Stack gap="xs">
        <Title order={2}>Eigener Kontakt: {name}</Title>
        <Text>
          Fingerabdruck: <Fingerabdruck ziffern={fingerabdruck} />
        </Text>
        <Text size="sm" c="dimmed">
          Die Kontaktdatei darf jeder haben: Sie dient nur dazu, Pakete für diesen Datenbestand zu versiegeln. Die
          Gegenstelle vergleicht den Fingerabdruck am Telefon.
        </Text>
        <Group>
          <Button
            variant="default"
            leftSection={<IconDownload size="1rem" aria-hidden />}
            loading={laden.isPending}
            onClick={() => laden.mutate(undefined)}
          >
            Kontaktdatei speichern
          </Button>
        </Group>
        <Fehlerhinweis fehler={laden.error} />
        {speichern.hinweis}
      </Stack>
    </Card>
  );
}

function Kontaktliste({ kontakte }: { readonly kontakte: readonly Paketkontakt[] }) {
  const [zuPruefender, setzeZuPruefenden] = useState<Paketkontakt | null>(null);
  const [zuLoeschender, setzeZuLoeschenden] = useState<Paketkontakt | null>(null);
  const loeschen = useMutation(api.pakete.kontaktLoeschen.mutationOptions());
  if (kontakte.length === 0) {
    return (
      <LeererZustand
        symbol={IconAddressBook}
        titel="Noch kein Kontakt"
        text="Wer Pakete austauschen will, gibt einander die Kontaktdatei und vergleicht dann die Fingerabdrücke am Telefon."
      />
    );
  }
  return (
    <>
      <Tabellenrahmen titel="Kontakte" breite="44rem">
        <Table aria-label="Kontakte">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Zustand</Table.Th>
              <Table.Th>Fingerabdruck</Table.Th>
              <Table.Th aria-label="Aktionen" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kontakte.map((kontakt) => (
              <Table.Tr key={kontakt.id}>
                <Table.Td>{kontakt.name}</Table.Td>
                <Table.Td>
                  {kontakt.istGeprueft ? (
                    <Zustandsmarke ton="gut" symbol={IconShieldCheck}>
                      geprüft
                    </Zustandsmarke>
                  ) : (
                    <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
                      ungeprüft
                    </Zustandsmarke>
                  )}
                </Table.Td>
                <Table.Td>
                  <Fingerabdruck ziffern={kontakt.fingerabdruck} />
                </Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end" wrap="nowrap">
                    {!kontakt.istGeprueft && (
                      <Button size="xs" variant="default" onClick={() => setzeZuPruefenden(kontakt)}>
                        Vergleichen
                      </Button>
                    )}
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      aria-label={`${kontakt.name} löschen`}
                      onClick={() => setzeZuLoeschenden(kontakt)}
                    >
                      <IconTrash size="1.125rem" aria-hidden />
                    </ActionIcon>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
      {zuPruefender && <Vergleich kontakt={zuPruefender} onSchliessen={() => setzeZuPruefenden(null)} />}
      <Bestaetigung
        offen={zuLoeschender !== null}
        onSchliessen={() => setzeZuLoeschenden(null)}
        titel={`Kontakt ${zuLoeschender?.name ?? ''} löschen?`}
        folgen="Pakete von dort werden dann nicht mehr angenommen. Was gesendet und angenommen wurde, bleibt."
        knopf="Kontakt löschen"
        onBestaetigt={async () => {
          if (zuLoeschender) await loeschen.mutateAsync({ id: zuLoeschender.id, version: zuLoeschender.version });
        }}
      />
    </>
  );
}

/** Both sides read the digits to each other; only then the contact counts as checked. */
function Vergleich({ kontakt, onSchliessen }: { readonly kontakt: Paketkontakt; readonly onSchliessen: () => void }) {
  const pruefen = useMutation(api.pakete.kontaktGeprueft.mutationOptions({ onSuccess: onSchliessen }));
  return (
    <Modal opened onClose={onSchliessen} title={`Fingerabdruck von ${kontakt.name}`} size="lg">
      <Stack>
        <Text>
          Die Gegenstelle unter einer bekannten Nummer anrufen, nicht unter einer aus der E-Mail. Sie liest ihren
          Fingerabdruck von ihrer Seite „Pakete“ vor. Stimmen alle zehn Gruppen?
        </Text>
        <Text size="xl" ta="center">
          <Fingerabdruck ziffern={kontakt.fingerabdruck} />
        </Text>
        <Fehlerhinweis fehler={pruefen.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen} data-autofocus>
            Abbrechen
          </Button>
          <Button
            loading={pruefen.isPending}
            onClick={() => pruefen.mutate({ id: kontakt.id, version: kontakt.version })}
          >
            Alle Gruppen stimmen
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
