import { Alert, Badge, Button, Group, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Protokolleintrag, Zeilenaenderung } from '../../shared/protokoll/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { useRuecknahme } from './useRuecknahme.ts';

const ART = { angelegt: 'angelegt', geaendert: 'geändert', geloescht: 'gelöscht' } as const;
const FARBE = { angelegt: 'green', geaendert: 'geleit', geloescht: 'red' } as const;

interface AenderungenProps {
  /** The command that is looked at; null: closed. */
  readonly eintrag: Protokolleintrag | null;
  readonly onSchliessen: () => void;
}

/** „Was wurde geändert“: before and after side by side, and the way back. */
export function Aenderungen({ eintrag, onSchliessen }: AenderungenProps) {
  return (
    <Modal opened={eintrag !== null} onClose={onSchliessen} title="Was wurde geändert" size="xl">
      {eintrag !== null && eintrag.befehlId !== null && (
        <Inhalt eintrag={eintrag} befehlId={eintrag.befehlId} onSchliessen={onSchliessen} />
      )}
    </Modal>
  );
}

function Inhalt({
  eintrag,
  befehlId,
  onSchliessen,
}: {
  readonly eintrag: Protokolleintrag;
  readonly befehlId: number;
  readonly onSchliessen: () => void;
}) {
  const aenderungen = useQuery(api.protokoll.aenderungen.queryOptions({ input: { befehlId } }));
  const { nimmZurueck, laeuft } = useRuecknahme();
  return (
    <Stack>
      <div>
        <Text>{eintrag.satz}</Text>
        <Text size="sm" c="dimmed" className="zahl">
          {zeigeZeitpunkt(eintrag.am)}
        </Text>
      </div>
      <Abfrage abfrage={aenderungen}>
        {(zeilen) =>
          zeilen.length === 0 ? (
            <Text c="dimmed">Was geändert wurde, ist nicht mehr aufgezeichnet oder für dieses Konto nicht lesbar.</Text>
          ) : (
            <Stack gap="lg">
              {zeilen.map((zeile) => (
                <Zeile key={`${zeile.bezug.tabelle} ${zeile.bezug.id}`} zeile={zeile} />
              ))}
            </Stack>
          )
        }
      </Abfrage>
      {eintrag.rueckgaengigDurch !== null ? (
        <Alert color="gray">Dieser Schritt ist schon rückgängig gemacht.</Alert>
      ) : (
        <Group justify="flex-end">
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size="1.125rem" aria-hidden />}
            loading={laeuft}
            onClick={() => {
              nimmZurueck(befehlId);
              onSchliessen();
            }}
          >
            Rückgängig machen
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Zeile({ zeile }: { readonly zeile: Zeilenaenderung }) {
  return (
    <section>
      <Group gap="xs" mb={4}>
        <Title order={3} size="h4">
          {zeile.was}
        </Title>
        <Badge size="sm" variant="light" color={FARBE[zeile.art]}>
          {ART[zeile.art]}
        </Badge>
      </Group>
      {zeile.felder.length > 0 && (
        <Table aria-label={`${zeile.was}, vorher und nachher`} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="34%">Angabe</Table.Th>
              <Table.Th>Vorher</Table.Th>
              <Table.Th>Nachher</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {zeile.felder.map(({ feld, vorher, nachher }) => (
              <Table.Tr key={feld}>
                <Table.Td>{feld}</Table.Td>
                <Table.Td c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {vorher}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{nachher}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
