import { useState } from 'react';
import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { istDatum, liesDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import type * as Kalendermodul from './Kalender.tsx';
import { useHeute } from './umgebung.ts';
import { Wertfeld, type WertfeldProps } from './Wertfeld.tsx';

/**
 * A day (`value: Datum | null`). Accepts `15.9.18`, `150918`, `15.9.` (year of today), `2018-09-15`; shows `15.09.2018`.
 * Text that is no day is handed on as it is, which `zDatum` refuses with its sentence; so check with the schema before
 * computing with it. The calendar opens with the button.
 */
export function Datumsfeld(props: WertfeldProps<Datum>) {
  const heute = useHeute();
  const [offen, setzeOffen] = useState(false);
  const [modul, setzeModul] = useState<typeof Kalendermodul | null>(null);
  const { value = null, onChange, disabled, readOnly } = props;
  const gewaehlt = value !== null && istDatum(value) ? value : null;

  async function wechsle() {
    // The calendar is large and rarely needed, since typing is faster: loaded when it is first opened.
    if (!modul) setzeModul(await import('./Kalender.tsx'));
    setzeOffen((bisher) => !bisher);
  }

  return (
    <Wertfeld
      inputMode="text"
      placeholder="TT.MM.JJJJ"
      rightSectionPointerEvents="all"
      {...props}
      rightSection={
        disabled || readOnly ? undefined : (
          <Popover opened={offen} onChange={setzeOffen} position="bottom-end" trapFocus returnFocus withRoles={false}>
            <Popover.Target>
              <ActionIcon
                aria-label={`Kalender öffnen${typeof props.label === 'string' ? ` für ${props.label}` : ''}`}
                aria-haspopup="dialog"
                aria-expanded={offen}
                onClick={() => void wechsle()}
              >
                <IconCalendar size="1.125rem" aria-hidden />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown role="dialog" aria-label="Kalender">
              {modul && (
                <modul.Kalender
                  wert={gewaehlt}
                  heute={heute}
                  onWahl={(tag) => {
                    onChange(tag);
                    setzeOffen(false);
                  }}
                />
              )}
            </Popover.Dropdown>
          </Popover>
        )
      }
      lesart={{
        lies: (text) => liesDatum(text, heute),
        zeige: (tag) => (istDatum(tag) ? zeigeDatum(tag) : tag),
        unlesbar: (text) => text as Datum,
        satz: 'Dieses Datum gibt es nicht. Beispiel: 15.09.2018',
      }}
    />
  );
}
