import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { TerminId } from '../../shared/foundation/id.ts';
import { api, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The missed appointment, and the one that the letter proposes; null: a week later at the same time. */
export interface Einladungswunsch {
  readonly terminId: TerminId;
  readonly neuerTerminId: TerminId | null;
}

/** The letter to whoever did not come: preview, Word file, and filing in the case. */
export function EinladungDialog({
  wunsch,
  darf,
  onSchliessen,
}: {
  readonly wunsch: Einladungswunsch | null;
  readonly darf: boolean;
  readonly onSchliessen: () => void;
}) {
  return (
    <Modal opened={wunsch !== null} onClose={onSchliessen} title="Einladung zu einem neuen Termin" size="60rem">
      {wunsch && <Brief wunsch={wunsch} darf={darf} onFertig={onSchliessen} />}
    </Modal>
  );
}

function Brief({
  wunsch,
  darf,
  onFertig,
}: {
  readonly wunsch: Einladungswunsch;
  readonly darf: boolean;
  readonly onFertig: () => void;
}) {
  const blatt = useQuery(api.beratungen.einladung.queryOptions({ input: wunsch }));
  const word = useMutation(
    api.beratungen.einladungWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  const ablegen = useMutation(
    api.beratungen.einladungAblegen.mutationOptions({
      onSuccess: ({ name }) => {
        melde(`${name} ist abgelegt.`);
        onFertig();
      },
    }),
  );
  return (
    <Stack>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {wunsch.neuerTerminId === null
            ? 'Es ist noch kein zweiter Termin angelegt: Der Brief schlägt den nächsten zur selben Uhrzeit vor.'
            : 'Der Brief nennt den zweiten Termin.'}
        </Text>
        {darf && (
          <Button
            variant="default"
            leftSection={<IconArchive size="1.125rem" aria-hidden />}
            loading={ablegen.isPending}
            disabled={blatt.data === undefined}
            onClick={() => ablegen.mutate(wunsch)}
          >
            In der Akte ablegen
          </Button>
        )}
      </Group>
      <Fehlerhinweis fehler={ablegen.error ?? word.error} />
      <Papiervorschau
        blatt={blatt}
        istVeraendert={false}
        onWord={() => word.mutate(wunsch)}
        istWordInArbeit={word.isPending}
      />
    </Stack>
  );
}
