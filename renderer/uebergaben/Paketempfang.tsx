import { useState } from 'react';
import { Alert, Button, Card, Checkbox, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconPackageImport, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { AUFENTHALTSSTATUS_LABEL, FAMILIENROLLE_LABEL, SPRACHNIVEAU_LABEL } from '../../shared/faelle/labels.ts';
import { vollerName, zeigeGeburt } from '../../shared/faelle/name.ts';
import type { Haushalt } from '../../shared/faelle/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { HaushaltId, KommuneId } from '../../shared/foundation/id.ts';
import { sprachname } from '../../shared/foundation/sprachen.ts';
import type { Paketinhalt } from '../../shared/pakete/types.ts';
import type { Fallpaket } from '../../shared/uebergaben/paket.ts';
import { useEinstellungen } from '../app/sitzung.ts';
import { api } from '../host/client.ts';
import { Dateiablage } from '../ui/Dateiablage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { liesFehler } from '../ui/fehler.ts';
import { melde } from '../ui/meldung.tsx';
import { kommunenAuswahl } from '../ui/namen.ts';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** Takes a package with a case: looked at first, shown, and only then accepted. */
export function Paketempfang({
  haushalt,
  onFertig,
}: {
  /** Where the contents go; null: a new household. */
  readonly haushalt: Haushalt | null;
  readonly onFertig: (haushaltId: HaushaltId) => void;
}) {
  const [datei, setzeDatei] = useState<File | null>(null);
  const ansehen = useMutation(api.uebergaben.paketAnsehen.mutationOptions({ meta: { ohneAuffrischen: true } }));
  const befund = ansehen.data?.befund;
  const paket = ansehen.data?.paket ?? null;
  return (
    <Stack gap="md">
      <Dateiablage
        symbol={IconPackageImport}
        name="Fallpaket annehmen"
        text="Paket hierher ziehen"
        hinweis="Das Paket wird zuerst nur angesehen. Übernommen wird erst nach der Bestätigung."
        knopf="Paket wählen"
        annehmbares=".geleit-paket"
        laeuft={ansehen.isPending}
        onDatei={([erste]) => {
          if (!erste) return;
          setzeDatei(erste);
          ansehen.mutate({ datei: erste });
        }}
      />
      <div role="status">
        {datei && befund?.ergebnis === 'abgelehnt' && (
          <Alert color="red" icon={<IconAlertOctagon aria-hidden />} title={`${datei.name} wird nicht angenommen`}>
            {befund.satz}
          </Alert>
        )}
      </div>
      <Fehlerhinweis fehler={ansehen.error} />
      {datei && befund?.ergebnis === 'inhalt' && paket && (
        <Inhalt
          key={befund.inhalt.sha256}
          datei={datei}
          inhalt={befund.inhalt}
          paket={paket}
          haushalt={haushalt}
          onFertig={onFertig}
        />
      )}
    </Stack>
  );
}

function Inhalt({
  datei,
  inhalt,
  paket,
  haushalt,
  onFertig,
}: {
  readonly datei: File;
  readonly inhalt: Paketinhalt;
  readonly paket: Fallpaket;
  readonly haushalt: Haushalt | null;
  readonly onFertig: (haushaltId: HaushaltId) => void;
}) {
  const kommunen = useQuery(api.kommunen.liste.queryOptions());
  const alle = kommunen.data ?? [];
  const [kommuneId, setzeKommuneId] = useState<KommuneId | null>(useEinstellungen().einstellungen.kommuneId);
  const [istTrotzdemNeu, setzeTrotzdemNeu] = useState(false);
  const annehmen = useMutation(
    api.uebergaben.paketAnnehmen.mutationOptions({
      onSuccess: ({ satz, haushaltId }) => {
        melde(satz);
        onFertig(haushaltId);
      },
    }),
  );
  const fehler = annehmen.error === null ? null : liesFehler(annehmen.error);
  const istDoppelt = fehler?.art === 'gesperrt' && fehler.gruende.some(({ code }) => code === 'doppelt');
  const ziel = haushalt?.kommuneId ?? kommuneId;
  const { absender } = inhalt;
  return (
    <Card component="section" aria-label="Inhalt des Pakets">
      <Stack gap="sm">
        <Group gap="sm">
          <Title order={2} size="h3">
            {inhalt.titel}
          </Title>
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
          Von <strong>{absender.name}</strong>, übergeben am {zeigeDatum(paket.am)}. Die Familie war am{' '}
          {zeigeDatum(paket.einverstaendnisAm)} einverstanden.
        </Text>
        <Personen paket={paket} />
        {paket.erhebung && (
          <Text size="sm">
            Erhebung vom {zeigeDatum(paket.erhebung.am)} mit {paket.erhebung.felder.length}{' '}
            {paket.erhebung.felder.length === 1 ? 'Eintrag' : 'Einträgen'}.
          </Text>
        )}
        {haushalt === null ? (
          <Select
            label="Kommune, zu der der Haushalt gehört"
            data={kommunenAuswahl(alle)}
            value={kommuneId}
            onChange={(id) => setzeKommuneId(alle.find((kommune) => kommune.id === id)?.id ?? null)}
            searchable
            withAsterisk
            maw="26rem"
          />
        ) : (
          <Text size="sm">
            Zu „{haushalt.bezeichnung}“ entsteht ein Übergabeprotokoll. Personen werden nach Name und Geburtsjahr
            zugeordnet; Angaben gehen erst mit „In die Akte übernehmen“ in die Akte.
          </Text>
        )}
        <Fehlerhinweis fehler={annehmen.error} />
        {istDoppelt && (
          <Checkbox
            label="Trotzdem neu anlegen: Es sind andere Personen"
            checked={istTrotzdemNeu}
            onChange={({ currentTarget }) => setzeTrotzdemNeu(currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button
            disabled={ziel === null}
            loading={annehmen.isPending}
            onClick={() => {
              if (ziel === null) return;
              const haushaltId = haushalt?.id ?? null;
              annehmen.mutate({ datei, sha256: inhalt.sha256, kommuneId: ziel, haushaltId, istTrotzdemNeu });
            }}
          >
            {haushalt === null ? 'Als neuen Haushalt annehmen' : 'Zu diesem Haushalt annehmen'}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

function Personen({ paket }: { readonly paket: Fallpaket }) {
  return (
    <Tabellenrahmen titel="Personen im Paket" breite="44rem">
      <Table verticalSpacing={4} aria-label="Personen im Paket">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>geboren</Table.Th>
            <Table.Th>Rolle</Table.Th>
            <Table.Th>Aufenthalt</Table.Th>
            <Table.Th>Sprachen</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {paket.personen.map((person, stelle) => (
            <Table.Tr key={stelle}>
              <Table.Td>{vollerName(person)}</Table.Td>
              <Table.Td>{zeigeGeburt(person)}</Table.Td>
              <Table.Td>{FAMILIENROLLE_LABEL[person.rolle]}</Table.Td>
              <Table.Td>
                {person.aufenthalte.map(({ status }) => AUFENTHALTSSTATUS_LABEL[status]).join('; ') || '–'}
              </Table.Td>
              <Table.Td>
                {person.sprachen
                  .map(({ sprache, niveau }) => `${sprachname(sprache)} (${SPRACHNIVEAU_LABEL[niveau]})`)
                  .join(', ') || '–'}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Tabellenrahmen>
  );
}
