import { useState } from 'react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { UMSCHLAGTHEMA_LABEL } from '../../shared/einwilligungen/labels.ts';
import type { Umschlag, Umschlaginhalt } from '../../shared/einwilligungen/types.ts';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { zPflichtzeile } from '../../shared/foundation/text.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { useFormular } from '../ui/useFormular.ts';

const zEingabe = z.object({ grund: zPflichtzeile('Bitte den Grund eingeben.') });

/** Asks for the reason, then shows what lies in the envelope until the dialog is closed. */
export function UmschlagOeffnen({
  umschlag,
  onSchliessen,
}: {
  readonly umschlag: Umschlag;
  readonly onSchliessen: () => void;
}) {
  const [inhalt, setzeInhalt] = useState<Umschlaginhalt | null>(null);
  const oeffnen = useMutation({ ...api.einwilligungen.umschlagOeffnen.mutationOptions(), gcTime: 0 });
  const formular = useFormular({
    schema: zEingabe,
    werte: { grund: '' },
    version: null,
    speichere: ({ grund }) => oeffnen.mutateAsync({ id: umschlag.id, grund }),
    nachSpeichern: setzeInhalt,
  });
  if (inhalt !== null) {
    return (
      <Stack>
        <Text size="sm" c="dimmed">
          {UMSCHLAGTHEMA_LABEL[inhalt.thema]} · angelegt am {zeigeDatum(umschlag.angelegtAm)} von {umschlag.von}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap' }} className="nicht-drucken">
          {inhalt.inhalt}
        </Text>
        <Group justify="flex-end">
          <Button onClick={onSchliessen} data-autofocus>
            Wieder verschließen
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Dialogformular formular={formular} knopf="Öffnen" onAbbrechen={onSchliessen}>
      <Text c="dimmed">Wer den Umschlag öffnet und warum, steht danach im Protokoll des Falls.</Text>
      <TextInput label="Grund" data-autofocus {...formular.form.getInputProps('grund')} />
    </Dialogformular>
  );
}
