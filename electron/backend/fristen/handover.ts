import type { KommuneId, KontoId } from '../../../shared/foundation/id.ts';
import type { Bezugsart } from '../../../shared/foundation/reference.ts';
import { inTransaktion, spurVon } from '../changes.ts';
import type { Anfrage } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { fristenRepository } from './repository.ts';

/** After a record came to another Kommune: what reminds of it is seen where the record is, and no longer where it was. */
export async function verlegeWiedervorlagen(
  anfrage: Anfrage,
  bezug: { readonly tabelle: Bezugsart; readonly id: string },
  kommuneId: KommuneId,
): Promise<void> {
  const { db, konto, kommunen: sicht } = anfrage;
  await fristenRepository(db, { sicht, bezuege: [], kontoId: konto.id }).setzeKommune(
    bezug,
    kommuneId,
    spurVon(anfrage),
  );
}

/** Whose a Wiedervorlage becomes, by the id of the household that it belongs to; null: everybody's of its Kommune. */
export interface Wiedervorlagenuebergabe {
  readonly vonKonto: KontoId;
  readonly jeHaushalt: ReadonlyMap<string, KontoId | null>;
  /** Those that belong to none of the households; null: they stay where they are. */
  readonly uebrigeAn: KontoId | null;
}

/**
 * Hands over the open Wiedervorlagen that an account keeps for itself alone. What everybody sees follows its record and
 * needs no handing over; those of Kommunen that this account does not see stay. Answers how many changed hands.
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
      .where(({ or, eb }) => or([eb('kommune_id', 'is', null), inSicht(anfrage.kommunen, 'kommune_id')]))
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
