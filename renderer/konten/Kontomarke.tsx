import { IconCircleCheck, IconHourglass, IconLogout } from '@tabler/icons-react';
import { KONTOZUSTAND_LABEL } from '../../shared/konten/labels.ts';
import type { Kontozustand } from '../../shared/konten/types.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

const AUSSEHEN = {
  aktiv: { ton: 'gut', symbol: IconCircleCheck },
  wartet_auf_freigabe: { ton: 'warnt', symbol: IconHourglass },
  ausgeschieden: { ton: 'neutral', symbol: IconLogout },
} as const;

/** The state of an account. */
export function Kontomarke({ zustand }: { readonly zustand: Kontozustand }) {
  return <Zustandsmarke {...AUSSEHEN[zustand]}>{KONTOZUSTAND_LABEL[zustand]}</Zustandsmarke>;
}
