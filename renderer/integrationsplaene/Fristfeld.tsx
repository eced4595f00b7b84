import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { istDatum, plusTage, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { zeigeWochen } from '../../shared/bibliothek/labels.ts';
import { liesFrist } from '../../shared/integrationsplaene/frist.ts';
import { Wertfeld, type WertfeldProps } from '../ui/Wertfeld.tsx';

const WOCHEN = [1, 2, 4, 6, 8, 12, 26];

/** Until when: a day, or „in 4 Wochen“ counted from `ab`; the menu offers the usual stretches. */
export function Fristfeld({ ab, ...props }: WertfeldProps<Datum> & { readonly ab: Datum }) {
  const { onChange, disabled } = props;
  return (
    <Wertfeld
      inputMode="text"
      placeholder="Tag oder 4 Wochen"
      rightSectionPointerEvents="all"
      {...props}
      rightSection={
        disabled ? undefined : (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={`Frist wählen${typeof props.label === 'string' ? ` für ${props.label}` : ''}`}>
                <IconCalendarPlus size="1.125rem" aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {WOCHEN.map((wochen) => (
                <Menu.Item key={wochen} onClick={() => onChange(plusTage(ab, wochen * 7))}>
                  in {zeigeWochen(wochen)} ({zeigeDatum(plusTage(ab, wochen * 7))})
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )
      }
      lesart={{
        lies: (text) => liesFrist(text, ab),
        zeige: (tag) => (istDatum(tag) ? zeigeDatum(tag) : tag),
        unlesbar: (text) => text as Datum,
        satz: 'Das ist kein Tag und keine Frist. Beispiel: 15.09.2018 oder 4 Wochen',
      }}
    />
  );
}
