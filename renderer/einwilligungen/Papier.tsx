import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconArrowLeft } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Einwilligung } from '../../shared/einwilligungen/types.ts';
import { api, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The Schweigepflichtentbindung of a consent in the place of the list: preview, Word file, and filing with the code. */
export function Papier({
  einwilligung,
  darf,
  onZurueck,
}: {
  readonly einwilligung: Einwilligung;
  readonly darf: boolean;
  readonly onZurueck: () => void;
}) {
  const options = api.einwilligungen.blatt.queryOptions({ input: { id: einwilligung.id } });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, einwilligung.version] });
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
    <Stack component="section" aria-label="Schweigepflichtentbindung">
      <Group className="nicht-drucken">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size="1.125rem" aria-hidden />}
          autoFocus
          onClick={onZurueck}
        >
          Zu den Einwilligungen
        </Button>
        {darf && blatt.data !== undefined && !istAbgelegt && (
          <Button
            variant="default"
            leftSection={<IconArchive size="1.125rem" aria-hidden />}
            loading={ablegen.isPending}
            onClick={() => ablegen.mutate({ id: einwilligung.id })}
          >
            Zum Unterschreiben ablegen
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" className="nicht-drucken">
        {istAbgelegt
          ? 'Abgelegt. Der Scan des unterschriebenen Papiers findet durch seinen Code hierher und gilt als Einwilligung.'
          : 'Ein Entwurf hat keinen Code. Zum Unterschreiben wird das Papier abgelegt.'}
      </Text>
      <Fehlerhinweis fehler={ablegen.error ?? word.error} />
      <Papiervorschau
        blatt={blatt}
        istVeraendert={false}
        onWord={() => word.mutate({ id: einwilligung.id })}
        istWordInArbeit={word.isPending}
      />
    </Stack>
  );
}
