import { useState } from 'react';
import { Alert, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { KommuneId } from '../../shared/foundation/id.ts';
import type { Paketinhalt } from '../../shared/pakete/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { melde } from '../ui/meldung.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Pruefsumme } from '../ui/Pruefsumme.tsx';
import { Fingerabdruck } from './Fingerabdruck.tsx';
import { zeigeGroesse } from './groesse.ts';
import { Kommunenfeld } from './Kommunenfeld.tsx';
import classes from './pakete.module.css';

/** What a package holds, before it is accepted. */
export function Paketinhaltsliste({
  datei,
  inhalt,
  onFertig,
}: {
  readonly datei: File;
  readonly inhalt: Paketinhalt;
  readonly onFertig: () => void;
}) {
  const [kommuneId, setzeKommuneId] = useState<KommuneId | null>(null);
  const annehmen = useMutation(
    api.pakete.annehmen.mutationOptions({
      onSuccess: ({ satz }) => {
        melde(satz);
        onFertig();
      },
    }),
  );
  const { absender } = inhalt;
  return (
    <Card component="section" aria-label="Inhalt des Pakets">
      <Stack gap="sm">
        <Group gap="sm">
          <Title order={2}>{inhalt.titel}</Title>
          {absender.istGeprueft ? (
            <Zustandsmarke ton="gut" symbol={IconShieldCheck}>
              Absender geprüft
            </Zustandsmarke>
          ) : (
            <Zustandsmarke ton="warnt" symbol={IconAlertTriangle}>
              Absender ungeprüft
            </Zustandsmarke>
          )}
        </Group>
        <Text>
          {inhalt.art} von <strong>{absender.name}</strong>, versiegelt am {zeigeZeitpunkt(inhalt.erstelltAm)}, Nummer{' '}
          {inhalt.nummer} dieser Reihe, {zeigeGroesse(inhalt.bytes)}
        </Text>
        <Text size="sm">
          Fingerabdruck des Absenders: <Fingerabdruck ziffern={absender.fingerabdruck} />
        </Text>
        {!absender.istGeprueft && (
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Fingerabdruck noch nicht verglichen">
            Ob das Paket wirklich von „{absender.name}“ kommt, ist erst sicher, wenn der Fingerabdruck am Telefon
            verglichen ist.
          </Alert>
        )}
        {inhalt.teile.length === 0 ? (
          <Text c="dimmed">Ohne Anlagen.</Text>
        ) : (
          <Tabellenrahmen titel="Anlagen des Pakets" breite="30rem">
            <Table aria-label="Anlagen des Pakets">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Anlage</Table.Th>
                  <Table.Th ta="right">Größe</Table.Th>
                  <Table.Th>Prüfsumme</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {inhalt.teile.map(({ name, bytes, sha256 }) => (
                  <Table.Tr key={name}>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td ta="right" className="zahl">
                      {zeigeGroesse(bytes)}
                    </Table.Td>
                    <Table.Td>
                      <Pruefsumme sha256={sha256} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Tabellenrahmen>
        )}
        <Text size="sm" c="dimmed" className={classes['pruefsumme']}>
          Prüfsumme des Pakets (SHA-256): <span translate="no">{inhalt.sha256}</span>
        </Text>
        <Kommunenfeld wert={kommuneId} onWert={setzeKommuneId} />
        <Fehlerhinweis fehler={annehmen.error} />
        <Group>
          <Button
            loading={annehmen.isPending}
            onClick={() => annehmen.mutate({ datei, sha256: inhalt.sha256, kommuneId })}
          >
            Paket annehmen
          </Button>
          <Button variant="default" onClick={onFertig}>
            Nicht annehmen
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
