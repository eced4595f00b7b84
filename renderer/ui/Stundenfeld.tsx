import { liesBetragCent, zeigeEuro } from '../../shared/foundation/money.ts';
import { Einheit, Wertfeld, type WertfeldProps } from './Wertfeld.tsx';

const HOECHSTENS_HUNDERTSTEL = 6000;

/** Hours a week in hundredths (`3900` = 39,00). Text that is no number of hours up to 60 is handed on as NaN. */
export function Stundenfeld(props: WertfeldProps<number>) {
  return (
    <Wertfeld
      rightSectionWidth="4.5rem"
      {...props}
      lesart={{
        lies: (text) => {
          const hundertstel = liesBetragCent(text);
          return hundertstel !== null && hundertstel <= HOECHSTENS_HUNDERTSTEL ? hundertstel : null;
        },
        zeige: (hundertstel) => (Number.isNaN(hundertstel) ? '' : zeigeEuro(hundertstel).replace(/\s€$/, '')),
        unlesbar: () => Number.NaN,
        satz: 'Bitte Stunden je Woche bis 60 eingeben. Beispiel: 39,00',
        einheit: <Einheit>Stunden</Einheit>,
        ausrichtung: 'rechts',
      }}
    />
  );
}
