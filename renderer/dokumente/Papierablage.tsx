import { Button, Group, Stack } from '@mantine/core';
import { IconArchive, IconFiles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Zeilenbezug } from '../../shared/protokoll/types.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { Dokumentliste } from './Dokumentliste.tsx';
import { Scanablage } from './Scanablage.tsx';

/** Keeping a draft among the documents of its record. */
interface Entwurfsablage {
  readonly lege: () => void;
  readonly laeuft: boolean;
  readonly fehler: unknown;
  /** What is typed and not saved is not on the paper. */
  readonly istVeraendert: boolean;
}

/** The documents of one record: its filed papers, their scans, and the place to drop one. */
export function Papierablage({
  bezug,
  hinweis,
  leer,
  entwurf,
}: {
  readonly bezug: Zeilenbezug;
  /** Where a scan goes that carries no code, one sentence. */
  readonly hinweis: string;
  /** When papers get here, for a record without any. */
  readonly leer: string;
  /** Null where the record is no draft, or this account may not file one. */
  readonly entwurf: Entwurfsablage | null;
}) {
  const dokumente = useQuery(api.dokumente.liste.queryOptions({ input: { bezug } }));
  return (
    <Stack gap="md">
      <Scanablage bezug={bezug} hinweis={hinweis} />
      {entwurf && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconArchive size="1.125rem" aria-hidden />}
            disabled={entwurf.istVeraendert}
            title={entwurf.istVeraendert ? 'Zuerst speichern' : undefined}
            loading={entwurf.laeuft}
            onClick={entwurf.lege}
          >
            Entwurf ablegen
          </Button>
        </Group>
      )}
      <Fehlerhinweis fehler={entwurf?.fehler ?? null} />
      <Abfrage abfrage={dokumente}>
        {(alle) => (
          <Dokumentliste
            dokumente={alle}
            mitBezug={false}
            leer={<LeererZustand symbol={IconFiles} titel="Noch kein Dokument" text={leer} />}
          />
        )}
      </Abfrage>
    </Stack>
  );
}
