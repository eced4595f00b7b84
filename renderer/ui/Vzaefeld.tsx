import { liesVzae, zeigeVzae } from '../../shared/foundation/share.ts';
import { Einheit, Wertfeld, type WertfeldProps } from './Wertfeld.tsx';

/**
 * A share of a full-time post in hundredths (`50` = 0,50 VZÄ). Accepts `0,5`, `,5`, `50 %`; shows `0,50`.
 * Text that is no share is handed on as NaN, which `zAnteilHundertstel` refuses.
 */
export function Vzaefeld(props: WertfeldProps<number>) {
  return (
    <Wertfeld
      rightSectionWidth="3rem"
      {...props}
      lesart={{
        lies: liesVzae,
        zeige: (hundertstel) => (Number.isNaN(hundertstel) ? '' : zeigeVzae(hundertstel)),
        unlesbar: () => Number.NaN,
        satz: 'Bitte einen Anteil mit höchstens zwei Stellen eingeben. Beispiel: 0,50',
        einheit: <Einheit>VZÄ</Einheit>,
        ausrichtung: 'rechts',
      }}
    />
  );
}
