import type { Selectable } from 'kysely';
import { zFilterId, zKommuneId, type FilterId, type KontoId } from '../../../shared/foundation/id.ts';
import { zFallfilter } from '../../../shared/faelle/types.ts';
import type { GespeicherterFilter } from '../../../shared/arbeitslisten/types.ts';
import type { Spur } from '../changes.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { GespeicherteFilterTabelle } from '../database/schema-arbeitslisten.ts';

export type GespeicherterFilterMitSpur = GespeicherterFilter & Spur;

function fromRow(zeile: Selectable<GespeicherteFilterTabelle>, kontoId: KontoId): GespeicherterFilterMitSpur {
  return {
    id: zFilterId.parse(zeile.id),
    name: zeile.name,
    filter: zFallfilter.parse(JSON.parse(zeile.filter)),
    kommuneId: zKommuneId.nullable().parse(zeile.kommune_id),
    istEigener: zeile.konto_id === kontoId,
    ...standFromRow(zeile),
  };
}

/** Filters of the account, and those that others made for everybody of a Kommune that it sees. */
export function arbeitslistenRepository(db: Ausfuehrung, sicht: KommunenSicht, kontoId: KontoId) {
  const sichtbare = () =>
    db
      .selectFrom('gespeicherte_filter')
      .selectAll()
      .where(({ or, eb }) => or([eb('konto_id', '=', kontoId), inSicht(sicht, 'kommune_id')]));

  return {
    async liste(): Promise<GespeicherterFilterMitSpur[]> {
      return (await sichtbare().execute()).map((zeile) => fromRow(zeile, kontoId));
    },

    async einer(id: FilterId): Promise<GespeicherterFilterMitSpur | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile, kontoId);
    },

    async einfuegen(filter: GespeicherterFilterMitSpur): Promise<void> {
      await db
        .insertInto('gespeicherte_filter')
        .values({
          id: filter.id,
          konto_id: kontoId,
          name: filter.name,
          filter: JSON.stringify(filter.filter),
          kommune_id: filter.kommuneId,
          ...standToRow(filter),
        })
        .execute();
    },

    /** False where the account has none of that version. */
    async loeschen(id: FilterId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('gespeicherte_filter').where('id', '=', id).where('konto_id', '=', kontoId),
        version,
      );
    },
  };
}
