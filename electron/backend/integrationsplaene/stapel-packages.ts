import type { KontoId } from '../../../shared/foundation/id.ts';
import type { Fertigpaket } from './stapel-target.ts';

/** Finished packages that wait for their download, in memory: one for each account, the last one. */
export interface Fertigpakete {
  lege(auftragId: string, kontoId: KontoId, paket: Fertigpaket): void;
  /** Null where the account has none of this job. */
  finde(auftragId: string, kontoId: KontoId): Fertigpaket | null;
  /** The Datenbestand closes: nothing of it stays. */
  vergiss(): void;
}

export function createFertigpakete(): Fertigpakete {
  const pakete = new Map<KontoId, { readonly auftragId: string; readonly paket: Fertigpaket }>();
  return {
    lege: (auftragId, kontoId, paket) => void pakete.set(kontoId, { auftragId, paket }),
    finde(auftragId, kontoId) {
      const eines = pakete.get(kontoId);
      return eines?.auftragId === auftragId ? eines.paket : null;
    },
    vergiss: () => pakete.clear(),
  };
}
