import { useState } from 'react';
import { istDatum, type Datum } from '../../shared/foundation/date.ts';
import { Datumsfeld } from './Datumsfeld.tsx';
import type { WertfeldProps } from './Wertfeld.tsx';

/**
 * A day that a list or an evaluation asks for. While somebody types nothing is asked, and nothing that comes meanwhile takes
 * away what is typed; the day holds when the field is left, with Enter, or from the calendar. Left empty it is the day as it
 * was, and what is no day stays with its sentence.
 */
export function Tagwahl({
  tag,
  onTag,
  ...feld
}: {
  readonly tag: Datum;
  readonly onTag: (tag: Datum) => void;
} & Omit<WertfeldProps<Datum>, 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'onKeyDown'>) {
  /** What was typed beside the day that held then. */
  const [getippt, setzeGetippt] = useState<{ readonly wert: Datum | null; readonly neben: Datum } | null>(null);
  const [hatFokus, setzeFokus] = useState(false);
  const wert = getippt !== null && (hatFokus || getippt.neben === tag) ? getippt.wert : tag;
  const gelte = (neuer: Datum | null) => {
    if (neuer === null) setzeGetippt(null);
    else if (istDatum(neuer) && neuer !== tag) onTag(neuer);
  };
  return (
    <Datumsfeld
      {...feld}
      value={wert}
      onChange={(neuer) => {
        setzeGetippt({ wert: neuer, neben: tag });
        // From the calendar, which stands beside the field.
        if (!hatFokus) gelte(neuer);
      }}
      onFocus={() => setzeFokus(true)}
      onBlur={() => {
        setzeFokus(false);
        gelte(wert);
      }}
      onKeyDown={(ereignis) => {
        if (ereignis.key === 'Enter') gelte(wert);
      }}
    />
  );
}
