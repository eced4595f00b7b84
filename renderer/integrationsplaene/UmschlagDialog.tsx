import { Modal, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import type { PlanfassungId } from '../../shared/foundation/id.ts';
import { zPflichtzeile } from '../../shared/foundation/text.ts';
import type { Planfassung } from '../../shared/integrationsplaene/types.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { useFormular } from '../ui/useFormular.ts';

const zEingabe = z.object({ grund: zPflichtzeile('Bitte den Grund eingeben.') });

interface Props {
  readonly fassungId: PlanfassungId;
  readonly onGeoeffnet: (fassung: Planfassung) => void;
  readonly onSchliessen: () => void;
}

/** Asks for the reason before what is confidential in a plan is shown. */
export function UmschlagDialog({ istOffen, ...props }: Props & { readonly istOffen: boolean }) {
  return (
    <Modal opened={istOffen} onClose={props.onSchliessen} title="Vertrauliche Einträge öffnen">
      {istOffen && <Frage {...props} />}
    </Modal>
  );
}

function Frage({ fassungId, onGeoeffnet, onSchliessen }: Props) {
  const oeffnen = useMutation({
    ...api.integrationsplaene.umschlagOeffnen.mutationOptions({ meta: { ohneAuffrischen: true } }),
    gcTime: 0,
  });
  const formular = useFormular({
    schema: zEingabe,
    werte: { grund: '' },
    version: null,
    speichere: ({ grund }) => oeffnen.mutateAsync({ id: fassungId, grund }),
    nachSpeichern: onGeoeffnet,
  });
  return (
    <Dialogformular formular={formular} knopf="Öffnen" onAbbrechen={onSchliessen}>
      <Text c="dimmed">Wer die Einträge öffnet und warum, steht danach im Protokoll des Falls.</Text>
      <TextInput label="Grund" data-autofocus {...formular.form.getInputProps('grund')} />
    </Dialogformular>
  );
}
