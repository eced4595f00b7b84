import { Autocomplete, Button, Chip, Group, Input, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { WER_LABEL } from '../../shared/bibliothek/labels.ts';
import { zWer } from '../../shared/bibliothek/types.ts';
import { istDatum } from '../../shared/foundation/date.ts';
import { neuerPlanschritt } from '../../shared/integrationsplaene/defaults.ts';
import type { Planfeld, Planschritt, Planziel } from '../../shared/integrationsplaene/types.ts';
import { vorlageDesSchritts } from '../../shared/integrationsplaene/vorlage.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Fristfeld } from './Fristfeld.tsx';
import { entferne, fuegeAn } from './listen.ts';
import { Reihenknoepfe, verschiebeMitTasten } from './Reihenknoepfe.tsx';
import { neueEintragId, usePlan, type Planform } from './umgebung.ts';
import { Uebersetzungsmarke } from './Uebersetzungsmarke.tsx';
import classes from './plan.module.css';

interface SchritteProps {
  readonly form: Planform;
  readonly feld: Planfeld;
  readonly ziel: Planziel;
  /** Path of the goal: `felder.0.ziele.1`. */
  readonly pfad: string;
}

/** The steps of a goal: what, who, until when, where. */
export function Schritte({ form, feld, ziel, pfad }: SchritteProps) {
  const liste = `${pfad}.schritte`;
  const anzahl = ziel.schritte.length;
  return (
    <div data-path={liste} tabIndex={-1}>
      <ol className={classes['liste']}>
        {ziel.schritte.map((schritt, stelle) => {
          const verschiebe = (nach: number) => form.reorderListItem(liste, { from: stelle, to: nach });
          const was = `Schritt ${stelle + 1}`;
          return (
            <li
              key={schritt.id}
              className={classes['schritt']}
              onKeyDown={verschiebeMitTasten(stelle, anzahl, verschiebe)}
            >
              <div className={classes['zeile']}>
                <Group gap="xs">
                  <Text size="sm" fw={600}>
                    {was}
                  </Text>
                  <Uebersetzungsmarke vorlageId={schritt.vorlageId} text={schritt.text} />
                </Group>
                <Reihenknoepfe
                  was={was}
                  stelle={stelle}
                  anzahl={anzahl}
                  onVerschieben={verschiebe}
                  onEntfernen={() =>
                    entferne(form, { feldId: feld.id, zielId: ziel.id }, stelle, schritt, `${was} entfernt`)
                  }
                />
              </div>
              <Schrittfelder form={form} schritt={schritt} pfad={`${liste}.${stelle}`} />
            </li>
          );
        })}
      </ol>
      <Button
        size="xs"
        variant="default"
        mt="xs"
        data-neu={liste}
        leftSection={<IconPlus size="1rem" aria-hidden />}
        onClick={() => fuegeAn(form, liste, anzahl, neuerPlanschritt(neueEintragId()), 'text')}
      >
        Schritt hinzufügen
      </Button>
    </div>
  );
}

function Schrittfelder({
  form,
  schritt,
  pfad,
}: {
  readonly form: Planform;
  readonly schritt: Planschritt;
  readonly pfad: string;
}) {
  const { vorlagen } = usePlan();
  const heute = useHeute();
  const { gespraechAm } = form.values;
  const setze = (teil: Partial<Planschritt>) => {
    const neu = { ...schritt, ...teil };
    for (const [name, wert] of Object.entries(teil)) form.setFieldValue(`${pfad}.${name}`, wert);
    form.setFieldValue(`${pfad}.vorlageId`, vorlageDesSchritts(vorlagen, neu));
  };
  return (
    <div className={classes['schrittfelder']}>
      <TextInput
        className={classes['breit']}
        label="Was"
        maxLength={200}
        {...form.getInputProps(`${pfad}.text`)}
        onChange={(ereignis) => setze({ text: ereignis.currentTarget.value })}
      />
      <Input.Wrapper
        className={classes['breit']}
        label="Wer"
        labelElement="div"
        error={form.errors[`${pfad}.wer`]}
        data-path={`${pfad}.wer`}
        tabIndex={-1}
      >
        <Chip.Group
          multiple
          value={schritt.wer}
          onChange={(wer) => form.setFieldValue(`${pfad}.wer`, zWer.array().parse(wer))}
        >
          <Group gap={4} role="group" aria-label="Wer">
            {auswahlAus(WER_LABEL).map(({ value, label }) => (
              <Chip key={value} value={value} size="xs">
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Fristfeld
        label="Bis wann"
        ab={istDatum(gespraechAm) ? gespraechAm : heute}
        {...form.getInputProps(`${pfad}.bis`)}
      />
      <Stellenfeld form={form} schritt={schritt} pfad={pfad} />
      <TextInput label="Weg, Haltestelle" maxLength={200} {...form.getInputProps(`${pfad}.weg`)} />
      <TextInput
        className={classes['breit']}
        label="Fertig, wenn"
        maxLength={200}
        {...form.getInputProps(`${pfad}.fertigWenn`)}
        onChange={(ereignis) => setze({ fertigWenn: ereignis.currentTarget.value })}
      />
    </div>
  );
}

/** Names of partners; two of the same name stand with their place. */
function partnername(partner: Partner, alle: readonly Partner[]): string {
  const istDoppelt = alle.some(({ id, name }) => id !== partner.id && name === partner.name);
  return istDoppelt
    ? [partner.name, partner.strasse, partner.ort].filter((teil) => teil !== '').join(', ')
    : partner.name;
}

/** An offer or office: one of the Netzwerk, whose address the paper reads from there, or any other. */
function Stellenfeld({
  form,
  schritt,
  pfad,
}: {
  readonly form: Planform;
  readonly schritt: Planschritt;
  readonly pfad: string;
}) {
  const { partner } = usePlan();
  const gewaehlter = partner.find(({ id }) => id === schritt.partnerId);
  const anschrift = gewaehlter && [gewaehlter.strasse, gewaehlter.ort].filter((teil) => teil !== '').join(', ');
  return (
    <Autocomplete
      label="Angebot oder Stelle"
      description={gewaehlter ? `Netzwerk${anschrift ? `: ${anschrift}` : ''}` : undefined}
      placeholder="Stelle suchen oder eintragen"
      data={[...new Set(partner.map((einer) => partnername(einer, partner)))]}
      limit={12}
      maxLength={200}
      value={gewaehlter ? partnername(gewaehlter, partner) : schritt.stelle}
      error={form.errors[`${pfad}.partnerId`] ?? form.errors[`${pfad}.stelle`]}
      data-path={`${pfad}.stelle`}
      onChange={(text) => {
        const treffer = partner.find((einer) => partnername(einer, partner) === text);
        form.setFieldValue(`${pfad}.partnerId`, treffer?.id ?? null);
        form.setFieldValue(`${pfad}.stelle`, treffer ? '' : text);
        if (treffer && schritt.weg === '' && treffer.haltestelle !== '') {
          form.setFieldValue(`${pfad}.weg`, treffer.haltestelle);
        }
      }}
    />
  );
}
