import { Button, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { RUECKFRAGESTELLE_LABEL } from '../../shared/antraege/labels.ts';
import { zRueckfrageEingabe, type Antrag, type Rueckfrage } from '../../shared/antraege/types.ts';
import { plusTage } from '../../shared/foundation/date.ts';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

/** Days that an office usually gives for an answer. */
const ANTWORT_TAGE = 14;

export interface RueckfrageDialogProps {
  readonly antrag: Antrag;
  /** The one to answer or change, `neu` for another one; null closes the dialog. */
  readonly rueckfrage: Rueckfrage | 'neu' | null;
  readonly onSchliessen: () => void;
}

/** Writes down what an office asks, and what was answered. */
export function RueckfrageDialog({ antrag, rueckfrage, onSchliessen }: RueckfrageDialogProps) {
  return (
    <Modal
      opened={rueckfrage !== null}
      onClose={onSchliessen}
      title={rueckfrage === 'neu' ? 'Rückfrage eintragen' : 'Rückfrage beantworten'}
    >
      {rueckfrage && (
        <Eingabe antrag={antrag} bisherige={rueckfrage === 'neu' ? null : rueckfrage} onSchliessen={onSchliessen} />
      )}
    </Modal>
  );
}

function Eingabe({
  antrag,
  bisherige,
  onSchliessen,
}: {
  readonly antrag: Antrag;
  readonly bisherige: Rueckfrage | null;
  readonly onSchliessen: () => void;
}) {
  const heute = useHeute();
  const speichern = useMutation(api.antraege.rueckfrageSpeichern.mutationOptions());
  const formular = useFormular({
    schema: zRueckfrageEingabe,
    werte: bisherige ?? {
      stelle: antrag.schritte.some(({ zustand }) => zustand === 'weitergeleitet')
        ? ('bewilligungsstelle' as const)
        : ('landratsamt' as const),
      gestelltAm: heute,
      frage: '',
      antwortBis: plusTage(heute, ANTWORT_TAGE),
      antwort: '',
      beantwortetAm: null,
    },
    version: antrag.version,
    speichere: (eingabe, version) =>
      speichern.mutateAsync({
        id: antrag.id,
        version: version ?? antrag.version,
        rueckfrageId: bisherige?.id ?? null,
        eingabe,
      }),
    nachSpeichern: onSchliessen,
    entwurf: `rueckfrage-${bisherige?.id ?? `neu-${antrag.id}`}`,
  });
  const { form } = formular;
  return (
    <form
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void formular.speichern();
      }}
    >
      <Stack>
        <Formularmeldung formular={formular} />
        <SegmentedControl
          aria-label="Wer fragt"
          data={auswahlAus(RUECKFRAGESTELLE_LABEL)}
          {...form.getInputProps('stelle')}
        />
        <Textarea
          label="Was gefragt oder nachgefordert wird"
          autosize
          minRows={2}
          data-autofocus={bisherige === null || undefined}
          {...form.getInputProps('frage')}
        />
        <Group align="flex-start" grow>
          <Datumsfeld label="Gestellt am" {...form.getInputProps('gestelltAm')} />
          <Datumsfeld label="Antwort bis" {...form.getInputProps('antwortBis')} />
        </Group>
        {bisherige !== null && (
          <>
            <Textarea label="Antwort" autosize minRows={2} data-autofocus {...form.getInputProps('antwort')} />
            <Datumsfeld label="Beantwortet am" {...form.getInputProps('beantwortetAm')} />
          </>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              formular.verwerfen();
              onSchliessen();
            }}
          >
            Abbrechen
          </Button>
          <Button type="submit" loading={formular.laeuft}>
            {bisherige === null ? 'Eintragen' : 'Speichern'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
