import { IconArrowDownCircle, IconCircleDot, IconPencil } from '@tabler/icons-react';
import { zeigeDatum } from '../../shared/foundation/date.ts';
import type { Herkunft } from '../../shared/uebergaben/herkunft.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** Where a value of the file comes from: taken over, changed since, or not from a handover. */
export function Herkunftsmarke({ herkunft }: { readonly herkunft: Herkunft }) {
  switch (herkunft.stand) {
    case 'uebernommen':
      return (
        <Zustandsmarke ton="gut" symbol={IconArrowDownCircle}>
          übernommen aus der Übergabe vom {zeigeDatum(herkunft.am)}
        </Zustandsmarke>
      );
    case 'geaendert':
      return (
        <Zustandsmarke ton="warnt" symbol={IconPencil}>
          geändert seit der Übergabe vom {zeigeDatum(herkunft.am)}
        </Zustandsmarke>
      );
    case 'neu':
      return (
        <Zustandsmarke ton="info" symbol={IconCircleDot}>
          neu
        </Zustandsmarke>
      );
  }
}
