import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Uebergabe } from '../../shared/uebergaben/types.ts';
import { api } from '../host/client.ts';
import { useSpeichern } from '../pakete/useSpeichern.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';

/** The protocol: preview, Word file, and filing with the code for the signed scan. */
export function Papier({
  uebergabe: { id, version, einverstaendnis },
  darf,
  onSchliessen,
}: {
  readonly uebergabe: Uebergabe;
  readonly darf: boolean;
  readonly onSchliessen: () => void;
}) {
  const options = api.uebergaben.blatt.queryOptions({ input: { id } });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, version] });
  const speichern = useSpeichern();
  const word = useMutation(
    api.uebergaben.word.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: ({ name, datei }) => speichern.speichere(name, datei),
    }),
  );
  const ablegen = useMutation(
    api.uebergaben.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  return (
    <Modal opened onClose={onSchliessen} size="60rem" title="Übergabeprotokoll">
      <Stack>
        {darf && (
          <Group className="nicht-drucken">
            <Button
              variant="default"
              leftSection={<IconArchive size="1.125rem" aria-hidden />}
              disabled={einverstaendnis === 'offen'}
              title={einverstaendnis === 'offen' ? 'Das Einverständnis der Familie ist noch offen' : undefined}
              loading={ablegen.isPending}
              onClick={() => ablegen.mutate({ id })}
            >
              Zum Unterschreiben ablegen
            </Button>
            <Text size="sm" c="dimmed">
              Abgelegt trägt das Papier einen Code, durch den der unterschriebene Scan zurückfindet.
            </Text>
          </Group>
        )}
        <Fehlerhinweis fehler={ablegen.error ?? word.error} />
        {speichern.hinweis}
        <Papiervorschau
          blatt={blatt}
          istVeraendert={false}
          onWord={() => word.mutate({ id })}
          istWordInArbeit={word.isPending}
        />
      </Stack>
    </Modal>
  );
}
