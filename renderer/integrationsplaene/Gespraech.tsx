import { Autocomplete, Checkbox, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listenname, zeigeAlter } from '../../shared/faelle/name.ts';
import { FAMILIENROLLE_LABEL } from '../../shared/faelle/labels.ts';
import { Sprachfeld } from '../erhebungen/Sprachfeld.tsx';
import { api } from '../host/client.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Feldgruppe, GanzeBreite } from '../ui/Feldgruppe.tsx';
import { useHeute } from '../ui/umgebung.ts';
import { usePlan, type Planform } from './umgebung.ts';

const SPRACHMITTLUNGSARTEN = ['vor Ort', 'am Telefon', 'per Video', 'Angehörige', 'nicht nötig'];

/** When, in which language and with whom the talk was, whom the plan is for, and what it rests on. */
export function Gespraech({ form }: { readonly form: Planform }) {
  const { akte, plan, nenne } = usePlan();
  const heute = useHeute();
  const uebergaben = useQuery(api.uebergaben.liste.queryOptions({ input: { haushaltId: plan.haushaltId } }));
  const { uebergabeAm } = form.values;
  const letzteUebergabe = uebergaben.data?.uebergaben[0]?.am ?? null;
  return (
    <>
      <Feldgruppe titel="Gespräch">
        <Datumsfeld label="Gespräch am" {...form.getInputProps('gespraechAm')} />
        <TextInput label="Anwesend" description="außer der Beratung" {...form.getInputProps('anwesend')} />
        <Sprachfeld label="Sprache des Gesprächs" {...form.getInputProps('gespraechssprache')} />
        <TextInput label="Sprachmittlung durch" {...form.getInputProps('sprachmittlungName')} />
        <Autocomplete
          label="Art der Sprachmittlung"
          data={SPRACHMITTLUNGSARTEN}
          {...form.getInputProps('sprachmittlungArt')}
        />
      </Feldgruppe>
      <Feldgruppe titel="Für wen" spalten={1}>
        {plan.personId !== null ? (
          <Text data-path="personIds" tabIndex={-1}>
            {nenne(plan.personId)}
          </Text>
        ) : (
          <Checkbox.Group
            label="Für diese Personen gilt der Plan"
            description="Jede erwachsene Person unterschreibt und bekommt eine eigene Ausfertigung."
            {...form.getInputProps('personIds')}
          >
            <Stack gap={6} mt="xs">
              {akte.personen.map((person) => (
                <Checkbox
                  key={person.id}
                  value={person.id}
                  label={[listenname(person), zeigeAlter(person, heute), FAMILIENROLLE_LABEL[person.rolle]]
                    .filter((teil) => teil !== '')
                    .join(' · ')}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Feldgruppe>
      <Feldgruppe titel="Grundlage">
        <Datumsfeld label="Erhebung vom" {...form.getInputProps('erhebungAm')} />
        <Datumsfeld
          label="Übergabe vom"
          description={
            letzteUebergabe !== null && uebergabeAm === null ? 'Es gibt ein Übergabeprotokoll in der Akte.' : undefined
          }
          {...form.getInputProps('uebergabeAm')}
        />
        <GanzeBreite>
          <Switch
            label="Ende des Aufenthaltspapiers drucken"
            description="Nur das Datum, und nur auf Wunsch der Person."
            {...form.getInputProps('zeigtAufenthalt', { type: 'checkbox' })}
          />
        </GanzeBreite>
      </Feldgruppe>
    </>
  );
}
