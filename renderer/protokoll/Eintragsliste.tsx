import { useState } from 'react';
import { ActionIcon, Anchor, Button, Group, Paper, Stack, Text, Tooltip } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Gegenstand, Protokolleintrag } from '../../shared/protokoll/types.ts';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Aenderungen } from './Aenderungen.tsx';
import { protokollZu } from './adresse.ts';

interface EintragslisteProps {
  readonly eintraege: readonly Protokolleintrag[];
  /** Beside each entry the records that it is about; not on the page of the record itself. */
  readonly zeigtGegenstaende?: boolean;
}

/** Entries of the Protokoll as sentences, newest first; each change opens side by side. */
export function Eintragsliste({ eintraege, zeigtGegenstaende = false }: EintragslisteProps) {
  const [offener, setzeOffenen] = useState<Protokolleintrag | null>(null);
  return (
    <>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {eintraege.map((eintrag) => (
          <Paper key={eintrag.nummer} component="li" withBorder p="sm">
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text td={eintrag.rueckgaengigDurch === null ? undefined : 'line-through'}>{eintrag.satz}</Text>
                <Group gap="xs">
                  <Text size="sm" c="dimmed" className="zahl">
                    {zeigeZeitpunkt(eintrag.am)}
                    {eintrag.rueckgaengigDurch !== null && ' · rückgängig gemacht'}
                  </Text>
                  {zeigtGegenstaende &&
                    eintrag.gegenstaende.map((gegenstand) => (
                      <Eintragslink key={JSON.stringify(gegenstand.bezug)} gegenstand={gegenstand} />
                    ))}
                </Group>
              </div>
              {eintrag.befehlId !== null && (
                <Button size="xs" variant="subtle" onClick={() => setzeOffenen(eintrag)} flex="none">
                  Was wurde geändert
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
      <Aenderungen eintrag={offener} onSchliessen={() => setzeOffenen(null)} />
    </>
  );
}

/** To the record, where it still has a page, and to all that the Protokoll knows of it. */
function Eintragslink({ gegenstand: { bezug, was, ziel } }: { readonly gegenstand: Gegenstand }) {
  const hinweis = `Protokoll nur zu: ${was}`;
  return (
    <Group gap={4} wrap="nowrap">
      {ziel === null ? (
        <Text size="sm" c="dimmed">
          {was}
        </Text>
      ) : (
        <Anchor component={Link} to={ziel} size="sm">
          {was}
        </Anchor>
      )}
      <Tooltip label={hinweis}>
        <ActionIcon component={Link} to={protokollZu(bezug)} aria-label={hinweis}>
          <IconFilter size="1rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
