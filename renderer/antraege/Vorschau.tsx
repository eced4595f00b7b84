import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconFileTypeDocx, IconInfoCircle, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { AntragId } from '../../shared/foundation/id.ts';
import { api, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Geruest } from '../ui/Seite.tsx';
import { PapierAnsicht } from '../ui/paper/PapierAnsicht.tsx';

/** The paper as it is printed: the saved state, the same blocks as in the Word file. */
export function Vorschau({
  id,
  version,
  istVeraendert,
  onWord,
  istWordInArbeit,
}: {
  readonly id: AntragId;
  readonly version: number;
  readonly istVeraendert: boolean;
  readonly onWord: () => void;
  readonly istWordInArbeit: boolean;
}) {
  const options = api.antraege.blatt.queryOptions({ input: { id } });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, version] });
  return (
    <Stack gap="md">
      <Group className="nicht-drucken">
        <Button
          leftSection={<IconFileTypeDocx size="1.125rem" aria-hidden />}
          onClick={onWord}
          loading={istWordInArbeit}
        >
          Word-Datei
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size="1.125rem" aria-hidden />}
          onClick={() => void host.drucke()}
          disabled={!blatt.data}
        >
          Drucken
        </Button>
      </Group>
      {istVeraendert && (
        <Alert icon={<IconInfoCircle aria-hidden />} color="yellow" className="nicht-drucken">
          Die Vorschau zeigt den gespeicherten Stand. Mit Strg+S werden die Änderungen übernommen.
        </Alert>
      )}
      {blatt.error && <Fehlerhinweis fehler={blatt.error} />}
      {blatt.data ? <PapierAnsicht blatt={blatt.data} /> : blatt.isPending && <Geruest zeilen={10} />}
    </Stack>
  );
}
