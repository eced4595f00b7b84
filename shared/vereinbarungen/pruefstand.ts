import type { Grund } from '../foundation/reasons.ts';
import type { Regime } from '../foerderrecht/types.ts';
import type { Kommune } from '../kommunen/types.ts';
import type { VereinbarungEingabe, Vertragspartner } from './types.ts';
import type { Vereinbarungsdaten } from './vereinbarungsdaten.ts';

/** What every rule of the agreement is given. */
export interface Pruefstand {
  readonly eingabe: VereinbarungEingabe;
  readonly daten: Vereinbarungsdaten;
  /** The Gemeinde or the Verband; null where it is gone. */
  readonly kommune: Kommune | null;
  readonly landkreis: Vertragspartner | null;
  /** The Förderrecht of the first day; null where there is none. */
  readonly regime: Regime | null;
}

/** One rule: the reasons that it finds, empty where all is well. */
export type Regel = (stand: Pruefstand) => Grund[];

/** Where a rule stands and how sure that is, for the clerk. */
export const QUELLE_AB_2025 = 'Förderung ab 2025, Zeitschrift „Die Gemeinde“ (belegt)';
export const QUELLE_UEBLICH = 'üblich, keine Vorschrift bekannt';
export const QUELLE_MINDESTANTEIL = 'Hinweise der Regierungspräsidien für die Förderung bis 2024; ab 2025 ungeprüft';

type Angabe = Pick<Grund, 'code' | 'satz' | 'ausweg' | 'feld'> & { readonly quelle?: string };

/** A reason that forbids to settle the agreement. Sums that do not fit need no source. */
export function sperrt({ quelle, ...angabe }: Angabe): Grund {
  return { schwere: 'sperrt', norm: quelle ?? null, ...angabe };
}

/** A reason that the clerk should know. */
export function warnt({ quelle, ...angabe }: Angabe): Grund {
  return { schwere: 'warnt', norm: quelle ?? null, ...angabe };
}
