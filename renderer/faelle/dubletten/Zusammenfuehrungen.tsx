import { Button, Card, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { HaushaltId } from '../../../shared/foundation/id.ts';
import { api } from '../../host/client.ts';
import { zeigeZeitpunkt } from '../../ui/fehler.ts';
import { Fehlerhinweis } from '../../ui/Fehlerhinweis.tsx';
import { melde } from '../../ui/meldung.tsx';
import { useDarf } from '../../ui/rechte.tsx';
import classes from '../faelle.module.css';

/** Part of a case's rail: which entries became one here, and the way back; nothing where none did. */
export function Zusammenfuehrungen({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const navigate = useNavigate();
  const darf = useDarf('faelle', 'schreiben');
  const alle = useQuery(api.faelle.zusammenfuehrungen.queryOptions({ input: { haushaltId } }));
  const aufheben = useMutation(
    api.faelle.zusammenfuehrungAufheben.mutationOptions({
      onSuccess: ({ haushalt }) => {
        melde('Die Zusammenführung ist aufgehoben. Der frühere Eintrag ist wieder da.');
        void navigate(`/faelle/${haushalt.id}?abschnitt=personen`);
      },
    }),
  );
  if (!alle.data || alle.data.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="zusammenfuehrungen">
      <Title order={2} size="h3" id="zusammenfuehrungen">
        Zusammengeführt
      </Title>
      <Fehlerhinweis fehler={aufheben.error} />
      <ul className={classes['kartenliste']}>
        {alle.data.map(({ id, gehtName, am, von }) => (
          <li key={id}>
            <div>
              <Text>{gehtName}</Text>
              <Text size="sm" c="dimmed">
                {zeigeZeitpunkt(am)}, {von}
              </Text>
            </div>
            {darf && (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={aufheben.isPending && aufheben.variables.id === id}
                onClick={() => aufheben.mutate({ id })}
                aria-label={`Zusammenführung mit ${gehtName} aufheben`}
              >
                Zusammenführung aufheben
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
