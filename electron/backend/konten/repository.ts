import { zKontoId, type KontoId } from '../../../shared/foundation/id.ts';
import { zZuteilung, type Zuteilung } from '../../../shared/foundation/rights.ts';
import {
  zDatenbestandArt,
  zEinstellungen,
  type DatenbestandArt,
  type Einstellungen,
  type KontoKurz,
} from '../../../shared/konten/types.ts';
import type { Ausfuehrung } from '../context.ts';

/** What the Datenbestand says about itself. */
export interface Datenbestandangaben {
  readonly name: string;
  readonly art: DatenbestandArt;
  readonly angelegtAm: string;
}

/** Accounts and the Datenbestand's own row. */
export function kontenRepository(db: Ausfuehrung) {
  return {
    async legeDatenbestandAn({ name, art, angelegtAm }: Datenbestandangaben): Promise<void> {
      await db.insertInto('datenbestand').values({ id: 1, name, art, angelegt_am: angelegtAm }).execute();
    },

    async datenbestand(): Promise<Datenbestandangaben> {
      const zeile = await db.selectFrom('datenbestand').selectAll().executeTakeFirstOrThrow();
      return { name: zeile.name, art: zDatenbestandArt.parse(zeile.art), angelegtAm: zeile.angelegt_am };
    },

    async legeKontoAn(konto: KontoKurz, einstellungen: Einstellungen): Promise<void> {
      await db
        .insertInto('konten')
        .values({ id: konto.id, anzeigename: konto.anzeigename, einstellungen: JSON.stringify(einstellungen) })
        .execute();
    },

    /** null where the Datenbestand knows no such account. */
    async konto(id: KontoId): Promise<(KontoKurz & { readonly einstellungen: Einstellungen }) | null> {
      const zeile = await db.selectFrom('konten').selectAll().where('id', '=', id).executeTakeFirst();
      if (zeile === undefined) return null;
      return {
        id: zKontoId.parse(zeile.id),
        anzeigename: zeile.anzeigename,
        einstellungen: zEinstellungen.parse(JSON.parse(zeile.einstellungen)),
      };
    },

    /** The roles of an account, in a stable order. */
    async zuteilungen(id: KontoId): Promise<Zuteilung[]> {
      const zeilen = await db
        .selectFrom('zuteilungen')
        .select(['rolle', 'kommune_id'])
        .where('konto_id', '=', id)
        .orderBy('rolle')
        .orderBy('kommune_id')
        .execute();
      return zeilen.map(({ rolle, kommune_id: kommuneId }) =>
        zZuteilung.parse({ rolle, kommuneId: kommuneId === '' ? null : kommuneId }),
      );
    },

    /** Puts these roles in the place of the former ones. */
    async setzeZuteilungen(id: KontoId, zuteilungen: readonly Zuteilung[]): Promise<void> {
      await db.deleteFrom('zuteilungen').where('konto_id', '=', id).execute();
      if (zuteilungen.length === 0) return;
      await db
        .insertInto('zuteilungen')
        .values(zuteilungen.map(({ rolle, kommuneId }) => ({ konto_id: id, rolle, kommune_id: kommuneId ?? '' })))
        .execute();
    },

    async speichereEinstellungen(id: KontoId, einstellungen: Einstellungen): Promise<void> {
      await db
        .updateTable('konten')
        .set({ einstellungen: JSON.stringify(einstellungen) })
        .where('id', '=', id)
        .execute();
    },
  };
}
