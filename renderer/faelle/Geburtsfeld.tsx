import type { PersonEingabe } from '../../shared/faelle/types.ts';
import { istDatum, liesDatum, zeigeDatum, type Datum } from '../../shared/foundation/date.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Wertfeld, type WertfeldProps } from '../ui/Wertfeld.tsx';

export type Geburt = Pick<PersonEingabe, 'geburtsgenauigkeit' | 'geburtsdatum' | 'geburtsjahr'>;

const JAHR = /^\d{4}$/;
const UNBEKANNT: Geburt = { geburtsgenauigkeit: 'unbekannt', geburtsdatum: null, geburtsjahr: null };

function alsGeburt(text: string | null): Geburt {
  if (text === null) return UNBEKANNT;
  if (JAHR.test(text)) return { geburtsgenauigkeit: 'jahr', geburtsdatum: null, geburtsjahr: Number(text) };
  return { geburtsgenauigkeit: 'tag', geburtsdatum: text as Datum, geburtsjahr: null };
}

interface GeburtsfeldProps extends Omit<WertfeldProps<string>, 'value' | 'onChange' | 'data-path'> {
  readonly geburt: Geburt;
  readonly onGeburt: (geburt: Geburt) => void;
  /** Where the person stands in the form: empty, or `personen.0.`. */
  readonly pfad: string;
}

/**
 * The birth as the papers give it: `3.5.1994`, or the year alone, which most papers mean by the 1st of January; empty:
 * not known.
 */
export function Geburtsfeld({ geburt, onGeburt, pfad, ...rest }: GeburtsfeldProps) {
  const heute = useHeute();
  const { geburtsgenauigkeit, geburtsdatum, geburtsjahr } = geburt;
  const wert = geburtsgenauigkeit === 'jahr' ? (geburtsjahr?.toString() ?? null) : geburtsdatum;
  return (
    <Wertfeld<string>
      inputMode="text"
      placeholder="TT.MM.JJJJ"
      {...rest}
      data-path={`${pfad}${geburtsgenauigkeit === 'jahr' ? 'geburtsjahr' : 'geburtsdatum'}`}
      value={wert}
      onChange={(text) => onGeburt(alsGeburt(text))}
      lesart={{
        lies: (text) => (JAHR.test(text.trim()) ? text.trim() : liesDatum(text, heute)),
        zeige: (text) => (istDatum(text) ? zeigeDatum(text) : text),
        unlesbar: (text) => text,
        satz: 'Dieses Datum gibt es nicht. Beispiel: 03.05.1994, oder nur das Jahr: 1994',
      }}
    />
  );
}
