import { Checkbox, Modal, Radio, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { ERSTKONTAKTERGEBNIS_LABEL } from '../../shared/faelle/labels.ts';
import { vollerName, zeigeAlter } from '../../shared/faelle/name.ts';
import type { Fallakte, Zugang } from '../../shared/faelle/types.ts';
import { zDatum } from '../../shared/foundation/date.ts';
import { zPersonId, type PersonId } from '../../shared/foundation/id.ts';
import { api } from '../host/client.ts';
import { Abfrage } from '../ui/Abfrage.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { Dialogformular } from './Dialogformular.tsx';

const zErstkontakt = z.object({
  personIds: z.array(zPersonId).min(1, 'Bitte mindestens eine Person wählen.'),
  am: zDatum,
  ergebnis: z.enum(['angenommen', 'abgelehnt', 'nicht_erreicht']),
});

type Erstkontakt = z.infer<typeof zErstkontakt>;

const ERGEBNIS_ERKLAERUNG: Record<Erstkontakt['ergebnis'], string> = {
  angenommen: 'Die Person möchte begleitet werden. Die Akte entsteht mit Information und Einwilligung.',
  abgelehnt: 'Die Person bleibt im Zählbestand. Die Teilnahme ist freiwillig und später möglich.',
  nicht_erreicht: 'Der Versuch wird vermerkt; die Person bleibt in der Liste „Zugang ohne Kontakt“.',
};

interface ErstkontaktProps {
  readonly akte: Fallakte;
  /** Who is chosen when the dialog opens. */
  readonly vorgewaehlt: readonly PersonId[];
  readonly onSchliessen: () => void;
}

const TITEL = 'Erstkontakt festhalten';

/** Notes the first contact of a case that is open in the window. */
export function ErstkontaktDialog({ istOffen, ...props }: ErstkontaktProps & { readonly istOffen: boolean }) {
  return (
    <Modal opened={istOffen} onClose={props.onSchliessen} title={TITEL}>
      {istOffen && <Eingabe {...props} />}
    </Modal>
  );
}

/** The same from the list of those who wait: the case is read first. */
export function ErstkontaktZuFall({
  zugang,
  onSchliessen,
}: {
  readonly zugang: Zugang | null;
  readonly onSchliessen: () => void;
}) {
  return (
    <Modal opened={zugang !== null} onClose={onSchliessen} title={TITEL}>
      {zugang && <Geladene key={zugang.personId} zugang={zugang} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Geladene({ zugang, onSchliessen }: { readonly zugang: Zugang; readonly onSchliessen: () => void }) {
  const akte = useQuery(api.faelle.akte.queryOptions({ input: { id: zugang.haushaltId } }));
  return (
    <Abfrage abfrage={akte}>
      {(geladen) => {
        const wartende = geladen.personen.filter(({ erstkontakt }) => erstkontakt === zugang.erstkontakt);
        return <Eingabe akte={geladen} vorgewaehlt={wartende.map(({ id }) => id)} onSchliessen={onSchliessen} />;
      }}
    </Abfrage>
  );
}

function Eingabe({ akte: { haushalt, personen }, vorgewaehlt, onSchliessen }: ErstkontaktProps) {
  const heute = useHeute();
  const festhalten = useMutation(api.faelle.erstkontakt.mutationOptions());
  const werte: Erstkontakt = { personIds: [...vorgewaehlt], am: heute, ergebnis: 'angenommen' };
  const formular = useFormular({
    schema: zErstkontakt,
    werte,
    version: null,
    speichere: (eingabe) => festhalten.mutateAsync({ haushaltId: haushalt.id, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `erstkontakt-${haushalt.id}`,
  });
  const { form } = formular;
  return (
    <Dialogformular formular={formular} knopf="Erstkontakt festhalten" onAbbrechen={onSchliessen}>
      <Checkbox.Group label="Mit wem" {...form.getInputProps('personIds')}>
        <Stack gap={6} mt={4}>
          {personen.map((person) => (
            <Checkbox
              key={person.id}
              value={person.id}
              label={[vollerName(person), zeigeAlter(person, heute)].filter(Boolean).join(', ')}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group label="Begleitung angeboten" {...form.getInputProps('ergebnis')}>
        <Stack gap="xs" mt={4}>
          {zErstkontakt.shape.ergebnis.options.map((ergebnis) => (
            <Radio
              key={ergebnis}
              data-autofocus={ergebnis === form.values.ergebnis || undefined}
              value={ergebnis}
              label={ERSTKONTAKTERGEBNIS_LABEL[ergebnis]}
              description={ERGEBNIS_ERKLAERUNG[ergebnis]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Datumsfeld
        label={form.values.ergebnis === 'nicht_erreicht' ? 'Letzter Versuch am' : 'Gespräch am'}
        {...form.getInputProps('am')}
      />
    </Dialogformular>
  );
}
