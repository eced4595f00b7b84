import { Fieldset, Group, SegmentedControl, TextInput } from '@mantine/core';
import { AUSWERTUNG_LABEL } from '../../shared/integrationsplaene/labels.ts';
import { zAuswertung, type Auswertung, type Planziel, type Zielstand } from '../../shared/integrationsplaene/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import type { Planform } from './umgebung.ts';
import classes from './plan.module.css';

const STAND: Record<Auswertung, Zielstand> = { erreicht: 'erreicht', teilweise: 'laeuft', nicht: 'offen' };

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
            form.setFieldValue(`${pfad}.auswertung`, auswertung);
            if (auswertung === null || ziel.stand === 'abgebrochen' || ziel.stand === STAND[auswertung]) return;
            form.setFieldValue(`${pfad}.stand`, STAND[auswertung]);
            form.setFieldValue(`${pfad}.standAm`, form.getValues().gespraechAm);
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
