import type { Insertable, Selectable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { GeplanteStellenTabelle } from '../database/schema.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import { zGeplanteStelleId, zKommuneId, type GeplanteStelleId, type KommuneId } from '../../../shared/foundation/id.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import type { GeplanteStelle } from '../../../shared/personal/types.ts';

function fromRow(zeile: Selectable<GeplanteStellenTabelle>): GeplanteStelle {
  return {
    id: zGeplanteStelleId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    anteilHundertstel: zeile.anteil_hundertstel,
    ab: zDatum.parse(zeile.ab),
    qualifikationstyp: zQualifikationstyp.parse(zeile.qualifikationstyp),
    bemerkung: zeile.bemerkung,
    besetztAb: zDatum.nullable().parse(zeile.besetzt_ab),
    ...standFromRow(zeile),
  };
}

function toRow(stelle: GeplanteStelle): Insertable<GeplanteStellenTabelle> {
  return {
    id: stelle.id,
    kommune_id: stelle.kommuneId,
    anteil_hundertstel: stelle.anteilHundertstel,
    ab: stelle.ab,
    qualifikationstyp: stelle.qualifikationstyp,
    bemerkung: stelle.bemerkung,
    besetzt_ab: stelle.besetztAb,
    ...standToRow(stelle),
  };
}

/** Planned posts in the Kommunen that the account sees. */
export function planRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () => db.selectFrom('geplante_stellen').selectAll().where(inSicht(sicht, 'kommune_id'));
  return {
    /** The next one first. */
    async liste(): Promise<GeplanteStelle[]> {
      return (await sichtbare().orderBy('ab').orderBy('id').execute()).map(fromRow);
    },

    async eine(id: GeplanteStelleId): Promise<GeplanteStelle | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile);
    },

    async einfuegen(stelle: GeplanteStelle): Promise<void> {
      await db.insertInto('geplante_stellen').values(toRow(stelle)).execute();
    },

    /** False where no row of that version was there for this account. */
    async aendern(stelle: GeplanteStelle, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(stelle);
      return aendereInVersion(
        db.updateTable('geplante_stellen').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: GeplanteStelleId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('geplante_stellen').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },

    /** How many are planned in the Kommune. */
    async anzahlIn(kommuneId: KommuneId): Promise<number> {
      const zeilen = await db.selectFrom('geplante_stellen').select('id').where('kommune_id', '=', kommuneId).execute();
      return zeilen.length;
    },
  };
}
