import { useState } from 'react';
import { Alert, Group, List, Stack, Table, Tabs, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { jahrVon, zeigeDatum } from '../../shared/foundation/date.ts';
import { gruppeVon, KENNWERT_GRUPPEN } from '../../shared/foerderrecht/labels.ts';
import { regimeFuer } from '../../shared/foerderrecht/rules.ts';
import type { Kennwert, Regime } from '../../shared/foerderrecht/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { GewissheitBadge } from '../ui/GewissheitBadge.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Tabellenrahmen } from '../ui/Tabellenrahmen.tsx';
import { istUnterbrochen } from '../ui/speicherstand.ts';
import { useHeute } from '../ui/umgebung.ts';
import { EigenerWert, entwurfZu } from './EigenerWert.tsx';
import { Kennwertzeile } from './Kennwertzeile.tsx';

/** The dated rules and amounts, a tab per regime; every value with source and certainty, and the user's own in its place. */
export function Component() {
  const regime = useQuery(api.foerderrecht.regime.queryOptions());
  return (
    <Seite
      titel="Förderrecht"
      untertitel="Beträge, Fristen und Grenzen nach Förderzeiträumen, mit Quelle und Gewissheit"
    >
      <Abfrage abfrage={regime}>{(alle) => <Zeitraeume alle={alle} />}</Abfrage>
    </Seite>
  );
}

function Zeitraeume({ alle }: { readonly alle: readonly Regime[] }) {
  const heute = useHeute();
  const [adresse, setzeAdresse] = useSearchParams();
  const geltend = regimeFuer(alle, heute)?.id ?? alle[0]?.id;
  const gewaehlt = alle.find(({ id }) => id === adresse.get('zeitraum'))?.id ?? geltend ?? '';
  return (
    <Tabs
      value={gewaehlt}
      onChange={(id) => setzeAdresse({ zeitraum: id ?? '' }, { replace: true })}
      keepMounted={false}
    >
      <Tabs.List>
        {alle.map(({ id, von, bis }) => (
          <Tabs.Tab key={id} value={id}>
            {bis ? `${jahrVon(von)} bis ${jahrVon(bis)}` : `ab ${jahrVon(von)}`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {alle.map((regime) => (
        <Tabs.Panel key={regime.id} value={regime.id} pt="md">
          <Regimeansicht regime={regime} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Regimeansicht({ regime }: { readonly regime: Regime }) {
  // What a lock interrupted is open again.
  const [inArbeit, setzeInArbeit] = useState<Kennwert | null>(
    () => regime.kennwerte.find((wert) => istUnterbrochen(entwurfZu(regime, wert))) ?? null,
  );
  const gruppen = [...KENNWERT_GRUPPEN.map(({ titel }) => titel), gruppeVon('')];
  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>{regime.name}</Title>
        <Text maw="60rem" mt={4}>
          {regime.beschreibung}
        </Text>
      </div>
      {!regime.gemeindeDarfBeantragen && (
        <Alert color="geleit" icon={<IconInfoCircle aria-hidden />} maw="60rem">
          Anträge stellen in diesem Zeitraum nur Stadt- und Landkreise. Für eine Gemeinde tritt die Vereinbarung mit dem
          Landkreis an die Stelle des Antrags.
        </Alert>
      )}
      <Rechtsgrundlagen regime={regime} />
      {gruppen.map((gruppe) => {
        const werte = regime.kennwerte.filter((wert) => gruppeVon(wert.schluessel) === gruppe);
        return werte.length === 0 ? null : (
          <Stack key={gruppe} gap="xs" component="section" aria-label={gruppe}>
            <Title order={2}>{gruppe}</Title>
            <Table.ScrollContainer minWidth="48rem">
              <Table aria-label={gruppe} layout="fixed">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th w="26%">Bezeichnung</Table.Th>
                    <Table.Th w="18%">Wert</Table.Th>
                    <Table.Th w="16%">gültig</Table.Th>
                    <Table.Th>Quelle und Gewissheit</Table.Th>
                    <Table.Th w="8rem" aria-label="Aktionen" />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {werte.map((wert) => (
                    <Kennwertzeile
                      key={`${wert.schluessel}-${wert.gueltigVon}`}
                      regime={regime}
                      kennwert={wert}
                      onAendern={() => setzeInArbeit(wert)}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Stack>
        );
      })}
      {regime.luecken.length > 0 && (
        <Stack gap="xs" component="section" maw="60rem">
          <Title order={2}>Was nicht bekannt ist</Title>
          <List>
            {regime.luecken.map(({ satz }) => (
              <List.Item key={satz}>{satz}</List.Item>
            ))}
          </List>
        </Stack>
      )}
      {inArbeit && <EigenerWert regime={regime} kennwert={inArbeit} onSchliessen={() => setzeInArbeit(null)} />}
    </Stack>
  );
}

function Rechtsgrundlagen({ regime }: { readonly regime: Regime }) {
  return (
    <Stack gap="xs" component="section" aria-label="Rechtsgrundlagen">
      <Title order={2}>Rechtsgrundlagen</Title>
      <Tabellenrahmen titel="Rechtsgrundlagen" breite="40rem">
        <Table aria-label="Rechtsgrundlagen" maw="60rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Fassung</Table.Th>
              <Table.Th>vom</Table.Th>
              <Table.Th>gilt ab</Table.Th>
              <Table.Th>Quelle</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {regime.rechtsgrundlagen.map((grundlage) => (
              <Table.Tr key={`${grundlage.titel}-${grundlage.giltAb}`}>
                <Table.Td>{grundlage.titel}</Table.Td>
                <Table.Td className="zahl">{grundlage.vom ? zeigeDatum(grundlage.vom) : '–'}</Table.Td>
                <Table.Td className="zahl">{zeigeDatum(grundlage.giltAb)}</Table.Td>
                <Table.Td>
                  <Group gap="xs">
                    <Text size="sm">{grundlage.quelle}</Text>
                    <GewissheitBadge gewissheit={grundlage.gewissheit} />
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabellenrahmen>
    </Stack>
  );
}
