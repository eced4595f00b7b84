import { Checkbox, Group, Select, Text } from '@mantine/core';
import { neueFortbildung } from '../../shared/personal/defaults.ts';
import { FORTBILDUNGSSTAND_LABEL } from '../../shared/personal/labels.ts';
import { summe } from '../../shared/foundation/list.ts';
import { zeigeEuro } from '../../shared/foundation/money.ts';
import { Vorschlagsfeld } from '../foerderrecht/Vorschlagsfeld.tsx';
import { auswahlAus } from '../ui/auswahl.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';
import type { PersonFormular } from './abschnitte.ts';
import { Eintraege } from '../ui/Eintraege.tsx';
import { neueEintragId } from './neueId.ts';

/** Courses of a person with their cost, which a new Antrag proposes under A58. */
export function Fortbildungen({ form }: { readonly form: PersonFormular }) {
  const { fortbildungen } = form.values;
  const kosten = summe(fortbildungen, ({ kostenCent }) => (Number.isFinite(kostenCent) ? kostenCent : 0));
  return (
    <Eintraege
      titel="Fortbildungen"
      hinweis="Die Kosten gehören zur Personalkostenförderung. Ein neuer Antrag schlägt sie für den Zeitraum vor, in dem die Fortbildung beginnt (A58)."
      wort="Fortbildung"
      pfad="fortbildungen"
      eintraege={fortbildungen}
      minBreite={null}
      leer="Noch keine Fortbildung."
      knopf="Fortbildung hinzufügen"
      onNeu={() => form.insertListItem('fortbildungen', neueFortbildung(neueEintragId()))}
      onEntfernen={(zeile) => form.removeListItem('fortbildungen', zeile)}
      spalten={[
        {
          titel: 'Titel',
          feld: (pfad, nummer) => (
            <Vorschlagsfeld
              liste="fortbildungen"
              aria-label={`${nummer}: Titel`}
              {...form.getInputProps(`${pfad}.titel`)}
            />
          ),
        },
        {
          titel: 'Anbieter',
          breite: '16rem',
          feld: (pfad, nummer) => (
            <Vorschlagsfeld
              liste="fortbildungsanbieter"
              aria-label={`${nummer}: Anbieter`}
              {...form.getInputProps(`${pfad}.anbieter`)}
            />
          ),
        },
        {
          titel: 'von',
          breite: '10rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
        },
        {
          titel: 'bis',
          breite: '10rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: bis`} {...form.getInputProps(`${pfad}.bis`)} />,
        },
        {
          titel: 'Stunden',
          breite: '6rem',
          feld: (pfad, nummer) => (
            <Zahlenfeld aria-label={`${nummer}: Stunden`} {...form.getInputProps(`${pfad}.stunden`)} />
          ),
        },
        {
          titel: 'Kosten',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Betragsfeld aria-label={`${nummer}: Kosten`} {...form.getInputProps(`${pfad}.kostenCent`)} />
          ),
        },
        {
          titel: 'Stand',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Stand`}
              data={auswahlAus(FORTBILDUNGSSTAND_LABEL)}
              {...form.getInputProps(`${pfad}.stand`)}
            />
          ),
        },
        {
          titel: 'Nachqualifizierung',
          breite: '10rem',
          feld: (pfad, nummer) => (
            <Checkbox
              mt={8}
              label="zählt"
              aria-label={`${nummer}: zählt als Nachqualifizierung`}
              {...form.getInputProps(`${pfad}.istNachqualifizierung`, { type: 'checkbox' })}
            />
          ),
        },
      ]}
    >
      {fortbildungen.length > 1 && (
        <Group justify="flex-end" gap="xs">
          <Text size="sm">Zusammen</Text>
          <Text size="sm" fw={650} className="zahl">
            {zeigeEuro(kosten)}
          </Text>
        </Group>
      )}
    </Eintraege>
  );
}
