import { createContext, type ReactNode } from 'react';
import type { TerminId } from '../../shared/foundation/id.ts';

/** The missed appointment, and the one that follows it; null: none is made yet. */
export interface Versaeumnis {
  readonly terminId: TerminId;
  readonly neuerTerminId: TerminId | null;
}

export interface VersaeumnisfolgeProps {
  /** Null: nothing is shown. */
  readonly versaeumnis: Versaeumnis | null;
  readonly darf: boolean;
  readonly onSchliessen: () => void;
}

/** What is offered to whoever did not come: the frame gives it, since a slice to the right brings it along. */
export const VersaeumnisfolgeContext = createContext<((angaben: VersaeumnisfolgeProps) => ReactNode) | null>(null);
