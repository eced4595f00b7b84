import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import type { Einwilligung } from '../../shared/einwilligungen/types.ts';
import { api, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The Schweigepflichtentbindung of a consent: preview, Word file, and filing with the code for the signed scan. */
export function Papier({
  einwilligung,
  darf,
  onSchliessen,
}: {
  /** Null closes it. */
  readonly einwilligung: Einwilligung | null;
  readonly darf: boolean;
  readonly onSchliessen: () => void;
}) {
  const options = api.einwilligungen.blatt.queryOptions({
    input: einwilligung === null ? skipToken : { id: einwilligung.id },
  });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, einwilligung?.version] });
  const word = useMutation(
    api.einwilligungen.word.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  const ablegen = useMutation(
    api.einwilligungen.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  const istAbgelegt = blatt.data?.papiercode !== undefined;
  return (
    <Modal opened={einwilligung !== null} onClose={onSchliessen} size="60rem" title="Schweigepflichtentbindung">
      {einwilligung && (
        <Stack>
          <Group className="nicht-drucken">
            {darf && !istAbgelegt && (
              <Button
                variant="default"
                leftSection={<IconArchive size="1.125rem" aria-hidden />}
                loading={ablegen.isPending}
                onClick={() => ablegen.mutate({ id: einwilligung.id })}
              >
                Zum Unterschreiben ablegen
              </Button>
            )}
            <Text size="sm" c="dimmed">
              {istAbgelegt
                ? 'Abgelegt. Der Scan des unterschriebenen Papiers findet durch seinen Code hierher und gilt als Einwilligung.'
                : 'Ein Entwurf hat keinen Code. Zum Unterschreiben wird das Papier abgelegt.'}
            </Text>
          </Group>
          <Fehlerhinweis fehler={ablegen.error ?? word.error} />
          <Papiervorschau
            blatt={blatt}
            istVeraendert={false}
            onWord={() => word.mutate({ id: einwilligung.id })}
            istWordInArbeit={word.isPending}
          />
        </Stack>
      )}
    </Modal>
  );
}
