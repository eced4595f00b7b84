import { useState } from 'react';
import {
  ActionIcon,
  Alert,
  Anchor,
  Button,
  Group,
  List,
  MultiSelect,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconLock, IconPackageExport, IconPackageImport, IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { KommuneId } from '../../shared/foundation/id.ts';
import type { Paketkontakt } from '../../shared/pakete/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Dateiablage } from '../ui/Dateiablage.tsx';
import { zeigeGroesse } from './groesse.ts';
import { Kommunenfeld } from './Kommunenfeld.tsx';
import { useSpeichern } from './useSpeichern.tsx';

/** Seals a message with documents and files for a contact whose fingerprint was compared. */
export function Senden({
  kontakte,
  onKontakte,
}: {
  readonly kontakte: readonly Paketkontakt[];
  readonly onKontakte: () => void;
}) {
  const gepruefte = kontakte.filter(({ istGeprueft }) => istGeprueft);
  if (gepruefte.length === 0) {
    return (
      <LeererZustand
        symbol={IconPackageExport}
        titel="Noch kein geprüfter Kontakt"
        text="Ein Paket wird für einen bestimmten Empfänger versiegelt. Dazu gehört seine Kontaktdatei und der Vergleich des Fingerabdrucks am Telefon."
        aktion={<Button onClick={onKontakte}>Zu den Kontakten</Button>}
      />
    );
  }
  return <Formular gepruefte={gepruefte} hatUngepruefte={gepruefte.length < kontakte.length} onKontakte={onKontakte} />;
}

function Formular({
  gepruefte,
  hatUngepruefte,
  onKontakte,
}: {
  readonly gepruefte: readonly Paketkontakt[];
  readonly hatUngepruefte: boolean;
  readonly onKontakte: () => void;
}) {
  const dokumente = useQuery(api.dokumente.liste.queryOptions({ input: { bezug: null } }));
  const [kontaktId, setzeKontaktId] = useState<string | null>(
    gepruefte.length === 1 ? (gepruefte[0]?.id ?? null) : null,
  );
  const [titel, setzeTitel] = useState('');
  const [text, setzeText] = useState('');
  const [dokumentIds, setzeDokumentIds] = useState<string[]>([]);
  const [dateien, setzeDateien] = useState<readonly File[]>([]);
  const [kommuneId, setzeKommuneId] = useState<KommuneId | null>(null);
  const speichern = useSpeichern();
  const packen = useMutation(
    api.pakete.packen.mutationOptions({
      onSuccess: async ({ name, datei }) => {
        await speichern.speichere(name, datei);
        setzeTitel('');
        setzeText('');
        setzeDokumentIds([]);
        setzeDateien([]);
      },
    }),
  );
  const hatInhalt = text.trim() !== '' || dokumentIds.length > 0 || dateien.length > 0;
  return (
    <Stack gap="md" maw="46rem">
      <Select
        label="Empfänger"
        data={gepruefte.map(({ id, name }) => ({ value: id, label: name }))}
        value={kontaktId}
        onChange={setzeKontaktId}
        maw="26rem"
        withAsterisk
        {...(hatUngepruefte ? { description: 'Kontakte ohne verglichenen Fingerabdruck stehen nicht zur Wahl.' } : {})}
      />
      <TextInput
        label="Titel"
        description="Pakete mit demselben Titel bilden eine Reihe: Ist dort ein neueres angenommen, wird ein älteres abgewiesen."
        value={titel}
        onChange={(ereignis) => setzeTitel(ereignis.currentTarget.value)}
        maxLength={200}
        withAsterisk
      />
      <Textarea
        label="Nachricht"
        value={text}
        onChange={(ereignis) => setzeText(ereignis.currentTarget.value)}
        maxLength={10_000}
        autosize
        minRows={3}
      />
      {dokumente.data && dokumente.data.length > 0 && (
        <MultiSelect
          label="Abgelegte Dokumente"
          data={dokumente.data.map(({ id, name, bezugTitel }) => ({ value: id, label: `${name} (${bezugTitel})` }))}
          value={dokumentIds}
          onChange={setzeDokumentIds}
          searchable
          clearable
        />
      )}
      <Dateiablage
        symbol={IconPackageImport}
        name="Dateien hinzufügen"
        text="Weitere Dateien hierher ziehen"
        hinweis="Jede Datei bis 20 MB, zusammen bis 93 MB."
        knopf="Dateien wählen"
        onDatei={(neue) => setzeDateien((bisher) => [...bisher, ...neue])}
      />
      {dateien.length > 0 && (
        <List listStyleType="none" withPadding={false} spacing={4} aria-label="Hinzugefügte Dateien">
          {dateien.map((datei, stelle) => (
            <List.Item key={`${datei.name}-${stelle}`}>
              <Group gap="xs">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`${datei.name} entfernen`}
                  onClick={() => setzeDateien((bisher) => bisher.filter((_, andere) => andere !== stelle))}
                >
                  <IconX size="1rem" aria-hidden />
                </ActionIcon>
                {datei.name}
                <Text span size="sm" c="dimmed" className="zahl">
                  {zeigeGroesse(datei.size)}
                </Text>
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      <Kommunenfeld wert={kommuneId} onWert={setzeKommuneId} />
      <Alert color="geleit" icon={<IconLock aria-hidden />} title="Die Datei ist versiegelt">
        Anders als andere gespeicherte Dateien liegt ein Paket nicht offen da: Nur der gewählte Empfänger kann es
        öffnen, auch nicht der Absender selbst. Es darf per E-Mail, Datenträger oder Austauschordner weitergegeben
        werden.{' '}
        <Anchor component="button" type="button" onClick={onKontakte}>
          Kontakte und Fingerabdrücke
        </Anchor>
      </Alert>
      <Fehlerhinweis fehler={packen.error} />
      {speichern.hinweis}
      <Group>
        <Button
          leftSection={<IconPackageExport size="1rem" aria-hidden />}
          disabled={kontaktId === null || titel.trim() === '' || !hatInhalt}
          loading={packen.isPending}
          onClick={() => {
            if (kontaktId === null) return;
            const anlagen = dateien.map((datei) => ({ name: datei.name, datei }));
            packen.mutate({ kontaktId, kommuneId, titel, text, dokumentIds, anlagen });
          }}
        >
          Paket versiegeln und speichern
        </Button>
      </Group>
    </Stack>
  );
}
