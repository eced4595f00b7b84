import { liesBetragCent, zeigeEuro } from '../../shared/foundation/money.ts';
import { Einheit, Wertfeld, type WertfeldProps } from './Wertfeld.tsx';

const SATZ = 'Bitte einen Betrag in Euro und Cent eingeben. Beispiel: 1.234,56';

/**
 * An amount of money in cents (`value: number | null`). Accepts `1.234,56`, `1234,5`, `1234 €`; shows `1.234,56`.
 * Text that is no amount is handed on as NaN, which `zBetragCent` refuses.
 */
export function Betragsfeld(props: WertfeldProps<number>) {
  return (
    <Wertfeld
      rightSectionWidth="2rem"
      {...props}
      lesart={{
        lies: liesBetragCent,
        zeige: (cent) => (Number.isNaN(cent) ? '' : zeigeEuro(cent).replace(/\s€$/, '')),
        unlesbar: () => Number.NaN,
        satz: SATZ,
        einheit: <Einheit>€</Einheit>,
        ausrichtung: 'rechts',
      }}
    />
  );
}
