import { useMemo } from 'react';
import { Checkbox, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { zDatum, zeigeDatum } from '../../shared/foundation/date.ts';
import { zPersonId } from '../../shared/foundation/id.ts';
import { istFrei, type Grund } from '../../shared/foundation/reasons.ts';
import { planlage } from '../../shared/integrationsplaene/lage.ts';
import { pruefeVereinbarung } from '../../shared/integrationsplaene/rules-schritte.ts';
import { zPlanfassungEingabe } from '../../shared/integrationsplaene/types.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';
import { usePlan } from './umgebung.ts';

const zVereinbarung = z.object({ am: zDatum, unterschriebenVon: z.array(zPersonId) });

interface Props {
  readonly onSchliessen: () => void;
  /** Shows a field of the plan's form, which closes the dialog. */
  readonly onSprung: (feld: string) => void;
}

/** Agrees on the draft: the day, who has signed, and what should be known before. */
export function VereinbarenDialog({ istOffen, ...props }: Props & { readonly istOffen: boolean }) {
  return (
    <Modal opened={istOffen} onClose={props.onSchliessen} size="lg" title="Plan vereinbaren">
      {istOffen && <Eingabe {...props} />}
    </Modal>
  );
}

function Eingabe({ onSchliessen, onSprung }: Props) {
  const { akte, plan, fassung, vorige, nenne } = usePlan();
  const heute = useHeute();
  const vereinbaren = useMutation(api.integrationsplaene.vereinbaren.mutationOptions());
  const werte: z.infer<typeof zVereinbarung> = {
    am: heute,
    // Nobody has signed by a quick click.
    unterschriebenVon: [],
  };
  const pruefe = useMemo(() => {
    const eingabe = zPlanfassungEingabe.parse(fassung);
    const lage = planlage(akte, plan.personId, heute);
    return (vereinbarung: z.infer<typeof zVereinbarung>): Grund[] =>
      pruefeVereinbarung(eingabe, { ...lage, ...vereinbarung, vorigeVereinbartAm: vorige?.vereinbartAm ?? null });
  }, [akte, plan.personId, heute, fassung, vorige]);
  const formular = useFormular({
    schema: zVereinbarung,
    werte,
    version: fassung.version,
    speichere: (eingabe, version) =>
      vereinbaren.mutateAsync({ id: fassung.id, version: version ?? fassung.version, ...eingabe }),
    nachSpeichern: onSchliessen,
  });
  const { form } = formular;
  const gelesen = zVereinbarung.safeParse(form.values);
  const gruende = gelesen.success ? pruefe(gelesen.data) : [];
  const istEigenes = (feld: string) => feld === 'am' || feld === 'unterschriebenVon';
  return (
    <Dialogformular formular={formular} knopf="Vereinbaren" istGesperrt={!istFrei(gruende)} onAbbrechen={onSchliessen}>
      <Text size="sm" c="dimmed">
        Danach bleiben die Worte dieser Fassung stehen. Der Stand von Zielen, Schritten und Zusagen geht weiter; Neues
        kommt mit der nächsten Fassung.
      </Text>
      <Datumsfeld label="Vereinbart am" data-autofocus {...form.getInputProps('am')} />
      <Checkbox.Group label="Unterschrieben haben" {...form.getInputProps('unterschriebenVon')}>
        <Stack gap={6} mt={4}>
          {fassung.unterschriften.map(({ personId }) => (
            <Checkbox key={personId} value={personId} label={nenne(personId)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm">
        {fassung.ueberpruefungAm === null
          ? 'Überprüfung: noch kein Tag.'
          : `Überprüfung am ${zeigeDatum(fassung.ueberpruefungAm)}; dazu entsteht eine Wiedervorlage.`}
      </Text>
      <Gruendeliste
        gruende={gruende}
        onSprung={(feld) => {
          if (!istEigenes(feld)) onSprung(feld);
        }}
      />
    </Dialogformular>
  );
}
