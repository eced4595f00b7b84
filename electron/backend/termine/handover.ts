import type { HaushaltId, PersonalId } from '../../../shared/foundation/id.ts';
import { getroffen, inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { termineRepository } from './repository.ts';

/** Who keeps the planned appointments of somebody who leaves, by case. */
export interface Terminuebergabe {
  readonly von: PersonalId;
  readonly jeHaushalt: ReadonlyMap<HaushaltId, PersonalId>;
  /** Those in other cases; null: they stay. */
  readonly uebrigeAn: PersonalId | null;
}

/** Hands over planned appointments that the account sees; those that were kept stay with whoever kept them (Z12). */
export async function uebergibTermine(
  anfrage: Anfrage,
  { von, jeHaushalt, uebrigeAn }: Terminuebergabe,
): Promise<number> {
  return inTransaktion(anfrage, async (anfrage) => {
    const repository = termineRepository(anfrage.db, anfrage.kommunen);
    let anzahl = 0;
    for (const termin of await repository.geplanteVon(von)) {
      const personalId = jeHaushalt.get(termin.haushaltId) ?? uebrigeAn;
      if (personalId === null) continue;
      const neu = { ...termin, personalId, version: termin.version + 1, ...spurVon(anfrage) };
      getroffen(await repository.aendern(neu, termin.version), termin);
      anzahl += 1;
    }
    return anzahl;
  });
}
