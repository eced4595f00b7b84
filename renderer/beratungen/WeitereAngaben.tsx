import { useState } from 'react';
import { Button, Group, Pill, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Betreuende, Fallakte } from '../../shared/faelle/types.ts';
import { SPRACHEN } from '../../shared/foundation/sprachen.ts';
import { betreuendeAuswahl } from '../faelle/betreuende.ts';
import { api } from '../host/client.ts';
import { kommunenAuswahl } from '../ui/namen.ts';
import { nurWenn, useDarf } from '../ui/rechte.tsx';
import { Fallfeld, type GewaehlterFall } from './Fallfeld.tsx';
import type { Beratungsformular } from './formular.ts';
import { SONDERTASTEN } from './tasten.ts';
import { Mehrfachwahl, Taste } from './Tastenwahl.tsx';
import { useZiele } from './useZiele.ts';

/** What is rarely changed: who held it, sub-place, language, goal of the plan, result, several cases. */
export function WeitereAngaben({
  form,
  akte,
  betreuende,
  istNeu,
  istOffen,
  onUebergabe,
  onWechsel,
}: {
  readonly form: UseFormReturnType<Beratungsformular>;
  readonly akte: Fallakte | null;
  readonly betreuende: readonly Betreuende[];
  readonly istNeu: boolean;
  readonly istOffen: boolean;
  readonly onUebergabe: () => void;
  readonly onWechsel: () => void;
}) {
  const { values } = form;
  // A talk that is corrected later keeps the goal that it served, though it has been reached since.
  const ziele = useZiele(akte?.haushalt.id ?? null)
    .filter(({ kennung, istOffen: wirdVerfolgt }) => wirdVerfolgt || kennung === values.zielKennung)
    .map(({ kennung, text }) => ({ value: kennung, label: text }));
  const kommunen = useQuery({ ...api.kommunen.liste.queryOptions(), ...nurWenn(useDarf('kommunen', 'lesen')) });
  return (
    <Stack gap="xs">
      <div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-expanded={istOffen}
          aria-keyshortcuts={SONDERTASTEN.weitereAngaben}
          leftSection={
            istOffen ? <IconChevronDown size="1rem" aria-hidden /> : <IconChevronRight size="1rem" aria-hidden />
          }
          rightSection={<Taste taste={SONDERTASTEN.weitereAngaben} />}
          onClick={onWechsel}
        >
          Weitere Angaben
        </Button>
        {!istOffen && (
          <Text span size="sm" c="dimmed" ml="xs">
            {kurz(form.values, betreuende, ziele)}
          </Text>
        )}
      </div>
      <Stack gap="sm" data-weitere display={istOffen ? undefined : 'none'}>
        {(ziele.length > 0 || values.zielKennung !== null) && (
          <Select
            label="Dient dem Ziel des Plans"
            placeholder="keinem bestimmten"
            searchable
            clearable
            data={ziele}
            {...form.getInputProps('zielKennung')}
          />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
          {akte === null && (
            <Select
              label="Kommune"
              searchable
              data={kommunenAuswahl(kommunen.data ?? [])}
              {...form.getInputProps('kommuneId')}
            />
          )}
          <TextInput label="Ergebnis" {...form.getInputProps('ergebnis')} />
          <Select
            label="Sprache des Gesprächs"
            placeholder="Deutsch"
            searchable
            clearable
            data={SPRACHEN.map(({ code, name }) => ({ value: code, label: name }))}
            {...form.getInputProps('sprache')}
            value={values.sprache || null}
            onChange={(sprache: string | null) => form.setFieldValue('sprache', sprache ?? '')}
          />
          <TextInput label="Sprachmittlung" placeholder="niemand" {...form.getInputProps('sprachmittlung')} />
          <Select
            label="Geführt von"
            searchable
            data={betreuendeAuswahl(betreuende, values.kommuneId, values.personalId)}
            {...form.getInputProps('personalId')}
          />
        </SimpleGrid>
        <Group gap={6}>
          <Mehrfachwahl
            name="Übergabe von der Flüchtlingssozialarbeit"
            taste={SONDERTASTEN.uebergabe}
            istGewaehlt={values.istUebergabe}
            onWahl={onUebergabe}
          />
          <Mehrfachwahl
            name="Information über ein Angebot, ohne Weiterleitung"
            taste={null}
            istGewaehlt={values.istInformation}
            onWahl={() => form.setFieldValue('istInformation', !values.istInformation)}
          />
        </Group>
        {istNeu && akte !== null && <WeitereFaelle form={form} />}
      </Stack>
    </Stack>
  );
}

function kurz(
  { personalId, sprache, sprachmittlung, ergebnis, istUebergabe, istInformation, zielKennung }: Beratungsformular,
  alle: readonly Betreuende[],
  ziele: readonly { readonly value: string; readonly label: string }[],
) {
  return [
    alle.find(({ id }) => id === personalId)?.name ?? 'Es fehlt, wer das Gespräch geführt hat',
    SPRACHEN.find(({ code }) => code === sprache)?.name ?? sprache,
    sprachmittlung === '' ? '' : `Sprachmittlung ${sprachmittlung}`,
    istUebergabe ? 'Übergabe' : '',
    istInformation ? 'Information über ein Angebot' : '',
    ergebnis === '' ? '' : `Ergebnis: ${ergebnis}`,
    ziele.find(({ value }) => value === zielKennung)?.label ?? '',
  ]
    .filter((teil) => teil !== '')
    .join(' · ');
}

/** A group talk: it counts once for each of its cases. */
function WeitereFaelle({ form }: { readonly form: UseFormReturnType<Beratungsformular> }) {
  const [bekannte, setzeBekannte] = useState<readonly GewaehlterFall[]>([]);
  const { weitereIds, haushaltId } = form.values;
  return (
    <Stack gap={4}>
      <Fallfeld
        label="Gruppengespräch: weitere Fälle"
        description="Zählt je Fall einmal, jeweils mit der ganzen Familie."
        wert={null}
        onWahl={(fall) => {
          const id = fall?.id ?? null;
          if (fall === null || id === null || id === haushaltId || weitereIds.includes(id)) return;
          setzeBekannte([...bekannte, fall]);
          form.setFieldValue('weitereIds', [...weitereIds, id]);
          form.setFieldValue('personIds', []);
        }}
      />
      {weitereIds.length > 0 && (
        <Group gap="xs">
          {weitereIds.map((id, nummer) => {
            const name = bekannte.find((einer) => einer.id === id)?.name ?? `${nummer + 1}. weiterer Fall`;
            return (
              <Pill
                key={id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': `${name} entfernen`, tabIndex: 0, 'aria-hidden': false }}
                onRemove={() =>
                  form.setFieldValue(
                    'weitereIds',
                    weitereIds.filter((eine) => eine !== id),
                  )
                }
              >
                {name}
              </Pill>
            );
          })}
        </Group>
      )}
    </Stack>
  );
}
