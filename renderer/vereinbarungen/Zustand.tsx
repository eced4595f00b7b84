import {
  IconChecks,
  IconGavel,
  IconPencil,
  IconProgressX,
  IconSignature,
  IconCircleCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { fassungName, VEREINBARUNGSZUSTAND_LABEL } from '../../shared/vereinbarungen/labels.ts';
import type { Vereinbarung, Vereinbarungszustand } from '../../shared/vereinbarungen/types.ts';
import type { Ton } from '../app/theme.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** How a state looks: the same icon in the mark, in the list and along the way. */
export const ZUSTANDSBILD: Record<Vereinbarungszustand, { readonly ton: Ton; readonly symbol: TablerIcon }> = {
  entwurf: { ton: 'info', symbol: IconPencil },
  abgestimmt: { ton: 'info', symbol: IconChecks },
  beschlossen: { ton: 'info', symbol: IconGavel },
  unterschrieben: { ton: 'gut', symbol: IconSignature },
  gekuendigt: { ton: 'warnt', symbol: IconProgressX },
  beendet: { ton: 'neutral', symbol: IconCircleCheck },
};

/** The state of an agreement as icon, word and colour; a Nachtrag says which. */
export function Vereinbarungsmarke({ vereinbarung }: { readonly vereinbarung: Vereinbarung }) {
  const { ton, symbol } = ZUSTANDSBILD[vereinbarung.zustand];
  return (
    <Zustandsmarke ton={ton} symbol={symbol}>
      {VEREINBARUNGSZUSTAND_LABEL[vereinbarung.zustand]}
      {vereinbarung.fassung > 1 && `, ${fassungName(vereinbarung)}`}
    </Zustandsmarke>
  );
}
