import { Select, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { UMSCHLAGTHEMA_LABEL } from '../../shared/einwilligungen/labels.ts';
import { zUmschlagthema, type Umschlagthema } from '../../shared/einwilligungen/types.ts';
import { vollerName } from '../../shared/faelle/name.ts';
import type { Person } from '../../shared/faelle/types.ts';
import { zPersonId, type HaushaltId } from '../../shared/foundation/id.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { useFormular } from '../ui/useFormular.ts';

const zEingabe = z.object({
  personId: zPersonId,
  thema: zUmschlagthema,
  inhalt: z.string().trim().min(1, 'Bitte die Notiz eingeben.').max(8000, 'Höchstens 8.000 Zeichen.'),
});

/** Writes a closed note; older ones stay closed. No draft is kept of it: nobody finds it anywhere but in the envelope. */
export function UmschlagNeu({
  haushaltId,
  personen,
  onSchliessen,
}: {
  readonly haushaltId: HaushaltId;
  readonly personen: readonly Person[];
  readonly onSchliessen: () => void;
}) {
  const schreiben = useMutation({ ...api.einwilligungen.umschlagSchreiben.mutationOptions(), gcTime: 0 });
  const werte: { personId: string; thema: Umschlagthema; inhalt: string } = {
    personId: personen[0]?.id ?? '',
    thema: 'gesundheit',
    inhalt: '',
  };
  const formular = useFormular({
    schema: zEingabe,
    werte,
    version: null,
    speichere: (eingabe) => schreiben.mutateAsync({ haushaltId, ...eingabe }),
    nachSpeichern: onSchliessen,
  });
  const { form } = formular;
  return (
    <Dialogformular formular={formular} knopf="Umschlag verschließen" onAbbrechen={onSchliessen}>
      <Select
        label="Person"
        data={personen.map((person) => ({ value: person.id, label: vollerName(person) }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('personId')}
      />
      <Select
        label="Thema"
        description="steht im Umschlag, nicht in der Liste"
        data={zUmschlagthema.options.map((thema) => ({ value: thema, label: UMSCHLAGTHEMA_LABEL[thema] }))}
        allowDeselect={false}
        {...form.getInputProps('thema')}
      />
      <Textarea
        label="Notiz"
        description="nach dem Verschließen nur noch mit einem Grund zu lesen"
        autosize
        minRows={5}
        autoComplete="off"
        {...form.getInputProps('inhalt')}
      />
    </Dialogformular>
  );
}
