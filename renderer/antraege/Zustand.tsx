import {
  IconArrowBackUp,
  IconBuildingBank,
  IconBuildingCommunity,
  IconCircleCheck,
  IconCircleX,
  IconEyeCheck,
  IconMessageQuestion,
  IconPencil,
  IconSignature,
  IconRubberStamp,
  type TablerIcon,
} from '@tabler/icons-react';
import { ANTRAGSZUSTAND_LABEL } from '../../shared/antraege/labels.ts';
import type { Antragszustand } from '../../shared/antraege/types.ts';
import type { Ton } from '../app/theme.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** How a state looks: the same icon in the mark, in the list and along the way. */
export const ZUSTANDSBILD: Record<Antragszustand, { readonly ton: Ton; readonly symbol: TablerIcon }> = {
  entwurf: { ton: 'info', symbol: IconPencil },
  geprueft: { ton: 'info', symbol: IconEyeCheck },
  freigegeben: { ton: 'info', symbol: IconRubberStamp },
  unterschrieben: { ton: 'info', symbol: IconSignature },
  beim_landkreis: { ton: 'info', symbol: IconBuildingCommunity },
  weitergeleitet: { ton: 'info', symbol: IconBuildingBank },
  rueckfrage: { ton: 'warnt', symbol: IconMessageQuestion },
  bewilligt: { ton: 'gut', symbol: IconCircleCheck },
  teilbewilligt: { ton: 'gut', symbol: IconCircleCheck },
  abgelehnt: { ton: 'sperrt', symbol: IconCircleX },
  zurueckgezogen: { ton: 'neutral', symbol: IconArrowBackUp },
};

/** The state of an Antrag as icon, word and colour; a correction names its version. */
export function Antragsmarke({
  zustand,
  fassung = 1,
}: {
  readonly zustand: Antragszustand;
  readonly fassung?: number;
}) {
  const { ton, symbol } = ZUSTANDSBILD[zustand];
  return (
    <Zustandsmarke ton={ton} symbol={symbol}>
      {ANTRAGSZUSTAND_LABEL[zustand]}
      {fassung > 1 && `, Fassung ${fassung}`}
    </Zustandsmarke>
  );
}
