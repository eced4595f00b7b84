import { Modal, Select, Text, TextInput } from '@mantine/core';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { ABSCHLUSSGRUND_LABEL } from '../../shared/faelle/labels.ts';
import { istFrei } from '../../shared/foundation/reasons.ts';
import { pruefeAbschluss } from '../../shared/integrationsplaene/rules-schritte.ts';
import { alleZiele, istOffenesZiel } from '../../shared/integrationsplaene/stand.ts';
import { zPlanabschluss, type Plan, type Planabschluss } from '../../shared/integrationsplaene/types.ts';
import { feldfehlerAus } from '../erhebungen/useGruende.ts';
import { Dialogformular } from '../faelle/Dialogformular.tsx';
import { api } from '../host/client.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Gruendeliste } from '../ui/Gruendeliste.tsx';
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
  const geltende = plan.fassungen.find(({ stand }) => stand === 'vereinbart') ?? null;
  const fassung = useQuery(
    api.integrationsplaene.fassung.queryOptions({ input: geltende === null ? skipToken : { id: geltende.id } }),
  );
  const lage = {
    heute,
    vereinbartAm: geltende?.vereinbartAm ?? null,
    hatEntwurf: plan.fassungen.some(({ stand }) => stand === 'entwurf'),
    offeneZiele: fassung.data === undefined ? 0 : alleZiele(fassung.data).filter(istOffenesZiel).length,
  };
  const formular = useFormular({
    schema: zPlanabschluss,
    werte,
    version: plan.version,
    pruefe: (abschluss) => feldfehlerAus(pruefeAbschluss(abschluss, lage)),
    speichere: (abschluss, version) =>
      abschliessen.mutateAsync({ id: plan.id, version: version ?? plan.version, abschluss }),
    nachSpeichern: onSchliessen,
  });
  const { form } = formular;
  const abschluss = zPlanabschluss.safeParse(form.values);
  // What stands at a field is said there, when the step is taken.
  const gruende = abschluss.success
    ? pruefeAbschluss(abschluss.data, lage).filter(({ schwere, feld }) => schwere === 'warnt' || feld === null)
    : [];
  return (
    <Dialogformular
      formular={formular}
      knopf="Plan abschließen"
      istGesperrt={!istFrei(gruende)}
      onAbbrechen={onSchliessen}
    >
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
      <Gruendeliste gruende={gruende} />
    </Dialogformular>
  );
}
