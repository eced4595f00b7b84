import { useState } from 'react';
import { Button, Group, Stack, Title } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { nachZeit } from '../../shared/termine/rules.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { TerminDialog } from './TerminDialog.tsx';
import { Terminliste } from './Terminliste.tsx';

/** The appointments of a case: what is to come first, then what has been, the newest on top. */
export function TermineAbschnitt({ haushaltId }: { readonly haushaltId: HaushaltId }) {
  const heute = useHeute();
  const darf = useDarf('faelle', 'schreiben');
  const [istOffen, setzeOffen] = useState(false);
  const termine = useQuery(api.termine.imFall.queryOptions({ input: { haushaltId } }));
  const anlegen = darf && (
    <Button leftSection={<IconCalendarPlus size="1.125rem" aria-hidden />} onClick={() => setzeOffen(true)}>
      Termin anlegen
    </Button>
  );
  return (
    <Stack>
      <Abfrage abfrage={termine}>
        {(alle) => {
          const kommende = alle.filter(({ am }) => am >= heute).toSorted(nachZeit);
          const vergangene = alle.filter(({ am }) => am < heute);
          if (alle.length === 0) {
            return (
              <LeererZustand
                symbol={IconCalendarEvent}
                titel="Noch kein Termin"
                text="Termine stehen hier, auf der Seite „Termine“ und auf Wunsch in Outlook. Ein Termin kann sich wiederholen."
                aktion={anlegen}
              />
            );
          }
          return (
            <>
              <Group justify="space-between">
                <Title order={2} size="h3">
                  Kommende Termine ({kommende.length})
                </Title>
                {anlegen}
              </Group>
              <Terminliste titel="Kommende Termine" termine={kommende} darf={darf} mitTag />
              {vergangene.length > 0 && (
                <>
                  <Title order={2} size="h3">
                    Bisherige Termine ({vergangene.length})
                  </Title>
                  <Terminliste titel="Bisherige Termine" termine={vergangene} darf={darf} mitTag />
                </>
              )}
            </>
          );
        }}
      </Abfrage>
      <TerminDialog
        gegenstand={istOffen ? { art: 'neu', vorgabe: { haushaltId, personalId: null } } : null}
        onSchliessen={() => setzeOffen(false)}
      />
    </Stack>
  );
}
