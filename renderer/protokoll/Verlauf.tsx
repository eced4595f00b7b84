import { useState } from 'react';
import { Anchor, Button, Drawer, Group, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { protokollZu } from './adresse.ts';
import { Eintragsliste } from './Eintragsliste.tsx';

/** On the page of a record: opens its history, with all its parts. */
export function Verlauf({ tabelle, id }: { readonly tabelle: string; readonly id: string }) {
  const [istOffen, setzeOffen] = useState(false);
  const darfProtokoll = useDarf('protokoll', 'lesen');
  const verlauf = useQuery(api.protokoll.verlauf.queryOptions({ input: istOffen ? { tabelle, id } : skipToken }));
  return (
    <>
      <Group justify="flex-end" className="nicht-drucken">
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconHistory size="1rem" aria-hidden />}
          onClick={() => setzeOffen(true)}
        >
          Verlauf
        </Button>
      </Group>
      <Drawer opened={istOffen} onClose={() => setzeOffen(false)} title="Verlauf" position="right" size="lg">
        <Abfrage abfrage={verlauf}>
          {(eintraege) =>
            eintraege.length === 0 ? (
              <Text c="dimmed">Seit der Aufzeichnung wurde hier nichts geändert.</Text>
            ) : (
              <Eintragsliste eintraege={eintraege} />
            )
          }
        </Abfrage>
        {darfProtokoll && (
          <Text mt="md">
            <Anchor component={Link} to={protokollZu({ tabelle, id })}>
              Im Protokoll ansehen, auch wer den Eintrag angesehen hat
            </Anchor>
          </Text>
        )}
      </Drawer>
    </>
  );
}
