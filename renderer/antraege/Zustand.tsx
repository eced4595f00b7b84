import { IconAlertTriangleFilled, IconCircleCheck, IconHandStop, IconPencil } from '@tabler/icons-react';
import { ANTRAGSZUSTAND_LABEL } from '../../shared/antraege/labels.ts';
import type { Antragszustand } from '../../shared/antraege/types.ts';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** The state of an Antrag as icon, word and colour. */
export function Antragsmarke({ zustand }: { readonly zustand: Antragszustand }) {
  return (
    <Zustandsmarke
      ton={zustand === 'geprueft' ? 'gut' : 'info'}
      symbol={zustand === 'geprueft' ? IconCircleCheck : IconPencil}
    >
      {ANTRAGSZUSTAND_LABEL[zustand]}
    </Zustandsmarke>
  );
}

/** How many reasons stand against an Antrag: locks first, else hints, else a plain word. */
export function Hindernismarke({ gruende }: { readonly gruende: readonly Grund[] }) {
  const sperren = gruende.filter((grund) => grund.schwere === 'sperrt').length;
  const hinweise = gruende.length - sperren;
  if (sperren > 0) {
    return (
      <Zustandsmarke ton="sperrt" symbol={IconHandStop}>
        {sperren === 1 ? '1 Sperre' : `${sperren} Sperren`}
      </Zustandsmarke>
    );
  }
  if (hinweise > 0) {
    return (
      <Zustandsmarke ton="warnt" symbol={IconAlertTriangleFilled}>
        {hinweise === 1 ? '1 Hinweis' : `${hinweise} Hinweise`}
      </Zustandsmarke>
    );
  }
  return (
    <Zustandsmarke ton="gut" symbol={IconCircleCheck}>
      keine
    </Zustandsmarke>
  );
}
