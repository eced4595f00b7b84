import { createContext, useContext } from 'react';
import type { UseFormReturnType } from '@mantine/form';
import type { Vorlage } from '../../shared/bibliothek/types.ts';
import type { Fallakte } from '../../shared/faelle/types.ts';
import type { Datum } from '../../shared/foundation/date.ts';
import type { PersonId, PlaneintragId } from '../../shared/foundation/id.ts';
import type { Plan, Planfassung, PlanfassungEingabe, Schrittstand } from '../../shared/integrationsplaene/types.ts';
import type { Partner } from '../../shared/netzwerk/types.ts';

export type Planform = UseFormReturnType<PlanfassungEingabe>;

/** What every part of a plan's page reads: whose plan it is, and what it can choose from. */
export interface Planumgebung {
  readonly akte: Fallakte;
  readonly plan: Plan;
  readonly fassung: Planfassung;
  /** The version before this one, for what the talk finds of its goals; null for the first. */
  readonly vorige: Planfassung | null;
  /** The library of the Kommune; empty where the account may not read it. */
  readonly vorlagen: readonly Vorlage[];
  /** Partners that are there for the Kommune. */
  readonly partner: readonly Partner[];
  readonly darf: boolean;
  /** „alle“ for null. */
  readonly nenne: (personId: PersonId | null) => string;
  /** Asks for the reason and shows what is confidential; null where the account may not. */
  readonly oeffne: (() => void) | null;
  /** A step of an opened entry was set: what the service answers leaves it out. */
  readonly merkeSchritt: (schrittId: PlaneintragId, stand: Schrittstand, am: Datum) => void;
}

export const PlanContext = createContext<Planumgebung | null>(null);

export function usePlan(): Planumgebung {
  const umgebung = useContext(PlanContext);
  if (umgebung === null) throw new Error('Außerhalb der Seite eines Plans.');
  return umgebung;
}

/** The id of a new line of a plan. */
export function neueEintragId(): PlaneintragId {
  return crypto.randomUUID() as string as PlaneintragId;
}

/** Address of a version of a plan. */
export function fassungspfad(haushaltId: string, fassungId: string, abschnitt?: string): string {
  return `/faelle/${haushaltId}/plan/${fassungId}${abschnitt === undefined ? '' : `?abschnitt=${abschnitt}`}`;
}

/** Whether words come from the library as it is translated; own words stand beside the German as they are. */
export function istUebersetzt(vorlagen: readonly Vorlage[], vorlageId: string): boolean {
  return (
    vorlageId !== '' &&
    (vorlagen.find(({ id }) => id === vorlageId)?.istUebersetzt ?? /^[A-Z]{2}\d{2}$/.test(vorlageId))
  );
}
