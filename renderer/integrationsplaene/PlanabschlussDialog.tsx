import { Modal, Select, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ABSCHLUSSGRUND_LABEL } from '../../shared/faelle/labels.ts';
import { zPlanabschluss, type Plan, type Planabschluss } from '../../shared/integrationsplaene/types.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { useFormular } from '../ui/useFormular.ts';

interface Props {
  readonly plan: Plan;
  readonly onSchliessen: () => void;
}

/** Ends a plan: why, and to whom the company goes over. */
export function PlanabschlussDialog({ istOffen, ...props }: Props & { readonly istOffen: boolean }) {
  return (
    <Modal opened={istOffen} onClose={props.onSchliessen} title="Plan abschließen">
      {istOffen && <Eingabe {...props} />}
    </Modal>
  );
}

function Eingabe({ plan, onSchliessen }: Props) {
  const heute = useHeute();
  const abschliessen = useMutation(api.integrationsplaene.abschliessen.mutationOptions());
  const werte: Planabschluss = { am: heute, grund: 'regeldienste', uebergabeAn: '' };
  const formular = useFormular({
    schema: zPlanabschluss,
    werte,
    version: plan.version,
    speichere: (abschluss, version) =>
      abschliessen.mutateAsync({ id: plan.id, version: version ?? plan.version, abschluss }),
    nachSpeichern: onSchliessen,
  });
  const { form } = formular;
  return (
    <Dialogformular formular={formular} knopf="Plan abschließen" onAbbrechen={onSchliessen}>
      <Text size="sm" c="dimmed">
        Alle Fassungen bleiben lesbar. Ein abgeschlossener Plan kann wieder aufgenommen werden.
      </Text>
      <Select
        label="Grund"
        data-autofocus
        allowDeselect={false}
        data={auswahlAus(ABSCHLUSSGRUND_LABEL)}
        {...form.getInputProps('grund')}
      />
      <TextInput label="Übergabe an" {...form.getInputProps('uebergabeAn')} />
      <Datumsfeld label="Abgeschlossen am" {...form.getInputProps('am')} />
    </Dialogformular>
  );
}
