import { Fieldset, Group, SegmentedControl, TextInput } from '@mantine/core';
import { AUSWERTUNG_LABEL } from '../../shared/integrationsplaene/labels.ts';
import { nachAuswertung } from '../../shared/integrationsplaene/stand.ts';
import { zAuswertung, type Planziel } from '../../shared/integrationsplaene/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import type { Planform } from './umgebung.ts';
import classes from './plan.module.css';

/** What the talk finds of a goal of the version before: reached, partly, not; what helped, what stood in the way. */
export function Auswertungsfelder({
  form,
  pfad,
  ziel,
}: {
  readonly form: Planform;
  /** Path of the goal. */
  readonly pfad: string;
  readonly ziel: Planziel;
}) {
  return (
    <Fieldset legend="Was ist daraus geworden?" p="xs">
      <Group gap="sm" mb="xs">
        <SegmentedControl
          size="xs"
          aria-label="Was ist daraus geworden?"
          data-path={`${pfad}.auswertung`}
          data={[{ value: '', label: 'noch offen' }, ...auswahlAus(AUSWERTUNG_LABEL)]}
          value={ziel.auswertung ?? ''}
          onChange={(wert) => {
            const auswertung = wert === '' ? null : zAuswertung.parse(wert);
            const neu = nachAuswertung(ziel, auswertung, form.getValues().gespraechAm);
            form.setFieldValue(`${pfad}.auswertung`, neu.auswertung);
            form.setFieldValue(`${pfad}.stand`, neu.stand);
            form.setFieldValue(`${pfad}.standAm`, neu.standAm);
          }}
        />
      </Group>
      <div className={classes['texte']}>
        <TextInput label="Das hat geholfen" maxLength={200} {...form.getInputProps(`${pfad}.geholfen`)} />
        <TextInput label="Das stand im Weg" maxLength={200} {...form.getInputProps(`${pfad}.hindernis`)} />
      </div>
    </Fieldset>
  );
}
