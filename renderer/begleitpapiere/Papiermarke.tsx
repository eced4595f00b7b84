import { IconArchive, IconCircleDashed, IconPencil, IconRefreshAlert, IconSignature } from '@tabler/icons-react';
import { PAPIERZUSTAND_LABEL } from '../../shared/begleitpapiere/labels.ts';
import type { Begleitpapier } from '../../shared/begleitpapiere/types.ts';
import { Zustandsmarke } from '../ui/Zustandsmarke.tsx';

/** The state of a paper as icon, word and colour; one that was overtaken since says so. */
export function Papiermarke({ papier: { zustand, istUeberholt, bedarf } }: { readonly papier: Begleitpapier }) {
  if (istUeberholt) {
    return (
      <Zustandsmarke ton="warnt" symbol={IconRefreshAlert}>
        {PAPIERZUSTAND_LABEL[zustand]}, seither geändert
      </Zustandsmarke>
    );
  }
  switch (zustand) {
    case 'fehlt':
      return (
        <Zustandsmarke ton={bedarf === 'noetig' ? 'warnt' : 'neutral'} symbol={IconCircleDashed}>
          {bedarf === 'noetig' ? PAPIERZUSTAND_LABEL.fehlt : 'nach Bedarf'}
        </Zustandsmarke>
      );
    case 'entwurf':
      return (
        <Zustandsmarke ton="info" symbol={IconPencil}>
          {PAPIERZUSTAND_LABEL.entwurf}
        </Zustandsmarke>
      );
    case 'abgelegt':
      return (
        <Zustandsmarke ton="info" symbol={IconArchive}>
          {PAPIERZUSTAND_LABEL.abgelegt}
        </Zustandsmarke>
      );
    case 'unterschrieben':
      return (
        <Zustandsmarke ton="gut" symbol={IconSignature}>
          {PAPIERZUSTAND_LABEL.unterschrieben}
        </Zustandsmarke>
      );
  }
}
