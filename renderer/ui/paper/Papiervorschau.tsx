import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconFileTypeDocx, IconInfoCircle, IconPrinter } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Blatt } from '../../../shared/documents/blocks.ts';
import { host } from '../../host/client.ts';
import { Fehlerhinweis } from '../Fehlerhinweis.tsx';
import { Geruest } from '../Seite.tsx';
import { PapierAnsicht } from './PapierAnsicht.tsx';

/** The paper of a record as it is printed: the saved state, the same blocks as in the Word file. */
export function Papiervorschau({
  blatt,
  istVeraendert,
  onWord,
  istWordInArbeit,
}: {
  readonly blatt: UseQueryResult<Blatt, unknown>;
  readonly istVeraendert: boolean;
  readonly onWord: () => void;
  readonly istWordInArbeit: boolean;
}) {
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
      {blatt.error ? <Fehlerhinweis fehler={blatt.error} /> : null}
      {blatt.data ? <PapierAnsicht blatt={blatt.data} /> : blatt.isPending && <Geruest zeilen={10} />}
    </Stack>
  );
}
