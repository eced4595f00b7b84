import { useEffect, useState } from 'react';
import { ActionIcon, Alert, Button, Group, List, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Auftragsstand } from '../../shared/auftraege/types.ts';
import { api, client, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import classes from './auftraege.module.css';

/** Follows a job, state after state, as long as it is shown. */
function useVerfolgung({ id, zustand }: Auftragsstand): void {
  const queryClient = useQueryClient();
  const laeuft = zustand === 'laeuft';
  useEffect(() => {
    if (!laeuft) return;
    const steuerung = new AbortController();
    async function verfolge() {
      const staende = await client.auftraege.verfolgen({ id }, { signal: steuerung.signal });
      for await (const stand of staende) {
        queryClient.setQueryData(api.auftraege.liste.queryKey(), (bisher) =>
          bisher?.map((einer) => (einer.id === id ? stand : einer)),
        );
        if (stand.zustand !== 'laeuft') await queryClient.invalidateQueries();
      }
    }
    // Where the connection breaks off the list is read again with the next command.
    verfolge().catch(() => undefined);
    return () => steuerung.abort();
  }, [id, laeuft, queryClient]);
}

/** Long work at the edge of the window: what is being done, how far, and a way to stop; then what came of it. */
export function Auftragsanzeige() {
  const { data } = useQuery({ ...api.auftraege.liste.queryOptions(), staleTime: 0 });
  const [fruehere, setzeFruehere] = useState<ReadonlySet<string> | null>(null);
  const [geschlossene, setzeGeschlossene] = useState<ReadonlySet<string>>(new Set());
  // What ended before this window was there is not told again; what fails at once is.
  if (data && fruehere === null) {
    setzeFruehere(new Set(data.filter(({ zustand }) => zustand !== 'laeuft').map(({ id }) => id)));
  }
  const gezeigte = (data ?? []).filter(({ id }) => fruehere !== null && !fruehere.has(id) && !geschlossene.has(id));
  return (
    <div className={`${classes['anzeige'] ?? ''} nicht-drucken`} role="status" aria-label="Aufträge">
      {gezeigte.map((auftrag) => (
        <Auftrag
          key={auftrag.id}
          auftrag={auftrag}
          onSchliessen={() => setzeGeschlossene(new Set([...geschlossene, auftrag.id]))}
        />
      ))}
    </div>
  );
}

function Auftrag({ auftrag, onSchliessen }: { readonly auftrag: Auftragsstand; readonly onSchliessen: () => void }) {
  useVerfolgung(auftrag);
  const abbrechen = useMutation(api.auftraege.abbrechen.mutationOptions({ meta: { ohneAuffrischen: true } }));
  const laden = useMutation({
    mutationFn: async () => {
      const { name, datei } = await client.auftraege.laden({ id: auftrag.id });
      const gespeichert = await host.speichereDatei(name, datei);
      if (gespeichert.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      if (gespeichert.art === 'fehlgeschlagen') melde(gespeichert.satz, 'warnung');
    },
    meta: { ohneAuffrischen: true },
  });
  const { id, titel, zustand, schritt, prozent, ergebnis, datei, fehler } = auftrag;
  if (zustand === 'laeuft') {
    return (
      <Paper withBorder shadow="md" p="sm" className={classes['karte']}>
        <Stack gap="xs">
          <Group justify="space-between" wrap="nowrap">
            <Text fw={600}>{titel}</Text>
            <Text size="sm" className="zahl">
              {prozent ?? 0} %
            </Text>
          </Group>
          <Progress value={prozent ?? 0} aria-label={titel} />
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm" c="dimmed">
              {schritt}
            </Text>
            <Button size="xs" variant="default" onClick={() => abbrechen.mutate({ id })}>
              Abbrechen
            </Button>
          </Group>
        </Stack>
      </Paper>
    );
  }
  const istGelungen = zustand === 'fertig';
  return (
    <Paper shadow="md" className={classes['karte']}>
      <Alert
        color={istGelungen ? 'green' : zustand === 'abgebrochen' ? 'gray' : 'red'}
        icon={istGelungen ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
        title={
          <Group justify="space-between" wrap="nowrap">
            <span>
              {titel}: {WORT[zustand]}
            </span>
            <ActionIcon variant="subtle" color="gray" aria-label="Schließen" onClick={onSchliessen}>
              <IconX size="1rem" aria-hidden />
            </ActionIcon>
          </Group>
        }
      >
        {fehler}
        {ergebnis.length > 0 && (
          <List size="sm">
            {ergebnis.map((zeile) => (
              <List.Item key={zeile} className={classes['zeile']}>
                {zeile}
              </List.Item>
            ))}
          </List>
        )}
        <Fehlerhinweis fehler={laden.error} />
        {datei !== null && (
          <Button
            size="xs"
            mt="xs"
            leftSection={<IconDownload size="1rem" aria-hidden />}
            loading={laden.isPending}
            onClick={() => laden.mutate()}
          >
            Herunterladen
          </Button>
        )}
      </Alert>
    </Paper>
  );
}

const WORT: Record<Exclude<Auftragsstand['zustand'], 'laeuft'>, string> = {
  fertig: 'fertig',
  abgebrochen: 'abgebrochen',
  fehlgeschlagen: 'nicht gelungen',
};
