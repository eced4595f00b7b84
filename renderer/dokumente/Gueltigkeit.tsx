import { useState } from 'react';
import { Button, Group, Modal, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Dokument } from '../../shared/dokumente/types.ts';
import { istDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { useDarf } from '../ui/rechte.tsx';
import { useHeute } from '../ui/umgebung.ts';

/** Until when a document holds; a click notes it, and a deadline reminds of it two months before. */
export function Gueltigkeit({ dokument }: { readonly dokument: Dokument }) {
  const heute = useHeute();
  const darf = useDarf('dokumente', 'schreiben');
  const [istOffen, setzeOffen] = useState(false);
  const { gueltigBis } = dokument;
  const istVorbei = gueltigBis !== null && gueltigBis < heute;
  const text = (
    <Text
      span
      inherit
      className="zahl"
      fw={istVorbei ? 650 : undefined}
      c={istVorbei ? 'var(--mantine-color-error)' : undefined}
    >
      {gueltigBis === null ? '–' : `${zeigeDatum(gueltigBis)}${istVorbei ? ', abgelaufen' : ''}`}
    </Text>
  );
  if (!darf) return text;
  return (
    <>
      <UnstyledButton
        onClick={(ereignis) => {
          ereignis.stopPropagation();
          setzeOffen(true);
        }}
      >
        <VisuallyHidden>Gültigkeit von {dokument.name}: </VisuallyHidden>
        {gueltigBis === null ? (
          <Text span size="sm" c="dimmed">
            eintragen …
          </Text>
        ) : (
          text
        )}
      </UnstyledButton>
      <Modal opened={istOffen} onClose={() => setzeOffen(false)} title="Gültigkeit des Dokuments">
        {istOffen && <Eingabe dokument={dokument} onSchliessen={() => setzeOffen(false)} />}
      </Modal>
    </>
  );
}

function Eingabe({ dokument, onSchliessen }: { readonly dokument: Dokument; readonly onSchliessen: () => void }) {
  const [bis, setzeBis] = useState<Datum | null>(dokument.gueltigBis);
  const setzen = useMutation(api.dokumente.gueltigSetzen.mutationOptions({ onSuccess: onSchliessen }));
  const istLesbar = bis === null || istDatum(bis);
  return (
    <form
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        if (istLesbar) setzen.mutate({ id: dokument.id, gueltigBis: bis });
      }}
    >
      <Stack>
        <Text>{dokument.name}</Text>
        <Datumsfeld
          label="Gültig bis"
          description="60 Tage vorher erinnert eine Frist daran"
          data-autofocus
          value={bis}
          onChange={setzeBis}
        />
        <Fehlerhinweis fehler={setzen.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen}>
            Abbrechen
          </Button>
          <Button type="submit" loading={setzen.isPending} disabled={!istLesbar}>
            Speichern
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
