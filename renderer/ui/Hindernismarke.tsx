import { IconAlertTriangleFilled, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import type { Grund } from '../../shared/foundation/reasons.ts';
import { Zustandsmarke } from './Zustandsmarke.tsx';

/** How many reasons stand against a record: locks first, else hints, else a plain word. */
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
