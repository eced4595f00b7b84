import { liesUhrzeit, type Uhrzeit } from '../../shared/foundation/time.ts';
import { Einheit, Wertfeld, type WertfeldProps } from './Wertfeld.tsx';

/** A time of the day. Accepts `9`, `930`, `9.30`, `9:30 Uhr`; shows `09:30`. */
export function Uhrzeitfeld(props: WertfeldProps<Uhrzeit>) {
  return (
    <Wertfeld
      inputMode="text"
      placeholder="HH:MM"
      {...props}
      lesart={{
        lies: liesUhrzeit,
        zeige: (zeit) => zeit,
        unlesbar: (text) => text as Uhrzeit,
        satz: 'Diese Uhrzeit gibt es nicht. Beispiel: 14:30',
        einheit: <Einheit>Uhr</Einheit>,
      }}
    />
  );
}
