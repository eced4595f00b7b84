import { Checkbox, Select, TextInput } from '@mantine/core';
import { neueStation } from '../../../shared/faelle/defaults.ts';
import { STATIONSART_LABEL } from '../../../shared/faelle/labels.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Feldgruppe } from '../../ui/Feldgruppe.tsx';
import { Eintraege } from '../../ui/Eintraege.tsx';
import type { GruppeProps } from './formular.ts';

/** School, training and work, here and in the country of origin. */
export function Stationen({ form }: GruppeProps) {
  return (
    <>
      <Eintraege
        titel="Arbeit und Stationen"
        hinweis="Kita, Schule, Ausbildung, Arbeit und Ehrenamt, auch im Herkunftsland"
        wort="Station"
        pfad="stationen"
        eintraege={form.values.stationen}
        minBreite={null}
        leer="Noch keine Station eingetragen."
        knopf="Station hinzufügen"
        onNeu={() => form.insertListItem('stationen', neueStation())}
        onEntfernen={(zeile) => form.removeListItem('stationen', zeile)}
        spalten={[
          {
            titel: 'Art',
            breite: '12rem',
            feld: (pfad, nummer) => (
              <Select
                aria-label={`${nummer}: Art`}
                allowDeselect={false}
                data={auswahlAus(STATIONSART_LABEL)}
                {...form.getInputProps(`${pfad}.art`)}
              />
            ),
          },
          {
            titel: 'Was',
            breite: '14rem',
            feld: (pfad, nummer) => (
              <TextInput aria-label={`${nummer}: Was`} {...form.getInputProps(`${pfad}.bezeichnung`)} />
            ),
          },
          {
            titel: 'Wo',
            breite: '14rem',
            feld: (pfad, nummer) => (
              <TextInput aria-label={`${nummer}: Wo`} {...form.getInputProps(`${pfad}.stelle`)} />
            ),
          },
          {
            titel: 'von',
            breite: '9rem',
            feld: (pfad, nummer) => <Datumsfeld aria-label={`${nummer}: von`} {...form.getInputProps(`${pfad}.von`)} />,
          },
          {
            titel: 'bis',
            breite: '9rem',
            feld: (pfad, nummer) => (
              <Datumsfeld
                aria-label={`${nummer}: bis`}
                placeholder="dauert an"
                {...form.getInputProps(`${pfad}.bis`)}
              />
            ),
          },
          {
            titel: 'Ort',
            breite: '12rem',
            feld: (pfad, nummer) => (
              <Checkbox
                mt={6}
                label="im Herkunftsland"
                aria-label={`${nummer}: im Herkunftsland`}
                {...form.getInputProps(`${pfad}.istImHerkunftsland`, { type: 'checkbox' })}
              />
            ),
          },
        ]}
      />
      <Feldgruppe titel="Was die Person mitbringt" ebene={3} spalten={1}>
        <TextInput
          label="Interessen"
          description="was die Person gern tut, kann oder lernen möchte"
          {...form.getInputProps('interessen')}
        />
      </Feldgruppe>
    </>
  );
}
