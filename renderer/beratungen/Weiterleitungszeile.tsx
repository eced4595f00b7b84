import { Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { beteiligte } from '../../shared/beratungen/rules-day.ts';
import { anliegenVon } from '../../shared/beratungen/rules.ts';
import { volljaehrigkeit } from '../../shared/faelle/name.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { Ampel } from '../einwilligungen/Ampel.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { artenVon, partnerFuer, zielname, type Beratungsformular } from './formular.ts';
import classes from './beratungen.module.css';

/** Whose data would go out: those who are named, else the adults of the household. */
function betroffene(werte: Beratungsformular, akte: Fallakte, heute: Parameters<typeof volljaehrigkeit>[1]) {
  const wer = beteiligte(werte, akte);
  const erwachsene = wer.filter((person) => volljaehrigkeit(person, heute) === 'ja');
  return (werte.personIds.length > 0 || erwachsene.length === 0 ? wer : erwachsene).map(({ id }) => id);
}

/** One Weiterleitung of the talk: which office, what for, and whether what the talk was about may be told there. */
export function Weiterleitungszeile({
  form,
  nummer,
  akte,
  partner,
}: {
  readonly form: UseFormReturnType<Beratungsformular>;
  readonly nummer: number;
  readonly akte: Fallakte;
  readonly partner: readonly Partner[];
}) {
  const heute = useHeute();
  const { values } = form;
  const eine = values.weiterleitungen[nummer];
  if (eine === undefined) return null;
  const pfad = `weiterleitungen.${nummer}`;
  const moegliche = partnerFuer(partner, eine.ziel, akte.haushalt.kommuneId);
  const gewaehlter = moegliche.find(({ id }) => id === eine.partnerId);
  const name = zielname(eine.ziel);
  return (
    <Stack gap="xs" component="section" aria-label={`Weiterleitung: ${name}`}>
      <div className={classes['weiterleitung']}>
        {moegliche.length > 0 && (
          <Select
            label={`${name}: Stelle`}
            placeholder="keine davon"
            clearable
            data={moegliche.map(({ id, name: stelle, ort }) => ({
              value: id,
              label: [stelle, ort].filter(Boolean).join(', '),
            }))}
            {...form.getInputProps(`${pfad}.partnerId`)}
          />
        )}
        {gewaehlter === undefined && (
          <TextInput label={`${name}: Name der Stelle`} {...form.getInputProps(`${pfad}.stelle`)} />
        )}
        <TextInput
          label={`${name}: Anliegen`}
          placeholder={anliegenVon({ anliegen: '' }, values)}
          {...form.getInputProps(`${pfad}.anliegen`)}
        />
      </div>
      <Ampel
        haushaltId={akte.haushalt.id}
        personIds={betroffene(values, akte, heute)}
        empfaenger={{ partnerId: eine.partnerId, name: gewaehlter?.name ?? (eine.stelle || name) }}
        arten={artenVon(values.themen, eine.ziel)}
        zweck={anliegenVon(eine, values)}
      />
      {eine.stelle === '' && gewaehlter === undefined && (
        <Text size="xs" c="dimmed">
          Ohne Namen der Stelle gilt die Ampel für „{name}“.
        </Text>
      )}
    </Stack>
  );
}
