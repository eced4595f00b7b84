import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { Ausfuehrung } from '../context.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { FoerderrechtAnpassungenTabelle } from '../database/schema.ts';
import { zGewissheit } from '../../../shared/foundation/certainty.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import type { EigenerWert, Wertstelle } from '../../../shared/foerderrecht/eigene-werte.ts';
import { zRegimeId } from '../../../shared/foerderrecht/types.ts';

const zWert = z.union([z.int(), z.string()]);

/** A value out of its column. */
export function wertAusSpalte(json: unknown): number | string {
  return zWert.parse(JSON.parse(String(json)));
}

function fromRow(zeile: Selectable<FoerderrechtAnpassungenTabelle>): EigenerWert {
  return {
    regimeId: zRegimeId.parse(zeile.regime_id),
    schluessel: zeile.schluessel,
    gueltigVon: zDatum.parse(zeile.gueltig_von),
    wert: wertAusSpalte(zeile.wert),
    begruendung: zeile.begruendung,
    zusatz:
      zeile.gewissheit === null
        ? null
        : {
            gueltigBis: zDatum.nullable().parse(zeile.gueltig_bis),
            quelle: zeile.quelle ?? '',
            gewissheit: zGewissheit.parse(zeile.gewissheit),
          },
    ...standFromRow(zeile),
  };
}

function toRow(eigener: EigenerWert): Insertable<FoerderrechtAnpassungenTabelle> {
  return {
    regime_id: eigener.regimeId,
    schluessel: eigener.schluessel,
    gueltig_von: eigener.gueltigVon,
    wert: JSON.stringify(eigener.wert),
    begruendung: eigener.begruendung,
    gueltig_bis: eigener.zusatz?.gueltigBis ?? null,
    quelle: eigener.zusatz?.quelle ?? null,
    gewissheit: eigener.zusatz?.gewissheit ?? null,
    ...standToRow(eigener),
  };
}

/** Own values of the Förderrecht. They belong to no Kommune: whoever is logged in may read them. */
export function foerderrechtRepository(db: Ausfuehrung) {
  return {
    async liste(): Promise<EigenerWert[]> {
      const zeilen = await db.selectFrom('foerderrecht_anpassungen').selectAll().execute();
      return zeilen.map(fromRow);
    },

    async eine(stelle: Wertstelle): Promise<EigenerWert | null> {
      const zeile = await db
        .selectFrom('foerderrecht_anpassungen')
        .selectAll()
        .where('regime_id', '=', stelle.regimeId)
        .where('schluessel', '=', stelle.schluessel)
        .where('gueltig_von', '=', stelle.gueltigVon)
        .executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile);
    },

    async einfuegen(eigener: EigenerWert): Promise<void> {
      await db.insertInto('foerderrecht_anpassungen').values(toRow(eigener)).execute();
    },

    /** False where no row of that version was there. */
    async aendern(eigener: EigenerWert, bisherigeVersion: number): Promise<boolean> {
      const { regime_id, schluessel, gueltig_von, ...spalten } = toRow(eigener);
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
