import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { zDatum } from '../../shared/foundation/date.ts';
import { zZeile } from '../../shared/foundation/text.ts';
import type { Vereinbarung, Vereinbarungszustand } from '../../shared/vereinbarungen/types.ts';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Formularmeldung } from '../ui/Formularaktionen.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

type Schrittzustand = Parameters<typeof api.vereinbarungen.schritt.call>[0]['zustand'];

/** Steps that a clerk writes down; the others have a button of their own. */
export function istEintragbar(zustand: Vereinbarungszustand): zustand is Schrittzustand {
  return zustand !== 'entwurf' && zustand !== 'abgestimmt';
}

/** What a clerk asks herself at each step: heading, day, remark, and the word on the button. */
const FRAGE: Record<
  Schrittzustand,
  { readonly titel: string; readonly am: string; readonly bemerkung: string; readonly knopf: string }
> = {
  beschlossen: {
    titel: 'Beschluss eintragen',
    am: 'Beschlossen am',
    bemerkung: 'Gremium',
    knopf: 'Beschluss eintragen',
  },
  unterschrieben: {
    titel: 'Unterschrift eintragen',
    am: 'Von beiden unterschrieben am',
    bemerkung: 'Bemerkung',
    knopf: 'Unterschrift eintragen',
  },
  gekuendigt: {
    titel: 'Kündigung eintragen',
    am: 'Gekündigt am',
    bemerkung: 'Von wem, aus welchem Grund',
    knopf: 'Kündigung eintragen',
  },
  beendet: { titel: 'Ende eintragen', am: 'Beendet am', bemerkung: 'Bemerkung', knopf: 'Ende eintragen' },
};

/** Word on the button that leads to a step. */
export const SCHRITT_KNOPF: Record<Schrittzustand, string> = {
  beschlossen: 'Beschlossen',
  unterschrieben: 'Unterschrieben',
  gekuendigt: 'Gekündigt',
  beendet: 'Beendet',
};

const zEingabe = z.object({ am: zDatum, wirksamZum: zDatum.nullable(), bemerkung: zZeile });

export interface SchrittDialogProps {
  readonly vereinbarung: Vereinbarung;
  /** The step to take; null closes the dialog. */
  readonly zustand: Schrittzustand | null;
  readonly onSchliessen: () => void;
}

/** Writes down when an agreement reached its next state. */
export function SchrittDialog({ vereinbarung, zustand, onSchliessen }: SchrittDialogProps) {
  return (
    <Modal opened={zustand !== null} onClose={onSchliessen} title={zustand === null ? '' : FRAGE[zustand].titel}>
      {zustand && <Eingabe key={zustand} vereinbarung={vereinbarung} zustand={zustand} onSchliessen={onSchliessen} />}
    </Modal>
  );
}

function Eingabe({ vereinbarung, zustand, onSchliessen }: SchrittDialogProps & { readonly zustand: Schrittzustand }) {
  const heute = useHeute();
  const schritt = useMutation(api.vereinbarungen.schritt.mutationOptions());
  const formular = useFormular({
    schema: zEingabe,
    werte: { am: heute, wirksamZum: zustand === 'gekuendigt' ? vereinbarung.bis : null, bemerkung: '' },
    version: vereinbarung.version,
    speichere: (eingabe, version) =>
      schritt.mutateAsync({ id: vereinbarung.id, version: version ?? vereinbarung.version, zustand, ...eingabe }),
    nachSpeichern: onSchliessen,
    entwurf: `vereinbarungsschritt-${vereinbarung.id}-${zustand}`,
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
        {zustand === 'gekuendigt' && (
          <Datumsfeld
            label="Wirksam zum"
            description="letzter Tag, an dem die Vereinbarung gilt"
            {...form.getInputProps('wirksamZum')}
          />
        )}
        <TextInput label={FRAGE[zustand].bemerkung} {...form.getInputProps('bemerkung')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onSchliessen}>
            Abbrechen
          </Button>
          <Button type="submit" loading={formular.laeuft} color={zustand === 'gekuendigt' ? 'red' : undefined}>
            {FRAGE[zustand].knopf}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
