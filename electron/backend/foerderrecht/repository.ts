import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { Spur } from '../changes.ts';
import type { Ausfuehrung } from '../context.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { FoerderrechtAnpassungenTabelle } from '../database/schema.ts';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zRegimeId, type RegimeId } from '../../../shared/foerderrecht/types.ts';

/** Which shipped value an own value replaces. */
export interface Wertstelle {
  readonly regimeId: RegimeId;
  readonly schluessel: string;
  readonly gueltigVon: Datum;
}

/** An own value in the place of a shipped one. */
export interface Anpassung extends Wertstelle, Spur {
  readonly wert: number | string;
  readonly begruendung: string;
  readonly version: number;
}

const zWert = z.union([z.int(), z.string()]);

function fromRow(zeile: Selectable<FoerderrechtAnpassungenTabelle>): Anpassung {
  return {
    regimeId: zRegimeId.parse(zeile.regime_id),
    schluessel: zeile.schluessel,
    gueltigVon: zDatum.parse(zeile.gueltig_von),
    wert: zWert.parse(JSON.parse(zeile.wert)),
    begruendung: zeile.begruendung,
    ...standFromRow(zeile),
  };
}

function toRow(anpassung: Anpassung): Insertable<FoerderrechtAnpassungenTabelle> {
  return {
    regime_id: anpassung.regimeId,
    schluessel: anpassung.schluessel,
    gueltig_von: anpassung.gueltigVon,
    wert: JSON.stringify(anpassung.wert),
    begruendung: anpassung.begruendung,
    ...standToRow(anpassung),
  };
}

/** Own values of the Förderrecht. They belong to no Kommune: whoever is logged in may read them. */
export function foerderrechtRepository(db: Ausfuehrung) {
  return {
    async liste(): Promise<Anpassung[]> {
      const zeilen = await db.selectFrom('foerderrecht_anpassungen').selectAll().execute();
      return zeilen.map(fromRow);
    },

    async eine(stelle: Wertstelle): Promise<Anpassung | null> {
      const zeile = await db
        .selectFrom('foerderrecht_anpassungen')
        .selectAll()
        .where('regime_id', '=', stelle.regimeId)
        .where('schluessel', '=', stelle.schluessel)
        .where('gueltig_von', '=', stelle.gueltigVon)
        .executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile);
    },

    async einfuegen(anpassung: Anpassung): Promise<void> {
      await db.insertInto('foerderrecht_anpassungen').values(toRow(anpassung)).execute();
    },

    /** False where no row of that version was there. */
    async aendern(anpassung: Anpassung, bisherigeVersion: number): Promise<boolean> {
      const { regime_id, schluessel, gueltig_von, ...spalten } = toRow(anpassung);
      return aendereInVersion(
        db
          .updateTable('foerderrecht_anpassungen')
          .set(spalten)
          .where('regime_id', '=', regime_id)
          .where('schluessel', '=', schluessel)
          .where('gueltig_von', '=', gueltig_von),
        bisherigeVersion,
      );
    },

    /** False where no row of that version was there. */
    async loeschen(stelle: Wertstelle, version: number): Promise<boolean> {
      return loescheInVersion(
        db
          .deleteFrom('foerderrecht_anpassungen')
          .where('regime_id', '=', stelle.regimeId)
          .where('schluessel', '=', stelle.schluessel)
          .where('gueltig_von', '=', stelle.gueltigVon),
        version,
      );
    },
  };
}
