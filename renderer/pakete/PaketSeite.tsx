import { Button, Stack, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Seite } from '../ui/Seite.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Pruefsumme } from '../ui/Pruefsumme.tsx';
import { zeigeGroesse } from './groesse.ts';
import { useSpeichern } from './useSpeichern.tsx';

/** One package that was sent or taken: its message and, where it was taken, its enclosures. */
export function Component() {
  const { id = '' } = useParams();
  const nachricht = useQuery(api.pakete.nachricht.queryOptions({ input: { id } }));
  return (
    <Seite titel={nachricht.data?.paket.titel ?? 'Paket'} zurueck={{ ziel: '/pakete', text: 'Pakete' }} breite="schmal">
      <Abfrage abfrage={nachricht}>{(daten) => <Inhalt {...daten} />}</Abfrage>
    </Seite>
  );
}

type Nachricht = Awaited<ReturnType<typeof api.pakete.nachricht.call>>;

function Inhalt({ paket, text, anlagen }: Nachricht) {
  const speichern = useSpeichern();
  const laden = useMutation(
    api.pakete.anlage.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  const istAngenommen = paket.richtung === 'angenommen';
  return (
    <Stack gap="md">
      <Text>
        {istAngenommen ? 'Angenommen von' : 'Gesendet an'} <strong>{paket.gegenueber}</strong> am{' '}
        {zeigeZeitpunkt(paket.am)} durch {paket.von}, Nummer {paket.nummer} dieser Reihe
      </Text>
      {text !== '' && <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>}
      {!istAngenommen && (
        <Text c="dimmed">
          {paket.teile === 1 ? 'Eine Anlage' : `${paket.teile} Anlagen`}. Der Inhalt liegt nur im versiegelten Paket;
          die Prüfsumme weist nach, welche Datei gesendet wurde.
        </Text>
      )}
      {anlagen.length > 0 && (
        <Tabellenrahmen titel="Anlagen" breite="30rem">
          <Table aria-label="Anlagen">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Anlage</Table.Th>
                <Table.Th ta="right">Größe</Table.Th>
                <Table.Th>Prüfsumme</Table.Th>
                <Table.Th aria-label="Aktionen" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {anlagen.map(({ position, name, bytes, sha256 }) => (
                <Table.Tr key={position}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td ta="right" className="zahl">
                    {zeigeGroesse(bytes)}
                  </Table.Td>
                  <Table.Td>
                    <Pruefsumme sha256={sha256} />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Button
                      size="xs"
                      variant="default"
                      leftSection={<IconDownload size="1rem" aria-hidden />}
                      aria-label={`${name} speichern`}
                      loading={laden.isPending && laden.variables.position === position}
                      onClick={() => laden.mutate({ id: paket.id, position })}
                    >
                      Speichern
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Tabellenrahmen>
      )}
      {anlagen.length > 0 && (
        <Text size="sm" c="dimmed">
          {host.art === 'desktop' ? 'Eine gespeicherte Anlage' : 'Eine heruntergeladene Anlage'} liegt unverschlüsselt
          auf dem Rechner.
        </Text>
      )}
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        Prüfsumme des Pakets (SHA-256): <span translate="no">{paket.sha256}</span>
      </Text>
      {istAngenommen && (
        <Text size="sm" c="dimmed">
          Ein angenommenes Paket bleibt als Nachweis des Eingangs erhalten und wird nicht entfernt.
        </Text>
      )}
      <Fehlerhinweis fehler={laden.error} />
      {speichern.hinweis}
    </Stack>
  );
}
