import { Alert, Select, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { datum, jahrVon } from '../../shared/foundation/date.ts';
import { unterbrechungstage } from '../../shared/personal/abwesenheit.ts';
import { neueAbwesenheit } from '../../shared/personal/defaults.ts';
import { ABWESENHEITSPLANUNG_LABEL, ENTGELT_LABEL } from '../../shared/personal/labels.ts';
import { zPersonalEingabe } from '../../shared/personal/types.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { useHeute } from '../ui/umgebung.ts';
import type { PersonFormular } from './abschnitte.ts';
import { Eintraege } from '../ui/Eintraege.tsx';
import { neueEintragId } from './neueId.ts';

/** Days without work; the reason is not asked. */
export function Abwesenheiten({ form }: { readonly form: PersonFormular }) {
  const heute = useHeute();
  const jahr = jahrVon(heute);
  const abwesenheiten = zPersonalEingabe.shape.abwesenheiten.safeParse(form.values.abwesenheiten);
  const tage = abwesenheiten.success
    ? unterbrechungstage({ abwesenheiten: abwesenheiten.data }, datum(`${jahr}-01-01`), datum(`${jahr}-12-31`))
    : 0;
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
      >
        {tage > 0 && (
          <Text size="sm">
            Ohne Entgelt im Jahr {jahr}: {tage === 1 ? '1 Tag' : `${tage} Tage`}
          </Text>
        )}
      </Eintraege>
    </>
  );
}
