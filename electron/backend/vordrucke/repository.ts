import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely';
import { zFormular, zVordruck, type Formular, type Vordruck } from '../../../shared/vordrucke/types.ts';
import type { Ausfuehrung } from '../context.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { VordruckeTabelle } from '../database/schema.ts';

function fromRow(zeile: Selectable<VordruckeTabelle>): Vordruck {
  return zVordruck.parse({
    id: zeile.id,
    name: zeile.name,
    papierart: zeile.papierart,
    gueltigVon: zeile.gueltig_von,
    gueltigBis: zeile.gueltig_bis,
    dateiart: zeile.dateiart,
    dateiname: zeile.dateiname,
    bytes: zeile.bytes,
    sha256: zeile.sha256,
    marken: JSON.parse(zeile.marken) as unknown,
    verloren: JSON.parse(zeile.verloren) as unknown,
    ...standFromRow(zeile),
  });
}

function toRow(vordruck: Vordruck): Insertable<VordruckeTabelle> {
  return {
    id: vordruck.id,
    name: vordruck.name,
    papierart: vordruck.papierart,
    gueltig_von: vordruck.gueltigVon,
    gueltig_bis: vordruck.gueltigBis,
    dateiart: vordruck.dateiart,
    dateiname: vordruck.dateiname,
    bytes: vordruck.bytes,
    sha256: vordruck.sha256,
    marken: JSON.stringify(vordruck.marken),
    verloren: JSON.stringify(vordruck.verloren),
    ...standToRow(vordruck),
  };
}

/** Official forms. They belong to no Kommune. */
export function vordruckeRepository(db: Ausfuehrung) {
  return {
    /** Newest validity first. */
    async liste(): Promise<Vordruck[]> {
      const zeilen = await db
        .selectFrom('vordrucke')
        .selectAll()
        .orderBy('gueltig_von', 'desc')
        .orderBy('name')
        .orderBy('id')
        .execute();
      return zeilen.map(fromRow);
    },

    async einer(id: string): Promise<Vordruck | null> {
      const zeile = await db.selectFrom('vordrucke').selectAll().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile);
    },

    async einfuegen(vordruck: Vordruck): Promise<void> {
      await db.insertInto('vordrucke').values(toRow(vordruck)).execute();
    },

    /** False where no row of that version was there. */
    async aendern(vordruck: Vordruck, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(vordruck);
      return aendereInVersion(db.updateTable('vordrucke').set(spalten).where('id', '=', id), bisherigeVersion);
    },

    /** False where no row of that version was there. */
    async loeschen(id: string, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('vordrucke').where('id', '=', id), version);
    },

    /** Keeps the file; one that is there already stays. */
    async legeInhaltAb(sha256: string, inhalt: Uint8Array, formular: Formular): Promise<void> {
      await db
        .insertInto('vordruck_inhalte')
        .values({ sha256, inhalt, formular: JSON.stringify(formular) })
        .onConflict((konflikt) => konflikt.column('sha256').doNothing())
        .execute();
    },

    async formular(sha256: string): Promise<Formular | null> {
      const zeile = await db
        .selectFrom('vordruck_inhalte')
        .select('formular')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      return zeile === undefined ? null : zFormular.parse(JSON.parse(zeile.formular));
    },

    async inhalt(sha256: string): Promise<Uint8Array | null> {
      const zeile = await db
        .selectFrom('vordruck_inhalte')
        .select('inhalt')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      return zeile?.inhalt ?? null;
    },

    /** Removes files that no form has and that no recorded step could bring back. */
    async raeumeInhalteAuf(): Promise<void> {
      await db
        .deleteFrom('vordruck_inhalte')
        .where('sha256', 'not in', db.selectFrom('vordrucke').select('sha256'))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('aenderungen')
                .select('aenderungen.nummer')
                .where('aenderungen.tabelle', '=', 'vordrucke')
                .where(
                  sql<SqlBool>`coalesce(aenderungen.vorher, aenderungen.nachher) like '%' || vordruck_inhalte.sha256 || '%'`,
                ),
            ),
          ),
        )
        .execute();
    },
  };
}
