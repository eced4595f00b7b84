import { useEffect, useState, type ReactNode } from 'react';
import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { useQueryClient, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { Abfrage } from '../ui/Abfrage.tsx';

/** What takes longer says that it counts, and can be stopped. */
const LANGE_MILLISEKUNDEN = 1_000;

function useDauertLange(laeuft: boolean): boolean {
  const [dauertLange, setzeDauertLange] = useState(false);
  useEffect(() => {
    if (!laeuft) return;
    const uhr = setTimeout(() => setzeDauertLange(true), LANGE_MILLISEKUNDEN);
    return () => {
      clearTimeout(uhr);
      setzeDauertLange(false);
    };
  }, [laeuft]);
  return dauertLange;
}

/**
 * Draws what was counted. Counting that takes long is told and can be stopped; the figures of the question before stay below
 * it, marked as such. What was stopped can be counted again.
 */
export function Gezaehlt<T>({
  abfrage,
  schluessel,
  children,
}: {
  readonly abfrage: UseQueryResult<T, unknown>;
  /** Key of the query, to stop it. */
  readonly schluessel: QueryKey;
  readonly children: (daten: T) => ReactNode;
}) {
  const queryClient = useQueryClient();
  const { isPending, isPlaceholderData, fetchStatus, isFetching } = abfrage;
  const istOffen = isPending || isPlaceholderData;
  const dauertLange = useDauertLange(istOffen && isFetching);
  const istAbgebrochen = istOffen && fetchStatus === 'idle';
  const hinweis = istAbgebrochen ? (
    <Group gap="sm" role="status">
      <Text>
        Das Zählen wurde abgebrochen.{isPlaceholderData && ' Unten stehen noch die Zahlen der vorigen Auswahl.'}
      </Text>
      <Button variant="default" ref={(knopf) => knopf?.focus()} onClick={() => void abfrage.refetch()}>
        Noch einmal zählen
      </Button>
    </Group>
  ) : dauertLange ? (
    <Group gap="sm" role="status">
      <Loader size="sm" aria-hidden />
      <Text>Es wird gezählt …{isPlaceholderData && ' Unten stehen noch die Zahlen der vorigen Auswahl.'}</Text>
      <Button variant="default" onClick={() => void queryClient.cancelQueries({ queryKey: schluessel, exact: true })}>
        Abbrechen
      </Button>
    </Group>
  ) : null;
  return (
    <Stack gap="md" aria-busy={(isPlaceholderData && isFetching) || undefined}>
      {hinweis}
      {!(isPending && istAbgebrochen) && <Abfrage abfrage={abfrage}>{children}</Abfrage>}
    </Stack>
  );
}
