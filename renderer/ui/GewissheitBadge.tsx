import {
  IconBook2,
  IconCalculator,
  IconHelpCircle,
  IconHistory,
  IconMessageCircle,
  IconRepeat,
} from '@tabler/icons-react';
import { GEWISSHEIT_LABEL, type Gewissheit } from '../../shared/foundation/certainty.ts';
import type { Ton } from '../app/theme.ts';
import { Zustandsmarke, type ZustandsmarkeProps } from './Zustandsmarke.tsx';

const AUSSEHEN: Record<Gewissheit, { ton: Ton; symbol: ZustandsmarkeProps['symbol'] }> = {
  belegt: { ton: 'gut', symbol: IconBook2 },
  errechnet: { ton: 'info', symbol: IconCalculator },
  rekonstruiert: { ton: 'neutral', symbol: IconHistory },
  ueblich: { ton: 'neutral', symbol: IconRepeat },
  auslegung: { ton: 'auslegung', symbol: IconMessageCircle },
  ungeprueft: { ton: 'warnt', symbol: IconHelpCircle },
};

/** How certain a value is, on the one scale of `shared/foundation/certainty.ts`: icon, word and colour. */
export function GewissheitBadge({ gewissheit }: { readonly gewissheit: Gewissheit }) {
  const { ton, symbol } = AUSSEHEN[gewissheit];
  return (
    <Zustandsmarke ton={ton} symbol={symbol}>
      {GEWISSHEIT_LABEL[gewissheit]}
    </Zustandsmarke>
  );
}
