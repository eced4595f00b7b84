import { useState } from 'react';
import { Alert, Button, Code, Group, Menu, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconFileText, IconHelpCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ANLASS, zeigeGroesse } from '../../shared/sicherung/labels.ts';
import type { Sicherung, Sicherungsstand } from '../../shared/sicherung/types.ts';
import { api, client, host } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Ortwahl } from './Ortwahl.tsx';
import { zeigeSicherungszeit } from './zeit.ts';

/** The backups: when the last one was made, where they go, what there is, and the Ablageblatt. */
export function Component() {
  const stand = useQuery(api.sicherung.stand.queryOptions());
  const sichern = useMutation(api.sicherung.sichern.mutationOptions());
  const ablageblatt = useMutation({
    mutationFn: async () => {
      const { name, datei } = await client.sicherung.ablageblattWord();
      const ergebnis = await host.speichereDatei(name, datei);
      if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      if (ergebnis.art === 'fehlgeschlagen') melde(ergebnis.satz, 'warnung');
    },
    meta: { ohneAuffrischen: true },
  });
  const [waehltOrt, setzeWaehltOrt] = useState(false);
  return (
    <Seite
      titel="Sicherung"
      untertitel="Verschlüsselte Kopien des Datenbestands, nach dem Schreiben geöffnet und gezählt"
      aktion={
        <Button loading={sichern.isPending} onClick={() => sichern.mutate(undefined)}>
          Jetzt sichern
        </Button>
      }
      menue={
        <Menu.Item leftSection={<IconFileText size="1rem" aria-hidden />} onClick={() => ablageblatt.mutate()}>
          Ablageblatt als Word-Datei
        </Menu.Item>
      }
    >
      <Fehlerhinweis fehler={sichern.error ?? ablageblatt.error} />
      <Abfrage abfrage={stand}>
        {(daten) => (
          <>
            <Lage stand={daten} onOrt={() => setzeWaehltOrt(true)} />
            <Liste sicherungen={daten.sicherungen} />
          </>
        )}
      </Abfrage>
      {waehltOrt && <Ortwahl onSchliessen={() => setzeWaehltOrt(false)} />}
    </Seite>
  );
}

function Lage({ stand, onOrt }: { readonly stand: Sicherungsstand; readonly onOrt: () => void }) {
  const { letzte, ziel, istGeaendertSeitdem, stoerung } = stand;
  return (
    <Stack gap="sm">
      {stoerung !== null && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {stoerung}
        </Alert>
      )}
      <Paper withBorder p="md">
        <Group justify="space-between" align="flex-start">
          <Stack gap={4}>
            <Text fw={600}>
              {letzte === null
                ? 'Es gibt noch keine Sicherung.'
                : `Letzte Sicherung ${zeigeSicherungszeit(letzte, new Date())}`}
            </Text>
            <Text size="sm" c="dimmed">
              {istGeaendertSeitdem
                ? 'Seitdem wurde etwas geändert. Gesichert wird stündlich und bei der letzten Abmeldung.'
                : 'Seitdem wurde nichts geändert.'}
            </Text>
            <Text size="sm">
              Ort: {ziel.name} · <Code>{ziel.pfad}</Code>
            </Text>
            {!ziel.istWechseldatentraeger && (
              <Text size="sm" c="dimmed">
                Geht dieser Rechner verloren, gehen auch die Sicherungen auf ihm verloren. Mindestens eine Sicherung
                gehört auf einen Datenträger, der woanders liegt.
              </Text>
            )}
          </Stack>
          <Button variant="default" onClick={onOrt}>
            Ort ändern …
          </Button>
        </Group>
      </Paper>
    </Stack>
  );
}

function Probe({ probe }: Pick<Sicherung, 'probe'>) {
  if (probe === null) {
    return (
      <Zustandsmarke ton="neutral" symbol={IconHelpCircle}>
        Hier noch nicht geprüft
      </Zustandsmarke>
    );
  }
  return (
    <Zustandsmarke
      ton={probe.istGelungen ? 'gut' : 'sperrt'}
      symbol={probe.istGelungen ? IconCircleCheck : IconCircleX}
    >
      {probe.satz}
    </Zustandsmarke>
  );
}

function Liste({ sicherungen }: { readonly sicherungen: readonly Sicherung[] }) {
  const proben = useMutation(api.sicherung.proben.mutationOptions());
  if (sicherungen.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="Vorhandene Sicherungen">
      <Title order={2}>Vorhandene Sicherungen</Title>
      <Fehlerhinweis fehler={proben.error} />
      <Tabellenrahmen titel="Vorhandene Sicherungen" breite="40rem">
        <Table aria-label="Vorhandene Sicherungen">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Zeitpunkt</Table.Th>
              <Table.Th>Anlass</Table.Th>
              <Table.Th>Größe</Table.Th>
              <Table.Th>Version</Table.Th>
              <Table.Th>Prüfung</Table.Th>
              <Table.Th>
                <span className="geleit-nur-vorlesen">Aktion</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sicherungen.map((eine) => (
              <Table.Tr key={eine.name}>
                <Table.Td className="zahl" title={eine.name}>
                  {zeigeZeitpunkt(eine.erstelltAm)}
                </Table.Td>
                <Table.Td>{ANLASS[eine.anlass]}</Table.Td>
                <Table.Td className="zahl">{zeigeGroesse(eine.bytes)}</Table.Td>
                <Table.Td className="zahl">{eine.version}</Table.Td>
                <Table.Td>
                  <Probe probe={eine.probe} />
                </Table.Td>
                <Table.Td>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => proben.mutate({ name: eine.name })}
                    aria-label={`Sicherung vom ${zeigeZeitpunkt(eine.erstelltAm)} prüfen`}
                  >
                    Prüfen
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Stack>
  );
}
