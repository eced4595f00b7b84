import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely';
import type { Datum } from '../../../shared/foundation/date.ts';
import { zKommuneId, type KommuneId } from '../../../shared/foundation/id.ts';
import { zDokument, type Dokument } from '../../../shared/dokumente/types.ts';
import type { Zeilenbezug } from '../../../shared/protokoll/types.ts';
import type { Ausfuehrung } from '../context.ts';
import { ausserSicht, type Bezugssicht } from '../database/kommunen-sicht.ts';
import type { DokumenteTabelle } from '../database/schema.ts';

/** The bytes of a document with what the window shows of it. */
export interface Inhalt {
  readonly inhalt: Uint8Array;
  readonly vorschau: { readonly art: 'png' | 'blatt'; readonly bytes: Uint8Array } | null;
}

function dokumentFromRow(zeile: Selectable<DokumenteTabelle>, kommuneIds: readonly KommuneId[]): Dokument {
  return zDokument.parse({
    id: zeile.id,
    art: zeile.art,
    name: zeile.name,
    dateiart: zeile.dateiart,
    bytes: zeile.bytes,
    sha256: zeile.sha256,
    erstelltAm: zeile.erstellt_am,
    von: zeile.von,
    bezug: { tabelle: zeile.bezug_tabelle, id: zeile.bezug_id },
    bezugTitel: zeile.bezug_titel,
    kommuneIds,
    papiercode: zeile.papiercode,
    unterschriebenAm: zeile.unterschrieben_am,
    scanVon: zeile.scan_von,
    gueltigBis: zeile.gueltig_bis,
  });
}

function dokumentToRow(dokument: Dokument, fassung: string | null): Insertable<DokumenteTabelle> {
  return {
    id: dokument.id,
    art: dokument.art,
    name: dokument.name,
    dateiart: dokument.dateiart,
    bytes: dokument.bytes,
    sha256: dokument.sha256,
    erstellt_am: dokument.erstelltAm,
    von: dokument.von,
    bezug_tabelle: dokument.bezug.tabelle,
    bezug_id: dokument.bezug.id,
    bezug_titel: dokument.bezugTitel,
    papiercode: dokument.papiercode,
    fassung,
    unterschrieben_am: dokument.unterschriebenAm,
    scan_von: dokument.scanVon,
    gueltig_bis: dokument.gueltigBis,
  };
}

/** Which documents are looked for. */
interface Auswahl {
  readonly id?: string;
  readonly bezug?: Zeilenbezug;
  readonly papiercode?: string;
  readonly sha256?: string;
  readonly fassung?: string;
  readonly scanVon?: string;
}

/**
 * Documents that the account sees: it has to see every Kommune that they name, and to read records of the kind that they
 * belong to there.
 */
