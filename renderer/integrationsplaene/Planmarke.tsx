import {
  IconArchive,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconFilePencil,
  IconHistory,
  IconProgress,
  IconReplace,
  IconWritingSign,
} from '@tabler/icons-react';
import {
  FASSUNGSSTAND_LABEL,
  PLANSTAND_LABEL,
  SCHRITTSTAND_LABEL,
  ZIELSTAND_LABEL,
} from '../../shared/integrationsplaene/labels.ts';
import type { Fassungsstand, Planstand, Schrittstand, Zielstand } from '../../shared/integrationsplaene/types.ts';
import { Zustandsmarke, type ZustandsmarkeProps } from '../ui/Zustandsmarke.tsx';

type Bild = Pick<ZustandsmarkeProps, 'ton' | 'symbol'>;

const FASSUNG: Record<Fassungsstand, Bild> = {
  entwurf: { ton: 'warnt', symbol: IconFilePencil },
  vereinbart: { ton: 'gut', symbol: IconWritingSign },
  ersetzt: { ton: 'neutral', symbol: IconHistory },
};

const PLAN: Record<Planstand, Bild> = {
  entwurf: { ton: 'warnt', symbol: IconFilePencil },
  aktiv: { ton: 'info', symbol: IconProgress },
  abgeschlossen: { ton: 'neutral', symbol: IconArchive },
};

const ZIEL: Record<Zielstand, Bild> = {
  offen: { ton: 'neutral', symbol: IconCircle },
  laeuft: { ton: 'info', symbol: IconProgress },
  erreicht: { ton: 'gut', symbol: IconCircleCheck },
  angepasst: { ton: 'warnt', symbol: IconReplace },
  abgebrochen: { ton: 'neutral', symbol: IconCircleX },
};

const SCHRITT: Record<Schrittstand, Bild> = {
  offen: ZIEL.offen,
  laeuft: ZIEL.laeuft,
  erledigt: ZIEL.erreicht,
  abgebrochen: ZIEL.abgebrochen,
};

/** Where a version stands, as icon, word and colour. */
export function Fassungsmarke({ stand }: { readonly stand: Fassungsstand }) {
  return <Zustandsmarke {...FASSUNG[stand]}>{FASSUNGSSTAND_LABEL[stand]}</Zustandsmarke>;
}

export function Planmarke({ stand }: { readonly stand: Planstand }) {
  return <Zustandsmarke {...PLAN[stand]}>{PLANSTAND_LABEL[stand]}</Zustandsmarke>;
}

export function Zielmarke({ stand }: { readonly stand: Zielstand }) {
  return <Zustandsmarke {...ZIEL[stand]}>{ZIELSTAND_LABEL[stand]}</Zustandsmarke>;
}

export function Schrittmarke({ stand }: { readonly stand: Schrittstand }) {
  return <Zustandsmarke {...SCHRITT[stand]}>{SCHRITTSTAND_LABEL[stand]}</Zustandsmarke>;
}
