import { useState } from 'react';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { Protokolleintrag } from '../../shared/protokoll/types.ts';
import { zeigeZeitpunkt } from '../ui/fehler.ts';
import { Aenderungen } from './Aenderungen.tsx';

/** Entries of the Protokoll as sentences, newest first; each change opens side by side. */
export function Eintragsliste({ eintraege }: { readonly eintraege: readonly Protokolleintrag[] }) {
  const [offener, setzeOffenen] = useState<Protokolleintrag | null>(null);
  return (
    <>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {eintraege.map((eintrag) => (
          <Paper key={eintrag.nummer} component="li" withBorder p="sm">
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text td={eintrag.rueckgaengigDurch === null ? undefined : 'line-through'}>{eintrag.satz}</Text>
                <Text size="sm" c="dimmed" className="zahl">
                  {zeigeZeitpunkt(eintrag.am)}
                  {eintrag.rueckgaengigDurch !== null && ' · rückgängig gemacht'}
                </Text>
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
