import { useState } from 'react';
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { TerminId, TerminserieId } from '../../shared/foundation/id.ts';
import { api, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { melde } from '../ui/meldung.tsx';

/** What goes into the calendar file: the own appointments, or one with, where it has one, its series. */
export type Kalenderwunsch =
  { readonly art: 'meine' } | { readonly art: 'termin'; readonly id: TerminId; readonly serieId: TerminserieId | null };

/** Saves a calendar file; names get into it only where the clerk says so. */
export function KalenderDialog({
  was,
  onSchliessen,
}: {
  readonly was: Kalenderwunsch | null;
  readonly onSchliessen: () => void;
}) {
  const [mitNamen, setzeMitNamen] = useState(false);
  const [istSerie, setzeSerie] = useState(false);
  const kalender = useMutation(
    api.termine.kalender.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art !== 'gespeichert') return;
        melde(`${name} wurde gespeichert.`);
        onSchliessen();
      },
    }),
  );
  function speichere() {
    if (was === null) return;
    const wahl =
      was.art === 'meine'
        ? { art: 'meine' as const }
        : istSerie && was.serieId !== null
          ? { art: 'serie' as const, serieId: was.serieId }
          : { art: 'einer' as const, id: was.id };
    kalender.mutate({ was: wahl, mitNamen });
  }
  return (
    <Modal opened={was !== null} onClose={onSchliessen} title="Kalenderdatei für Outlook">
      <Stack>
        <Text>
          In der Datei stehen Zeit, Aktenzeichen und Anfangsbuchstaben. Der Kalender in Outlook ist oft für andere
          sichtbar.
        </Text>
        {was?.art === 'termin' && was.serieId !== null && (
          <Checkbox
            label="die ganze Serie"
            checked={istSerie}
            onChange={(ereignis) => setzeSerie(ereignis.currentTarget.checked)}
          />
        )}
        <Checkbox
          label="Namen und Anlass mitgeben"
          description="Eine geschützte Anschrift steht in keinem Fall in der Datei."
          checked={mitNamen}
          onChange={(ereignis) => setzeMitNamen(ereignis.currentTarget.checked)}
        />
        <Fehlerhinweis fehler={kalender.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen}>
            Abbrechen
          </Button>
          <Button loading={kalender.isPending} onClick={speichere}>
            Datei speichern
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
