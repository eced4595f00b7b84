import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, host } from '../host/client.ts';
import type { Versaeumnis, VersaeumnisfolgeProps } from '../termine/versaeumnis.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The letter to whoever did not come: preview, Word file, and filing in the case. */
export function EinladungDialog({ versaeumnis, darf, onSchliessen }: VersaeumnisfolgeProps) {
  return (
    <Modal opened={versaeumnis !== null} onClose={onSchliessen} title="Einladung zu einem neuen Termin" size="60rem">
      {versaeumnis && <Brief wunsch={versaeumnis} darf={darf} onFertig={onSchliessen} />}
    </Modal>
  );
}

function Brief({
  wunsch,
  darf,
  onFertig,
}: {
  readonly wunsch: Versaeumnis;
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
