import { Select, TextInput } from '@mantine/core';
import { neueTaetigkeit } from '../../shared/personal/defaults.ts';
import { TAETIGKEITSART_LABEL } from '../../shared/personal/labels.ts';
import { auswahlAus } from '../ui/auswahl.ts';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import type { PersonFormular } from './abschnitte.ts';
import { Eintraege } from '../ui/Eintraege.tsx';
import { neueEintragId } from './neueId.ts';

/** Work before the Integrationsmanagement (A37). */
export function Taetigkeiten({ form }: { readonly form: PersonFormular }) {
  return (
    <Eintraege
      titel="Vorherige Tätigkeit"
      hinweis="In der Arbeit mit Geflüchteten; der Antrag nennt sie alle (A37)"
      wort="Tätigkeit"
      pfad="vorherigeTaetigkeiten"
      eintraege={form.values.vorherigeTaetigkeiten}
      minBreite="54rem"
      leer="Keine eingetragen. Der Antrag sagt dann „keine“."
      knopf="Tätigkeit hinzufügen"
      onNeu={() => form.insertListItem('vorherigeTaetigkeiten', neueTaetigkeit(neueEintragId()))}
      onEntfernen={(zeile) => form.removeListItem('vorherigeTaetigkeiten', zeile)}
      spalten={[
        {
          titel: 'Art',
          breite: '17rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Art`}
              data={auswahlAus(TAETIGKEITSART_LABEL)}
              {...form.getInputProps(`${pfad}.art`)}
            />
          ),
        },
        {
          titel: 'Arbeitgeber oder Ort',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Arbeitgeber oder Ort`} {...form.getInputProps(`${pfad}.arbeitgeber`)} />
          ),
        },
        {
          titel: 'von',
          breite: '10.5rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
        },
        {
          titel: 'bis',
          breite: '10.5rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: bis`} {...form.getInputProps(`${pfad}.bis`)} />,
        },
      ]}
    />
  );
}
