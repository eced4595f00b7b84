import { Alert, Select } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { neueAbwesenheit } from '../../shared/personal/defaults.ts';
import { ABWESENHEITSPLANUNG_LABEL, ENTGELT_LABEL } from '../../shared/personal/labels.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import type { PersonFormular } from './abschnitte.ts';
import { Eintraege } from './Eintraege.tsx';
import { neueEintragId } from './neueId.ts';

/** Days without work; the reason is not asked. */
export function Abwesenheiten({ form }: { readonly form: PersonFormular }) {
  const heute = useHeute();
  return (
    <>
      <Alert color="geleit" icon={<IconInfoCircle aria-hidden />} mb="md">
        Der Grund einer Abwesenheit wird nicht eingetragen, auch nicht als Bemerkung. Für die Förderung zählt nur, ob
        Entgelt gezahlt wird.
      </Alert>
      <Eintraege
        titel="Abwesenheiten"
        hinweis="Ohne Entgelt ist eine Unterbrechung; sie kann den Zuwendungszeitraum verlängern"
        wort="Abwesenheit"
        pfad="abwesenheiten"
        eintraege={form.values.abwesenheiten}
        minBreite="40rem"
        leer="Keine Abwesenheit."
        knopf="Abwesenheit hinzufügen"
        onNeu={() => form.insertListItem('abwesenheiten', neueAbwesenheit(neueEintragId(), heute))}
        onEntfernen={(zeile) => form.removeListItem('abwesenheiten', zeile)}
        spalten={[
          {
            titel: 'von',
            feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
          },
          {
            titel: 'bis',
            feld: (pfad, nummer) => (
              <Datumsfeld
                aria-label={`${nummer}: bis`}
                placeholder="Ende offen"
                {...form.getInputProps(`${pfad}.bis`)}
              />
            ),
          },
          {
            titel: 'Entgelt',
            feld: (pfad, nummer) => (
              <Select
                aria-label={`${nummer}: Entgelt`}
                data={auswahlAus(ENTGELT_LABEL)}
                {...form.getInputProps(`${pfad}.entgelt`)}
              />
            ),
          },
          {
            titel: 'Planung',
            feld: (pfad, nummer) => (
              <Select
                aria-label={`${nummer}: Planung`}
                data={auswahlAus(ABWESENHEITSPLANUNG_LABEL)}
                {...form.getInputProps(`${pfad}.planung`)}
              />
            ),
          },
        ]}
      />
    </>
  );
}
