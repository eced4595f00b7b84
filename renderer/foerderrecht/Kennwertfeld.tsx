import { Select, Textarea } from '@mantine/core';
import type { Datum } from '../../shared/foundation/date.ts';
import { WAHLWERTE } from '../../shared/foerderrecht/labels.ts';
import type { Kennwert } from '../../shared/foerderrecht/types.ts';
import { Betragsfeld } from '../ui/Betragsfeld.tsx';
import { Datumsfeld } from '../ui/Datumsfeld.tsx';
import { Vzaefeld } from '../ui/Vzaefeld.tsx';
import { Zahlenfeld } from '../ui/Zahlenfeld.tsx';

type Wert = Kennwert['wert'] | null;

interface KennwertfeldProps {
  readonly art: Pick<Kennwert, 'schluessel' | 'einheit'>;
  readonly wert: Wert;
  readonly onWert: (wert: Wert) => void;
  /** What the form gives its field: error, path. */
  readonly feld: object;
}

/** The field for a value of the Förderrecht: in euros, VZÄ, persons, percent, months, a day, a choice or a text. */
export function Kennwertfeld({ art, wert, onWert, feld }: KennwertfeldProps) {
  const gemeinsam = { ...feld, label: 'Eigener Wert', 'data-autofocus': true };
  const zahl = { ...gemeinsam, value: typeof wert === 'number' ? wert : null, onChange: onWert };
  const wahl = WAHLWERTE[art.schluessel];
  if (wahl) {
    return (
      <Select
        {...gemeinsam}
        label="Lesart"
        data={wahl.map((eine) => ({ value: eine.wert, label: eine.label }))}
        value={typeof wert === 'string' ? wert : null}
        onChange={onWert}
      />
    );
  }
  switch (art.einheit) {
    case 'cent':
      return <Betragsfeld {...zahl} />;
    case 'hundertstel':
      return <Vzaefeld {...zahl} />;
    case 'personen':
      return <Zahlenfeld {...zahl} einheit="Personen" />;
    case 'prozent':
      return <Zahlenfeld {...zahl} einheit="%" />;
    case 'monate':
      return <Zahlenfeld {...zahl} einheit="Monate" />;
    case 'datum':
      return (
        <Datumsfeld
          {...gemeinsam}
          value={typeof wert === 'string' && wert !== '' ? (wert as Datum) : null}
          onChange={onWert}
        />
      );
    default:
      return (
        <Textarea
          {...gemeinsam}
          autosize
          value={String(wert ?? '')}
          onChange={(ereignis) => onWert(ereignis.currentTarget.value)}
        />
      );
  }
}
