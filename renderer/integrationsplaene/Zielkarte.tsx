import { Alert, Card, Group, SegmentedControl, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { ZIELVORRANG_LABEL } from '../../shared/integrationsplaene/labels.ts';
import type { Planfeld, Planziel } from '../../shared/integrationsplaene/types.ts';
import { vorlageDesZiels } from '../../shared/integrationsplaene/vorlage.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Auswertungsfelder } from './Auswertungsfelder.tsx';
import { entferne } from './listen.ts';
import { Zielmarke } from './Planmarke.tsx';
import { Reihenknoepfe, verschiebeMitTasten } from './Reihenknoepfe.tsx';
import { Schritte } from './Schritte.tsx';
import { Uebersetzungsmarke } from './Uebersetzungsmarke.tsx';
import { usePlan, type Planform } from './umgebung.ts';
import { Verschlossen } from './Verschlossen.tsx';
import classes from './plan.module.css';

interface ZielkarteProps {
  readonly form: Planform;
  readonly feld: Planfeld;
  /** Path of the field: `felder.0`. */
  readonly pfad: string;
  readonly ziel: Planziel;
  readonly stelle: number;
  readonly onOeffnen: (() => void) | null;
}

/** One goal of a draft: its sentence, when it is reached, its steps. */
export function Zielkarte({ form, feld, pfad, ziel, stelle, onOeffnen }: ZielkarteProps) {
  const { vorige } = usePlan();
  const liste = `${pfad}.ziele`;
  const anzahl = feld.ziele.length;
  const was = `Ziel ${stelle + 1}`;
  const verschiebe = (nach: number) => form.reorderListItem(liste, { from: stelle, to: nach });
  const istBekannt = vorige?.felder.some(({ ziele }) => ziele.some(({ kennung }) => kennung === ziel.kennung)) ?? false;
  return (
    <Card
      component="li"
      padding="sm"
      withBorder
      className={classes['ziel']}
      data-stand={ziel.stand}
      aria-label={ziel.istVerschlossen ? `${was}: vertraulich` : `${was}: ${ziel.text || 'noch ohne Satz'}`}
      onKeyDown={verschiebeMitTasten(stelle, anzahl, verschiebe)}
    >
      <div className={classes['zeile']}>
        <Group gap="xs">
          <Text fw={600}>{was}</Text>
          {istBekannt && <Zielmarke stand={ziel.stand} />}
          {!ziel.istVerschlossen && <Uebersetzungsmarke vorlageId={ziel.vorlageId} text={ziel.text} />}
        </Group>
        <Reihenknoepfe
          was={was}
          stelle={stelle}
          anzahl={anzahl}
          onVerschieben={verschiebe}
          onEntfernen={() => entferne(form, { feldId: feld.id }, stelle, ziel, `${was} entfernt`)}
        />
      </div>
      {ziel.istVerschlossen ? (
        <div data-path={`${liste}.${stelle}.text`} tabIndex={-1}>
          <Verschlossen was="Das Ziel" onOeffnen={onOeffnen} />
        </div>
      ) : (
        <Inhalt
          form={form}
          feld={feld}
          feldpfad={pfad}
          pfad={`${liste}.${stelle}`}
          ziel={ziel}
          istBekannt={istBekannt}
        />
      )}
    </Card>
  );
}

function Inhalt({
  form,
  feld,
  feldpfad,
  pfad,
  ziel,
  istBekannt,
}: Pick<ZielkarteProps, 'form' | 'feld' | 'ziel'> & {
  readonly feldpfad: string;
  readonly pfad: string;
  readonly istBekannt: boolean;
}) {
  const { plan, vorlagen } = usePlan();
  const hinweis = vorlagen.find(({ id }) => id === ziel.vorlageId)?.vorherPruefen ?? '';
  return (
    <Stack gap="xs">
      {istBekannt && <Auswertungsfelder form={form} pfad={pfad} ziel={ziel} />}
      <Textarea
        label="Ziel"
        placeholder="Ich …"
        autosize
        minRows={1}
        maxLength={200}
        {...form.getInputProps(`${pfad}.text`)}
        onChange={(ereignis) => {
          const text = ereignis.currentTarget.value.replace(/\n/g, ' ');
          form.setFieldValue(`${pfad}.text`, text);
          form.setFieldValue(`${pfad}.vorlageId`, vorlageDesZiels(vorlagen, { text }));
        }}
      />
      {hinweis !== '' && (
        <Alert color="geleit" p="xs" icon={<IconInfoCircle aria-hidden />}>
          Vorher prüfen: {hinweis}{' '}
          <Text span size="sm" c="dimmed">
            (nur für die Beratung, wird nicht gedruckt)
          </Text>
        </Alert>
      )}
      <TextInput
        label="Erreicht, wenn"
        description="leer: wenn der Satz wahr geworden ist"
        maxLength={200}
        {...form.getInputProps(`${pfad}.erreichtWenn`)}
      />
      <Group gap="lg" align="center">
        <SegmentedControl
          size="xs"
          aria-label="Vorrang"
          data={auswahlAus(ZIELVORRANG_LABEL)}
          {...form.getInputProps(`${pfad}.vorrang`)}
        />
        <Switch
          label="Vertraulich"
          description="steht nur auf der eigenen Ausfertigung der Person"
          {...form.getInputProps(`${pfad}.istVertraulich`, { type: 'checkbox' })}
          onChange={(ereignis) => {
            const istVertraulich = ereignis.currentTarget.checked;
            form.setFieldValue(`${pfad}.istVertraulich`, istVertraulich);
            if (istVertraulich && feld.personId === null && plan.personId !== null) {
              form.setFieldValue(`${feldpfad}.personId`, plan.personId);
            }
          }}
        />
      </Group>
      <Schritte form={form} feld={feld} ziel={ziel} pfad={pfad} />
    </Stack>
  );
}
