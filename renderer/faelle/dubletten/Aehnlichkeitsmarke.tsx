import { IconEqual, IconQuestionMark } from '@tabler/icons-react';
import type { Aehnlichkeit } from '../../../shared/faelle/dubletten.ts';
import { Zustandsmarke } from '../../ui/Zustandsmarke.tsx';

/** How sure it is that two entries are one person. */
export function Aehnlichkeitsmarke({ staerke }: Pick<Aehnlichkeit, 'staerke'>) {
  return staerke === 'stark' ? (
    <Zustandsmarke ton="warnt" symbol={IconEqual}>
      wahrscheinlich dieselbe
    </Zustandsmarke>
  ) : (
    <Zustandsmarke ton="neutral" symbol={IconQuestionMark}>
      vielleicht dieselbe
    </Zustandsmarke>
  );
}
