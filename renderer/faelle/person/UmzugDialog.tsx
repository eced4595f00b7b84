import { useState } from 'react';
import { Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { neuerFallfilter } from '../../../shared/faelle/defaults.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import type { Fallakte, Person } from '../../../shared/faelle/types.ts';
import { zHaushaltId } from '../../../shared/foundation/id.ts';
import { api } from '../../host/client.ts';
import { useFormular } from '../../ui/useFormular.ts';
import { Dialogformular } from '../Dialogformular.tsx';

const zUmzug = z
  .object({ wohin: z.enum(['eigener', 'anderer']), nachId: zHaushaltId.nullable() })
  .refine(({ wohin, nachId }) => wohin === 'eigener' || nachId !== null, {
    path: ['nachId'],
    message: 'Bitte den Haushalt wählen.',
  });

const ANFANG: z.infer<typeof zUmzug> = { wohin: 'eigener', nachId: null };

const HOECHSTENS = 20;

interface UmzugProps {
  readonly akte: Fallakte;
  readonly person: Person;
  readonly onSchliessen: () => void;
}

/** Somebody moves out: into a household of their own, or into another one of the same Kommune. */
export function UmzugDialog({ istOffen, ...props }: UmzugProps & { readonly istOffen: boolean }) {
  return (
    <Modal opened={istOffen} onClose={props.onSchliessen} title={`${vollerName(props.person)} zieht aus`}>
      {istOffen && <Eingabe {...props} />}
    </Modal>
  );
}

function Eingabe({ akte: { haushalt }, person, onSchliessen }: UmzugProps) {
  const navigate = useNavigate();
  const [suche, setzeSuche] = useState('');
  const [ruhig] = useDebouncedValue(suche.trim(), 200);
  const umziehen = useMutation(api.faelle.personUmziehen.mutationOptions());
  const formular = useFormular({
    schema: zUmzug,
    werte: ANFANG,
    version: null,
    speichere: ({ wohin, nachId }) =>
      umziehen.mutateAsync({ id: person.id, version: person.version, nachId: wohin === 'eigener' ? null : nachId }),
    nachSpeichern: (neue) => {
      onSchliessen();
      void navigate(`/faelle/${neue.haushalt.id}?abschnitt=personen&person=${person.id}`);
    },
  });
  const { form } = formular;
  const istAnderer = form.values.wohin === 'anderer';
  const haushalte = useQuery(
    api.faelle.liste.queryOptions({
      input: istAnderer
        ? {
            filter: { ...neuerFallfilter(), kommuneId: haushalt.kommuneId, text: ruhig },
            sortierung: 'name',
            ab: 0,
            anzahl: HOECHSTENS,
          }
        : skipToken,
    }),
  );
  const auswahl = (haushalte.data?.zeilen ?? [])
    .filter(({ id }) => id !== haushalt.id)
    .map(({ id, bezeichnung, aktenzeichen }) => ({
      value: id,
      label: [bezeichnung, aktenzeichen].filter(Boolean).join(' · '),
    }));
  return (
    <Dialogformular formular={formular} knopf="Umziehen" onAbbrechen={onSchliessen}>
      <Text size="sm" c="dimmed">
        Alle Angaben zur Person ziehen mit um. Beziehungen zu den anderen in diesem Haushalt enden hier.
      </Text>
      <Radio.Group label="Wohin" {...form.getInputProps('wohin')}>
        <Stack gap="xs" mt={4}>
          <Radio value="eigener" label="in einen eigenen Haushalt" description="Er steht zunächst im Zählbestand." />
          <Radio value="anderer" label="in einen anderen Haushalt derselben Kommune" />
        </Stack>
      </Radio.Group>
      {istAnderer && (
        <Select
          label="Haushalt"
          placeholder="Name oder Aktenzeichen"
          searchable
          searchValue={suche}
          onSearchChange={setzeSuche}
          filter={({ options }) => options}
          nothingFoundMessage="Kein Haushalt gefunden."
          data={auswahl}
          {...form.getInputProps('nachId')}
        />
      )}
    </Dialogformular>
  );
}
