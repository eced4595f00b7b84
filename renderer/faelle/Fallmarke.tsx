import { IconFolderCheck, IconFolderOpen, IconUsers } from '@tabler/icons-react';
import { AKTENSTAND_LABEL } from '../../shared/faelle/labels.ts';
import type { Aktenstand } from '../../shared/faelle/wertelisten.ts';
import { Zustandsmarke, type ZustandsmarkeProps } from '../ui/Zustandsmarke.tsx';

const ZEICHEN: Record<Aktenstand, Pick<ZustandsmarkeProps, 'ton' | 'symbol'>> = {
  zaehlbestand: { ton: 'neutral', symbol: IconUsers },
  offen: { ton: 'info', symbol: IconFolderOpen },
  abgeschlossen: { ton: 'gut', symbol: IconFolderCheck },
};

/** Whether the household is counted only, accompanied, or was; in a column „Stand“ without the word „Akte“. */
export function Fallmarke({ stand, istKurz = false }: { readonly stand: Aktenstand; readonly istKurz?: boolean }) {
  const wort = AKTENSTAND_LABEL[stand];
  return <Zustandsmarke {...ZEICHEN[stand]}>{istKurz ? wort.replace(/^Akte /, '') : wort}</Zustandsmarke>;
}