export function dokumenteRepository(db: Ausfuehrung, bezuege: readonly Bezugssicht[]) {
  const sichtbare = () =>
    db
      .selectFrom('dokumente')
      .selectAll('dokumente')
      .where(({ or, and, eb, not, exists, selectFrom }) =>
        or(
          bezuege.map(({ tabelle, sicht }) =>
            and([
              eb('dokumente.bezug_tabelle', '=', tabelle),
              not(
                exists(
                  selectFrom('dokument_kommunen')
                    .select('dokument_kommunen.kommune_id')
                    .whereRef('dokument_kommunen.dokument_id', '=', 'dokumente.id')
                    .where(ausserSicht(sicht, 'dokument_kommunen.kommune_id')),
                ),
              ),
            ]),
          ),
        ),
      );

  return {
    /** Newest first. */
    async liste(auswahl: Auswahl): Promise<Dokument[]> {
      let abfrage = sichtbare();
      if (auswahl.id !== undefined) abfrage = abfrage.where('id', '=', auswahl.id);
      if (auswahl.papiercode !== undefined) abfrage = abfrage.where('papiercode', '=', auswahl.papiercode);
      if (auswahl.sha256 !== undefined) abfrage = abfrage.where('sha256', '=', auswahl.sha256);
      if (auswahl.fassung !== undefined) abfrage = abfrage.where('fassung', '=', auswahl.fassung);
      if (auswahl.scanVon !== undefined) abfrage = abfrage.where('scan_von', '=', auswahl.scanVon);
      if (auswahl.bezug !== undefined) {
        const { tabelle, id } = auswahl.bezug;
        abfrage = abfrage.where('bezug_tabelle', '=', tabelle).where('bezug_id', '=', id);
      }
      const zeilen = await abfrage.orderBy('erstellt_am', 'desc').orderBy('name').orderBy('id').execute();
      const ids = zeilen.map(({ id }) => id);
      const kommunen = await db
        .selectFrom('dokument_kommunen')
        .selectAll()
        .where(sql<SqlBool>`dokument_id in (select value from json_each(${JSON.stringify(ids)}))`)
        .orderBy('kommune_id')
        .execute();
      const kommunenVon = Map.groupBy(kommunen, (zeile) => zeile.dokument_id);
      return zeilen.map((zeile) =>
        dokumentFromRow(
          zeile,
          (kommunenVon.get(zeile.id) ?? []).map(({ kommune_id: id }) => zKommuneId.parse(id)),
        ),
      );
    },

    /** Keeps the bytes; those that are there already stay. */
    async legeInhaltAb(sha256: string, { inhalt, vorschau }: Inhalt): Promise<void> {
      await db
        .insertInto('dokument_inhalte')
        .values({ sha256, inhalt, vorschau_art: vorschau?.art ?? null, vorschau: vorschau?.bytes ?? null })
        .onConflict((konflikt) => konflikt.column('sha256').doNothing())
        .execute();
    },

    async inhalt(sha256: string): Promise<Inhalt | null> {
      const zeile = await db.selectFrom('dokument_inhalte').selectAll().where('sha256', '=', sha256).executeTakeFirst();
      if (zeile === undefined) return null;
      const { inhalt, vorschau, vorschau_art: art } = zeile;
      return {
        inhalt,
        vorschau: vorschau === null ? null : { art: art === 'blatt' ? 'blatt' : 'png', bytes: vorschau },
      };
    },

    async einfuegen(dokument: Dokument, fassung: string | null): Promise<void> {
      await db.insertInto('dokumente').values(dokumentToRow(dokument, fassung)).execute();
      await db
        .insertInto('dokument_kommunen')
        .values(dokument.kommuneIds.map((kommune_id) => ({ dokument_id: dokument.id, kommune_id })))
        .execute();
    },

    /** All documents of a record name these Kommunen from now on, also those that the account does not see. */
    async setzeKommunen(bezug: Zeilenbezug, kommuneIds: readonly KommuneId[]): Promise<void> {
      const zeilen = await db
        .selectFrom('dokumente')
        .select('id')
        .where('bezug_tabelle', '=', bezug.tabelle)
        .where('bezug_id', '=', bezug.id)
        .execute();
      for (const { id } of zeilen) {
        await db
          .deleteFrom('dokument_kommunen')
          .where('dokument_id', '=', id)
          .where('kommune_id', 'not in', kommuneIds)
          .execute();
        await db
          .insertInto('dokument_kommunen')
          .values(kommuneIds.map((kommune_id) => ({ dokument_id: id, kommune_id })))
          .onConflict((konflikt) => konflikt.doNothing())
          .execute();
      }
    },

    async setzeUnterschrieben(id: string, am: string | null): Promise<void> {
      await db.updateTable('dokumente').set({ unterschrieben_am: am }).where('id', '=', id).execute();
    },

    async setzeGueltigBis(id: string, bis: Datum | null): Promise<void> {
      await db.updateTable('dokumente').set({ gueltig_bis: bis }).where('id', '=', id).execute();
    },

    async loeschen(id: string): Promise<void> {
      await db.deleteFrom('dokument_kommunen').where('dokument_id', '=', id).execute();
      await db.deleteFrom('dokumente').where('id', '=', id).execute();
    },

    /** Removes bytes that no document has and that no recorded step could bring back. */
    async raeumeInhalteAuf(): Promise<void> {
      await db
        .deleteFrom('dokument_inhalte')
        .where('sha256', 'not in', db.selectFrom('dokumente').select('sha256'))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('aenderungen')
                .select('aenderungen.nummer')
                .where('aenderungen.tabelle', '=', 'dokumente')
                .where(
                  sql<SqlBool>`coalesce(aenderungen.vorher, aenderungen.nachher) like '%' || dokument_inhalte.sha256 || '%'`,
                ),
            ),
          ),
        )
        .execute();
    },

    /** Ids of the documents that name the Kommune, also those that the account does not see. */
    async idsMitKommune(kommuneId: KommuneId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('dokument_kommunen')
        .select('dokument_id')
        .where('kommune_id', '=', kommuneId)
        .execute();
      return zeilen.map((zeile) => zeile.dokument_id);
    },
  };
}
