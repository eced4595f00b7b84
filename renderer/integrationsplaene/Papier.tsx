import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { Ausfertigung } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';
import { usePlan } from './umgebung.ts';
import { usePapiere } from './usePapiere.ts';

/** Which paper is looked at. */
export interface Papierwahl {
  readonly art: 'plan' | 'merkblatt';
  readonly ausfertigung: Ausfertigung;
  /** „Ausfertigung für Sara Bekele“ */
  readonly titel: string;
}

/** One paper in the place of the list: preview, print, Word file. */
export function Papier({
  wahl: { art, ausfertigung, titel },
  istVeraendert,
  onZurueck,
}: {
  readonly wahl: Papierwahl;
  readonly istVeraendert: boolean;
  readonly onZurueck: () => void;
}) {
  const { fassung } = usePlan();
  const { word, merkblatt, fehler } = usePapiere();
  const { grund, ...ohneGrund } = ausfertigung;
  const planoptionen = api.integrationsplaene.blatt.queryOptions({
    input: art === 'plan' ? { ...ausfertigung, grund: '' } : skipToken,
  });
  const blattoptionen = api.integrationsplaene.merkblatt.queryOptions({
    input: art === 'merkblatt' ? ohneGrund : skipToken,
  });
  const plan = useQuery({ ...planoptionen, queryKey: [...planoptionen.queryKey, fassung.version] });
  const blatt = useQuery({ ...blattoptionen, queryKey: [...blattoptionen.queryKey, fassung.version] });
  return (
    <Stack component="section" aria-label={titel}>
      <Group className="nicht-drucken">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size="1.125rem" aria-hidden />}
          autoFocus
          onClick={onZurueck}
        >
          Zu den Ausfertigungen
        </Button>
        <Text fw={600}>{titel}</Text>
      </Group>
      {grund !== '' && (
        <Text size="sm" c="dimmed" className="nicht-drucken">
          Vertrauliches steht nur in der Word-Datei, weder in der Vorschau noch im Druck noch im abgelegten Papier.
        </Text>
      )}
      <Fehlerhinweis fehler={fehler} />
      <Papiervorschau
        blatt={art === 'plan' ? plan : blatt}
        istVeraendert={istVeraendert}
        onWord={() => (art === 'plan' ? word.mutate(ausfertigung) : merkblatt.mutate(ohneGrund))}
        istWordInArbeit={word.isPending || merkblatt.isPending}
      />
    </Stack>
  );
}
