import { sql } from 'kysely';
import { zKontoId, type KontoId } from '../../../shared/foundation/id.ts';
import { zZuteilung, type Zuteilung } from '../../../shared/foundation/rights.ts';
import {
  zDatenbestandArt,
  zEinstellungen,
  zKontozustand,
  type DatenbestandArt,
  type Einstellungen,
  type Konto,
  type KontoKurz,
  type Kontozustand,
} from '../../../shared/konten/types.ts';
import type { Ausfuehrung } from '../context.ts';

/** What the Datenbestand says about itself. */
export interface Datenbestandangaben {
  readonly name: string;
  readonly art: DatenbestandArt;
  readonly angelegtAm: string;
}

/** One account as it is kept. */
export interface Kontozeile extends KontoKurz {
  readonly einstellungen: Einstellungen;
  readonly zustand: Kontozustand;
  /** Its public key; empty where none is noted. */
  readonly oeffentlich: string;
}

function zuteilungFromRow({ rolle, kommune_id: kommuneId }: { rolle: string; kommune_id: string }): Zuteilung {
  return zZuteilung.parse({ rolle, kommuneId: kommuneId === '' ? null : kommuneId });
}

/** Accounts and the Datenbestand's own row. */
export function kontenRepository(db: Ausfuehrung) {
  return {
    async legeDatenbestandAn({ name, art, angelegtAm }: Datenbestandangaben): Promise<void> {
      await db.insertInto('datenbestand').values({ id: 1, name, art, angelegt_am: angelegtAm }).execute();
    },

    /** Notes the public key of the recovery sheet that holds from now on. */
    async merkeBlatt(oeffentlich: string): Promise<void> {
      await db.updateTable('datenbestand').set({ blatt_oeffentlich: oeffentlich }).execute();
    },

    /** Public key of the recovery sheet; empty where none is noted. */
    async blatt(): Promise<string> {
      const zeile = await db.selectFrom('datenbestand').select('blatt_oeffentlich').executeTakeFirstOrThrow();
      return zeile.blatt_oeffentlich;
    },

    /** Keeps the key of the Protokoll's chain, unless it is kept already. */
    async behalteKettenschluessel(schluessel: Uint8Array): Promise<void> {
      await db
        .updateTable('datenbestand')
        .set({ kettenschluessel: Buffer.from(schluessel).toString('hex') })
        .where('kettenschluessel', 'is', null)
        .execute();
    },

    async datenbestand(): Promise<Datenbestandangaben> {
      const zeile = await db.selectFrom('datenbestand').selectAll().executeTakeFirstOrThrow();
      return { name: zeile.name, art: zDatenbestandArt.parse(zeile.art), angelegtAm: zeile.angelegt_am };
    },

    async legeKontoAn(
      konto: KontoKurz,
      einstellungen: Einstellungen,
      angaben: { readonly zustand: Kontozustand; readonly seit: string; readonly oeffentlich: string },
    ): Promise<void> {
      const { zustand, seit, oeffentlich } = angaben;
      await db
        .insertInto('konten')
        .values({
          id: konto.id,
          anzeigename: konto.anzeigename,
          einstellungen: JSON.stringify(einstellungen),
          zustand,
          seit,
          passwort_seit: seit,
          oeffentlich,
        })
        .execute();
    },

    /** null where the Datenbestand knows no such account. */
    async konto(id: KontoId): Promise<Kontozeile | null> {
      const zeile = await db.selectFrom('konten').selectAll().where('id', '=', id).executeTakeFirst();
      if (zeile === undefined) return null;
      return {
        id: zKontoId.parse(zeile.id),
        anzeigename: zeile.anzeigename,
        einstellungen: zEinstellungen.parse(JSON.parse(zeile.einstellungen)),
        zustand: zKontozustand.parse(zeile.zustand),
        oeffentlich: zeile.oeffentlich,
      };
    },

    /** Every account with its roles, in the order in which they were made. */
    async konten(): Promise<Konto[]> {
      const zeilen = await db
        .selectFrom('konten')
        .selectAll()
        .orderBy(sql`rowid`)
        .execute();
      const zuteilungen = await db
        .selectFrom('zuteilungen')
        .selectAll()
        .orderBy('rolle')
        .orderBy('kommune_id')
        .execute();
      return zeilen.map((zeile) => ({
        id: zKontoId.parse(zeile.id),
        anzeigename: zeile.anzeigename,
        zustand: zKontozustand.parse(zeile.zustand),
        seit: zeile.seit,
        passwortSeit: zeile.passwort_seit,
        version: zeile.version,
        zuteilungen: zuteilungen.filter(({ konto_id: id }) => id === zeile.id).map(zuteilungFromRow),
      }));
    },

    /** False where the account is not of that version any more. */
    async setzeZustand(konto: Pick<Konto, 'id' | 'version'>, zustand: Kontozustand, seit: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('konten')
        .set({ zustand, seit, version: konto.version + 1 })
        .where('id', '=', konto.id)
        .where('version', '=', konto.version)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** The next version of an account; false where it is not of that version any more. */
    async zaehleVersion({ id, version }: Pick<Konto, 'id' | 'version'>): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('konten')
        .set({ version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Notes that the account has another password, and with the recovery sheet another public key. */
    async merkePasswort(id: KontoId, { seit, oeffentlich }: { seit: string; oeffentlich: string }): Promise<void> {
      await db.updateTable('konten').set({ passwort_seit: seit, oeffentlich }).where('id', '=', id).execute();
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
      return zeilen.map(zuteilungFromRow);
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
