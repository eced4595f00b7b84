import { Select, TextInput } from '@mantine/core';
import { neuerAufenthalt } from '../../../shared/faelle/defaults.ts';
import { AUFENTHALTSSTATUS_LABEL, ERWERBSTAETIGKEIT_LABEL } from '../../../shared/faelle/labels.ts';
import { auswahlAus } from '../../ui/auswahl.ts';
import { Datumsfeld } from '../../ui/Datumsfeld.tsx';
import { Eintraege } from '../../ui/Eintraege.tsx';
import { neueEintragId } from '../neueId.ts';
import type { GruppeProps } from './formular.ts';

/** Residence papers, one after the other, with what they allow and what they order. */
export function Aufenthalte({ form }: GruppeProps) {
  return (
    <Eintraege
      titel="Aufenthalt"
      hinweis="Ein neues Papier bekommt eine neue Zeile; das frühere bleibt mit seinem Ende stehen"
      wort="Aufenthalt"
      pfad="aufenthalte"
      eintraege={form.values.aufenthalte}
      minBreite={null}
      leer="Noch kein Aufenthaltspapier eingetragen."
      knopf="Aufenthaltspapier hinzufügen"
      onNeu={() => form.insertListItem('aufenthalte', neuerAufenthalt(neueEintragId()))}
      onEntfernen={(zeile) => form.removeListItem('aufenthalte', zeile)}
      spalten={[
        {
          titel: 'Status',
          breite: '20rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Status`}
              searchable
              allowDeselect={false}
              data={auswahlAus(AUFENTHALTSSTATUS_LABEL)}
              {...form.getInputProps(`${pfad}.status`)}
            />
          ),
        },
        {
          titel: 'gültig von',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Datumsfeld aria-label={`${nummer}: gültig von`} {...form.getInputProps(`${pfad}.von`)} />
          ),
        },
        {
          titel: 'gültig bis',
          breite: '9rem',
          feld: (pfad, nummer) => (
            <Datumsfeld
              aria-label={`${nummer}: gültig bis`}
              placeholder="ohne Ende"
              {...form.getInputProps(`${pfad}.bis`)}
            />
          ),
        },
        {
          titel: 'Erwerbstätigkeit',
          breite: '14rem',
          feld: (pfad, nummer) => (
            <Select
              aria-label={`${nummer}: Erwerbstätigkeit`}
              allowDeselect={false}
              data={auswahlAus(ERWERBSTAETIGKEIT_LABEL)}
              {...form.getInputProps(`${pfad}.erwerbstaetigkeit`)}
            />
          ),
        },
        {
          titel: 'Wohnsitzauflage',
          breite: '12rem',
          feld: (pfad, nummer) => (
            <TextInput aria-label={`${nummer}: Wohnsitzauflage`} {...form.getInputProps(`${pfad}.wohnsitzauflage`)} />
          ),
        },
        {
          titel: 'Nebenbestimmungen',
          feld: (pfad, nummer) => (
            <TextInput
              aria-label={`${nummer}: Nebenbestimmungen`}
              {...form.getInputProps(`${pfad}.nebenbestimmungen`)}
            />
          ),
        },
      ]}
    />
  );
}
