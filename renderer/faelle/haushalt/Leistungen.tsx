import { Select } from '@mantine/core';
import { neueLeistung } from '../../../shared/faelle/defaults.ts';
import { LEISTUNGSART_LABEL } from '../../../shared/faelle/labels.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Eintraege } from '../../ui/Eintraege.tsx';
import { neueEintragId } from '../neueId.ts';
import type { Haushaltformular } from './formular.ts';

/** Benefits of the household, from one day to another. */
export function Leistungen({ form }: { readonly form: Haushaltformular }) {
  return (
    <Eintraege
      titel="Leistungen"
      wort="Leistung"
      pfad="leistungen"
      eintraege={form.values.leistungen}
      minBreite="34rem"
      leer="Noch keine Leistung eingetragen."
      knopf="Leistung hinzufügen"
      onNeu={() => form.insertListItem('leistungen', neueLeistung(neueEintragId()))}
      onEntfernen={(zeile) => form.removeListItem('leistungen', zeile)}
      spalten={[
        {
          titel: 'Leistung',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Art`}
              allowDeselect={false}
              data={auswahlAus(LEISTUNGSART_LABEL)}
              {...form.getInputProps(`${pfad}.art`)}
            />
          ),
        },
        {
          titel: 'von',
          breite: '11rem',
          feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
        },
        {
          titel: 'bis',
          breite: '11rem',
          feld: (pfad, nummer) => (
            <Datumsfeld aria-label={`${nummer}: bis`} placeholder="dauert an" {...form.getInputProps(`${pfad}.bis`)} />
          ),
        },
      ]}
    />
  );
}
