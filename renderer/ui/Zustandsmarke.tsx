import type { ComponentType, ReactNode } from 'react';
import type { Ton } from '../app/theme.ts';
import classes from './ui.module.css';

/** A state as icon, word and colour, e.g. `<Zustandsmarke ton="gut" symbol={IconCheck}>geprüft</Zustandsmarke>`. */
export interface ZustandsmarkeProps {
  readonly ton: Ton;
  /** An icon of @tabler/icons-react; hidden from screen readers, the word says the same. */
  readonly symbol: ComponentType<{ size?: string | number; 'aria-hidden'?: boolean; className?: string }>;
  readonly children: ReactNode;
}

export function Zustandsmarke({ ton, symbol: Symbol, children }: ZustandsmarkeProps) {
  return (
    <span className={classes['marke']} data-ton={ton}>
      <Symbol size="1em" aria-hidden />
      <span>{children}</span>
    </span>
  );
}
