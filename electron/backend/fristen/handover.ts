import type { KontoId } from '../../../shared/foundation/id.ts';
import { inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';

/** Whose a Wiedervorlage becomes, by the id of the household that it belongs to; null: everybody's of its Kommune. */
export interface Wiedervorlagenuebergabe {
  readonly vonKonto: KontoId;
  readonly jeHaushalt: ReadonlyMap<string, KontoId | null>;
  /** Those that belong to none of the households; null: they stay where they are. */
  readonly uebrigeAn: KontoId | null;
}

/**
 * Hands over the open Wiedervorlagen that an account keeps for itself alone. What everybody sees follows its record and
 * needs no handing over. Answers how many changed hands.
 */
export async function uebergibWiedervorlagen(
  anfrage: Anfrage,
  { vonKonto, jeHaushalt, uebrigeAn }: Wiedervorlagenuebergabe,
): Promise<number> {
  return inTransaktion(anfrage, async (anfrage) => {
    const eigene = await anfrage.db
      .selectFrom('wiedervorlagen')
      .select(['id', 'version', 'kommune_id', 'bezug_tabelle', 'bezug_id'])
      .where('konto_id', '=', vonKonto)
      .where('erledigt_am', 'is', null)
      .execute();
    const { geaendertAm, geaendertVon } = spurVon(anfrage);
    let anzahl = 0;
    for (const zeile of eigene) {
      const istImFall = zeile.bezug_tabelle === 'haushalte' && jeHaushalt.has(zeile.bezug_id ?? '');
      const an = istImFall ? (jeHaushalt.get(zeile.bezug_id ?? '') ?? null) : uebrigeAn;
      if (!istImFall && uebrigeAn === null) continue;
      await anfrage.db
        .updateTable('wiedervorlagen')
        .set({ konto_id: an, version: zeile.version + 1, geaendert_am: geaendertAm, geaendert_von: geaendertVon })
        .where('id', '=', zeile.id)
        .execute();
      anzahl += 1;
    }
    return anzahl;
  });
}
