import { IconCheck, IconClockExclamation } from '@tabler/icons-react';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import { istZuPruefen } from '../../shared/netzwerk/rules.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';
import { useHeute } from '../ui/umgebung.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** When somebody last made sure of the data; grey after six months. */
export function Pruefmarke({ partner }: { readonly partner: Partner }) {
  const heute = useHeute();
  const { geprueftAm } = partner;
  if (!istZuPruefen(partner, heute) && geprueftAm !== null) {
    return (
      <Zustandsmarke ton="gut" symbol={IconCheck}>
        geprüft {zeigeDatum(geprueftAm)}
      </Zustandsmarke>
    );
  }
  return (
    <Zustandsmarke ton="neutral" symbol={IconClockExclamation}>
      {geprueftAm === null ? 'noch nicht geprüft' : `zuletzt geprüft ${zeigeDatum(geprueftAm)}`}
    </Zustandsmarke>
  );
}
