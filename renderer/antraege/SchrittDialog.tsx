import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { ANTRAGSZUSTAND_LABEL } from '../../shared/antraege/labels.ts';
import type { Antrag, Antragszustand } from '../../shared/antraege/types.ts';
import { zDatum } from '../../shared/foundation/date.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

type Schrittzustand = Parameters<typeof api.antraege.schritt.call>[0]['zustand'];

/** Steps that a clerk writes down; the others have a button, a scan or a Rückfrage of their own. */
export function istEintragbar(zustand: Antragszustand): zustand is Schrittzustand {
  return !['entwurf', 'geprueft', 'freigegeben', 'rueckfrage'].includes(zustand);
}

/** What a clerk asks herself at each step, in front of the day. */
const FRAGE: Record<Schrittzustand, { readonly titel: string; readonly am: string; readonly bemerkung: string }> = {
  unterschrieben: { titel: 'Unterschrift eintragen', am: 'Unterschrieben am', bemerkung: 'Bemerkung' },
  beim_landkreis: { titel: 'Abgabe beim Landratsamt', am: 'Abgegeben am', bemerkung: 'Wie abgegeben' },
  weitergeleitet: {
    titel: 'An die Bewilligungsstelle weitergeleitet',
    am: 'Weitergeleitet am',
    bemerkung: 'Bemerkung',
  },
  bewilligt: { titel: 'Bewilligung eintragen', am: 'Bescheid vom', bemerkung: 'Aktenzeichen des Bescheids' },
  teilbewilligt: {
    titel: 'Teilweise Bewilligung eintragen',
    am: 'Bescheid vom',
    bemerkung: 'Aktenzeichen des Bescheids',
  },
  abgelehnt: { titel: 'Ablehnung eintragen', am: 'Bescheid vom', bemerkung: 'Aktenzeichen des Bescheids' },
  zurueckgezogen: { titel: 'Antrag zurückziehen', am: 'Zurückgezogen am', bemerkung: 'Grund' },
};

/** Word on the button that leads to a step. */
export const SCHRITT_KNOPF: Record<Schrittzustand, string> = {
  unterschrieben: 'Unterschrift eintragen',
  beim_landkreis: 'Beim Landratsamt abgegeben',
  weitergeleitet: 'Weitergeleitet',
  bewilligt: 'Bewilligt',
  teilbewilligt: 'Teilweise bewilligt',
  abgelehnt: 'Abgelehnt',
  zurueckgezogen: 'Zurückziehen',
};

const zEingabe = z.object({ am: zDatum, bemerkung: zZeile });

export interface SchrittDialogProps {
  readonly antrag: Antrag;
  /** The step to take; null closes the dialog. */
  readonly zustand: Schrittzustand | null;
  readonly onSchliessen: () => void;
}

/** Writes down when an Antrag reached its next state. */
export function SchrittDialog({ antrag, zustand, onSchliessen }: SchrittDialogProps) {
  return (
    <Modal opened={zustand !== null} onClose={onSchliessen} title={zustand === null ? '' : FRAGE[zustand].titel}>
      {zustand && <Eingabe key={zustand} antrag={antrag} zustand={zustand} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Eingabe({ antrag, zustand, onSchliessen }: SchrittDialogProps & { readonly zustand: Schrittzustand }) {
  const heute = useHeute();
  const schritt = useMutation(api.antraege.schritt.mutationOptions());
  const formular = useFormular({
    schema: zEingabe,
    werte: { am: heute, bemerkung: '' },
    version: antrag.version,
    speichere: (eingabe, version) =>
      schritt.mutateAsync({ id: antrag.id, version: version ?? antrag.version, zustand, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `schritt-${antrag.id}-${zustand}`,
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
        <Datumsfeld label={FRAGE[zustand].am} data-autofocus {...form.getInputProps('am')} />
        <TextInput label={FRAGE[zustand].bemerkung} {...form.getInputProps('bemerkung')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen}>
            Abbrechen
          </Button>
          <Button type="submit" loading={formular.laeuft} color={zustand === 'zurueckgezogen' ? 'red' : undefined}>
            {zustand === 'zurueckgezogen' ? 'Antrag zurückziehen' : `Als „${ANTRAGSZUSTAND_LABEL[zustand]}“ eintragen`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
