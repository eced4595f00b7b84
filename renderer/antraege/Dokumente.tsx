import { Button, Group, Stack } from '@mantine/core';
import { IconArchive, IconFiles } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Antrag } from '../../shared/antraege/types.ts';
import { Dokumentliste } from '../dokumente/Dokumentliste.tsx';
import { Scanablage } from '../dokumente/Scanablage.tsx';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { LeererZustand } from '../ui/LeererZustand.tsx';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';

/** The documents of one Antrag: its filed papers, their scans, and the place to drop one. */
export function DokumenteAbschnitt({
  antrag,
  istVeraendert,
}: {
  readonly antrag: Antrag;
  readonly istVeraendert: boolean;
}) {
  const bezug = { tabelle: 'antraege', id: antrag.id };
  const dokumente = useQuery(api.dokumente.liste.queryOptions({ input: { bezug } }));
  const ablegen = useMutation(
    api.antraege.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  const darf = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  return (
    <Stack gap="md">
      <Scanablage bezug={bezug} hinweis="Der Scan wird zu diesem Antrag abgelegt, ein Papier mit Code zu seinem." />
      {darf && antrag.zustand === 'entwurf' && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconArchive size="1.125rem" aria-hidden />}
            disabled={istVeraendert}
            title={istVeraendert ? 'Zuerst speichern' : undefined}
            loading={ablegen.isPending}
            onClick={() => ablegen.mutate({ id: antrag.id })}
          >
            Entwurf ablegen
          </Button>
        </Group>
      )}
      <Fehlerhinweis fehler={ablegen.error} />
      <Abfrage abfrage={dokumente}>
        {(alle) => (
          <Dokumentliste
            dokumente={alle}
            mitBezug={false}
            leer={
              <LeererZustand
                symbol={IconFiles}
                titel="Noch kein Dokument"
                text="Mit dem Abschluss der Prüfung wird die Word-Datei hier abgelegt und bekommt einen Code. Ein Entwurf lässt sich jederzeit ablegen; er hat keinen Code."
              />
            }
          />
        )}
      </Abfrage>
    </Stack>
  );
}
