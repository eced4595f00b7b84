import { zeigeZahl } from '../../shared/foundation/money.ts';
import { Einheit, Wertfeld, type WertfeldProps } from './Wertfeld.tsx';

/** Reads `72.857`, `72857`, `72 857`; null where it is no whole number. */
function liesGanzeZahl(text: string): number | null {
  const ohneLuecken = text.replace(/\s/g, '');
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,12})$/.test(ohneLuecken)) return null;
  return Number(ohneLuecken.replaceAll('.', ''));
}

/** A whole number that is not negative, with points when the field is left. `einheit` stands inside, e.g. `Personen`. */
export interface ZahlenfeldProps extends WertfeldProps<number> {
  readonly einheit?: string;
}

export function Zahlenfeld({ einheit, ...props }: ZahlenfeldProps) {
  return (
    <Wertfeld
      inputMode="numeric"
      rightSectionWidth={einheit ? `${einheit.length * 0.55 + 1.25}rem` : undefined}
      {...props}
      lesart={{
        lies: liesGanzeZahl,
        zeige: (zahl) => (Number.isNaN(zahl) ? '' : zeigeZahl(zahl)),
        unlesbar: () => Number.NaN,
        satz: 'Bitte eine ganze Zahl eingeben. Beispiel: 1.250',
        einheit: einheit ? <Einheit>{einheit}</Einheit> : undefined,
        ausrichtung: 'rechts',
      }}
    />
  );
}
