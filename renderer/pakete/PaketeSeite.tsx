import { Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Seite } from '../ui/Seite.tsx';
import { Empfangen } from './Empfangen.tsx';
import { Kontakte } from './Kontakte.tsx';
import { Paketliste } from './Paketliste.tsx';
import { Senden } from './Senden.tsx';

const ABSCHNITTE = [
  { name: 'empfangen', titel: 'Empfangen' },
  { name: 'senden', titel: 'Senden' },
  { name: 'kontakte', titel: 'Kontakte' },
] as const;

/** Sealed packages between Datenbestände: take, send, and with whom. */
export function Component() {
  const kontakte = useQuery(api.pakete.kontakte.queryOptions());
  const [adresse, setzeAdresse] = useSearchParams();
  const gewaehlt = ABSCHNITTE.find(({ name }) => name === adresse.get('abschnitt'))?.name ?? 'empfangen';
  const oeffne = (abschnitt: string) => setzeAdresse({ abschnitt }, { replace: true });
  return (
    <Seite titel="Pakete" untertitel="Dokumente versiegelt an einen anderen Datenbestand geben und von dort annehmen">
      <Tabs value={gewaehlt} onChange={(name) => oeffne(name ?? 'empfangen')} keepMounted={false}>
        <Tabs.List>
          {ABSCHNITTE.map(({ name, titel }) => (
            <Tabs.Tab key={name} value={name}>
              {titel}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="empfangen" pt="md">
          <Stack gap="lg">
            <Empfangen />
            <Paketliste />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="senden" pt="md">
          <Abfrage abfrage={kontakte}>
            {({ kontakte: liste }) => <Senden kontakte={liste} onKontakte={() => oeffne('kontakte')} />}
          </Abfrage>
        </Tabs.Panel>
        <Tabs.Panel value="kontakte" pt="md">
          <Abfrage abfrage={kontakte}>
            {({ eigener, kontakte: liste }) => <Kontakte eigener={eigener} kontakte={liste} />}
          </Abfrage>
        </Tabs.Panel>
      </Tabs>
    </Seite>
  );
}
