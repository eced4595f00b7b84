import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Grund } from '../../../shared/foundation/reasons.ts';
import type { Anfrage } from '../context.ts';
import { partnerRepository } from './partner-repository.ts';

/** What of the Netzwerk names this Kommune: why it cannot be deleted. Counts also what the account does not see. */
export async function netzwerkVerweiseAufKommune(anfrage: Anfrage, kommuneId: KommuneId): Promise<Grund[]> {
  const stellen = await partnerRepository(anfrage.db, 'alle').anzahlIn(kommuneId);
  if (stellen === 0) return [];
  return [
    {
      schwere: 'sperrt',
      code: 'kommune-hat-netzwerk',
      satz:
        stellen === 1
          ? 'Im Netzwerk nennt eine Stelle diese Kommune.'
          : `Im Netzwerk nennen ${stellen} Stellen diese Kommune.`,
      ausweg: 'Zuerst die Kommune bei diesen Stellen entfernen.',
      norm: null,
      feld: null,
    },
  ];
}
