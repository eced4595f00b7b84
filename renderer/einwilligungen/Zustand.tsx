import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconClockOff,
  IconFilePencil,
  IconHandStop,
  IconSignature,
} from '@tabler/icons-react';
import { EINWILLIGUNGSSTAND_LABEL } from '../../shared/einwilligungen/labels.ts';
import type { Einwilligungsstand } from '../../shared/einwilligungen/types.ts';
import type { Ton } from '../app/theme.ts';
import { Zustandsmarke, type ZustandsmarkeProps } from '../ui/Zustandsmarke.tsx';

const BILD: Record<Einwilligungsstand, { readonly ton: Ton; readonly symbol: ZustandsmarkeProps['symbol'] }> = {
  vorbereitet: { ton: 'neutral', symbol: IconFilePencil },
  ohne_unterschrift: { ton: 'warnt', symbol: IconSignature },
  gilt: { ton: 'gut', symbol: IconCircleCheck },
  laeuft_ab: { ton: 'warnt', symbol: IconClock },
  abgelaufen: { ton: 'sperrt', symbol: IconClockOff },
  verweigert: { ton: 'sperrt', symbol: IconHandStop },
  widerrufen: { ton: 'sperrt', symbol: IconCircleX },
  entfallen: { ton: 'neutral', symbol: IconAlertTriangle },
};

/** Where a consent stands, as icon, word and colour. */
export function Einwilligungsmarke({ stand }: { readonly stand: Einwilligungsstand }) {
  return (
    <Zustandsmarke ton={BILD[stand].ton} symbol={BILD[stand].symbol}>
      {EINWILLIGUNGSSTAND_LABEL[stand]}
    </Zustandsmarke>
  );
}
