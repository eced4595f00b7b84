import { useState } from 'react';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconEye, IconEyeOff } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { Papierablage } from '../dokumente/Papierablage.tsx';
import { api } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';
import { Papiervorschau } from '../ui/paper/Papiervorschau.tsx';
import { useStammdatenblatt } from './stammdatenblatt.ts';

/** The papers of a case: the Stammdatenblatt, and what was filed or scanned. */
export function DokumenteAbschnitt({
  haushaltId,
  version,
  darf,
}: {
  readonly haushaltId: HaushaltId;
  readonly version: number;
  readonly darf: boolean;
}) {
  const [istVorschau, setzeVorschau] = useState(false);
  const options = api.faelle.stammdatenblatt.queryOptions({ input: istVorschau ? { id: haushaltId } : skipToken });
  const blatt = useQuery({ ...options, queryKey: [...options.queryKey, version] });
  const word = useStammdatenblatt(haushaltId);
  const ablegen = useMutation(
    api.faelle.stammdatenblattAblegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  return (
    <Stack gap="md">
      <Group className="nicht-drucken">
        <Button
          variant="default"
          leftSection={
            istVorschau ? <IconEyeOff size="1.125rem" aria-hidden /> : <IconEye size="1.125rem" aria-hidden />
          }
          aria-expanded={istVorschau}
          onClick={() => setzeVorschau(!istVorschau)}
        >
          {istVorschau ? 'Stammdatenblatt schließen' : 'Stammdatenblatt ansehen'}
        </Button>
        {darf && (
          <Button
            variant="default"
            leftSection={<IconArchive size="1.125rem" aria-hidden />}
            loading={ablegen.isPending}
            onClick={() => ablegen.mutate({ id: haushaltId })}
          >
            Stammdatenblatt ablegen
          </Button>
        )}
      </Group>
      {istVorschau && (
        <Text size="sm" c="dimmed" className="nicht-drucken">
          Das Blatt ist für die Akte. Soll es an eine andere Stelle gehen, sagt die Ampel unter{' '}
          <Anchor component={Link} to={`/faelle/${haushaltId}?abschnitt=einwilligungen`} size="sm" underline="always">
            Einwilligungen
          </Anchor>
          , welche Angaben hinaus dürfen.
        </Text>
      )}
      <Fehlerhinweis fehler={ablegen.error ?? word.fehler} />
      {istVorschau ? (
        <Papiervorschau blatt={blatt} istVeraendert={false} onWord={word.ladeWord} istWordInArbeit={word.laeuft} />
      ) : (
        <Papierablage
          bezug={{ tabelle: 'haushalte', id: haushaltId }}
          hinweis="Der Scan wird zu diesem Fall abgelegt, ein Papier mit Code zu seinem."
          leer="Abgelegte Papiere, Scans und Dateien dieses Falls stehen hier. Eine Datei wird oben hineingezogen oder gewählt."
          entwurf={null}
        />
      )}
    </Stack>
  );
}
