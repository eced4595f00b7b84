import { sql, type Selectable } from 'kysely';
import type { Ausfuehrung } from '../context.ts';
import type { AufgezeichneteTabelle } from '../database/recording.ts';
import type { BefehleTabelle, ProtokollTabelle } from '../database/schema.ts';
import { KETTENANFANG, type Glied, type Zeilenstand } from './chain.ts';

/** One command of the trace. */
export interface Befehl {
  readonly id: number;
  readonly vorgang: string;
  readonly kontoId: string;
  readonly am: string;
  readonly nimmtZurueck: number | null;
}

/** One link of the chain with its head. */
export type Kettenglied = Glied & { readonly kette: string };

/** A recorded change with the command that made it. Both JSONs are null where the bin was emptied. */
export interface Aenderung extends Zeilenstand {
  readonly befehlId: number;
  readonly tabelle: AufgezeichneteTabelle;
}

/** Which entries are asked for; null: all. */
export interface Eintragsfilter {
  readonly kontoId: string | null;
  /** An entry passes that names one of them. */
  readonly zeilen: readonly { readonly tabelle: string; readonly id: string }[] | null;
  /** Instants in UTC; `bis` is the first that no longer counts. */
  readonly von: string | null;
  readonly bis: string | null;
  readonly vor: number | null;
}

function befehlAus(zeile: Selectable<BefehleTabelle>): Befehl {
  const { id, vorgang, konto_id: kontoId, am, nimmt_zurueck: nimmtZurueck } = zeile;
  return { id, vorgang, kontoId, am, nimmtZurueck };
}

function gliedAus({ konto_id: kontoId, befehl_id: befehlId, ...rest }: Selectable<ProtokollTabelle>): Kettenglied {
  return { ...rest, kontoId, befehlId };
}

const AENDERUNG = ['nummer', 'befehl_id', 'tabelle', 'zeile_id', 'vorher', 'nachher'] as const;

function aenderungAus(zeile: {
  readonly nummer: number;
  readonly befehl_id: number;
  readonly tabelle: string;
  readonly zeile_id: string;
  readonly vorher: string | null;
  readonly nachher: string | null;
}): Aenderung {
  const { befehl_id: befehlId, zeile_id: zeileId, tabelle, ...rest } = zeile;
  // Written by the triggers of the recorded tables only.
  return { ...rest, befehlId, zeileId, tabelle: tabelle as AufgezeichneteTabelle };
}

/** The trace: commands, recorded changes and the chain. Written by `record.ts` and, for the bin, `bin.ts`. */
export function protokollRepository(db: Ausfuehrung) {
  return {
    /** Answers with the number of the command. */
    async beginneBefehl(befehl: {
      readonly vorgang: string;
      readonly kontoId: string;
      readonly am: string;
      readonly nimmtZurueck: number | null;
    }): Promise<number> {
      const { vorgang, kontoId, am, nimmtZurueck } = befehl;
      const { id } = await db
        .insertInto('befehle')
        .values({ vorgang, konto_id: kontoId, am, nimmt_zurueck: nimmtZurueck })
        .returning('id')
        .executeTakeFirstOrThrow();
      await db.insertInto('laufender_befehl').values({ befehl_id: id }).execute();
      return id;
    },

    async beendeBefehl(): Promise<void> {
      await db.deleteFrom('laufender_befehl').execute();
    },

    async aenderungenVon(befehlId: number): Promise<Zeilenstand[]> {
      const zeilen = await db
        .selectFrom('aenderungen')
        .select(['nummer', 'tabelle', 'zeile_id', 'vorher', 'nachher'])
        .where('befehl_id', '=', befehlId)
        .orderBy('nummer')
        .execute();
      return zeilen.map(({ zeile_id: zeileId, ...rest }) => ({ ...rest, zeileId }));
    },

    /** Number of the last recorded change; 0 where there is none. */
    async letzteAenderung(): Promise<number> {
      const { nummer } = await db
        .selectFrom('aenderungen')
        .select(({ fn }) => fn.max<number | null>('nummer').as('nummer'))
        .executeTakeFirstOrThrow();
      return nummer ?? 0;
    },

    /** Number and head of the last entry. */
    async letztesGlied(): Promise<{ readonly nummer: number; readonly kette: string }> {
      const zeile = await db
        .selectFrom('protokoll')
        .select(['nummer', 'kette'])
        .orderBy('nummer', 'desc')
        .limit(1)
        .executeTakeFirst();
      return zeile ?? { nummer: 0, kette: KETTENANFANG };
    },

    async haengeAn(glied: Glied, kette: string): Promise<void> {
      await db
        .insertInto('protokoll')
        .values({
          nummer: glied.nummer,
          am: glied.am,
          konto_id: glied.kontoId,
          vorgang: glied.vorgang,
          art: glied.art,
          befehl_id: glied.befehlId,
          zeilen: glied.zeilen,
          aenderungssiegel: glied.aenderungssiegel,
          kette,
        })
        .execute();
    },

    async befehl(id: number): Promise<Befehl | null> {
      const zeile = await db.selectFrom('befehle').selectAll().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : befehlAus(zeile);
    },

    async befehle(ids: readonly number[]): Promise<Befehl[]> {
      if (ids.length === 0) return [];
      const zeilen = await db.selectFrom('befehle').selectAll().where('id', 'in', ids).execute();
      return zeilen.map(befehlAus);
    },

    /** Commands of an account, newest first. */
    async befehleVon(kontoId: string, hoechstens: number): Promise<Befehl[]> {
      const zeilen = await db
        .selectFrom('befehle')
        .selectAll()
        .where('konto_id', '=', kontoId)
        .where('nimmt_zurueck', 'is', null)
        .orderBy('id', 'desc')
        .limit(hoechstens)
        .execute();
      return zeilen.map(befehlAus);
    },

    /** Commands since an instant in which a row was deleted, newest first. */
    async befehleMitLoeschung(seit: string): Promise<Befehl[]> {
      const zeilen = await db
        .selectFrom('befehle')
        .selectAll()
        .where('am', '>=', seit)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('aenderungen')
              .select('nummer')
              .whereRef('befehl_id', '=', 'befehle.id')
              .where('vorher', 'is not', null)
              .where('nachher', 'is', null),
          ),
        )
        .orderBy('id', 'desc')
        .execute();
      return zeilen.map(befehlAus);
    },

    /** Which command takes which back, of all that were ever taken back. */
    async ruecknahmen(): Promise<{ readonly id: number; readonly nimmtZurueck: number }[]> {
      const zeilen = await db
        .selectFrom('befehle')
        .select(['id', 'nimmt_zurueck'])
        .where('nimmt_zurueck', 'is not', null)
        .orderBy('id')
        .execute();
      return zeilen.flatMap(({ id, nimmt_zurueck: nimmtZurueck }) =>
        nimmtZurueck === null ? [] : [{ id, nimmtZurueck }],
      );
    },

    async aenderungenDer(befehlIds: readonly number[]): Promise<Aenderung[]> {
      if (befehlIds.length === 0) return [];
      const zeilen = await db
        .selectFrom('aenderungen')
        .select(AENDERUNG)
        .where('befehl_id', 'in', befehlIds)
        .orderBy('nummer')
        .execute();
      return zeilen.map(aenderungAus);
    },

    /** The changes of one row after a command, oldest first. */
    async spaetereAenderungen(tabelle: string, zeileId: string, nachBefehl: number): Promise<Aenderung[]> {
      const zeilen = await db
        .selectFrom('aenderungen')
        .select(AENDERUNG)
        .where('tabelle', '=', tabelle)
        .where('zeile_id', '=', zeileId)
        .where('befehl_id', '>', nachBefehl)
        .orderBy('nummer')
        .execute();
      return zeilen.map(aenderungAus);
    },

    /** The newest change of every row. */
    async juengsteAenderungen(): Promise<Aenderung[]> {
      const zeilen = await db
        .selectFrom('aenderungen')
        .select(AENDERUNG)
        .where(({ eb, selectFrom }) =>
          eb(
            'nummer',
            'in',
            selectFrom('aenderungen')
              .select(({ fn }) => fn.max('nummer').as('nummer'))
              .groupBy(['tabelle', 'zeile_id']),
          ),
        )
        .orderBy('nummer')
        .execute();
      return zeilen.map(aenderungAus);
    },

    /**
     * The last change of each row of a table that is gone, as far as the bin still holds it; of the row `zeileId` only, or
     * of those that held the text `mit`.
     */
    async geloeschte(
      tabelle: string,
      { zeileId, mit }: { readonly zeileId?: string; readonly mit?: string } = {},
    ): Promise<Aenderung[]> {
      let frage = db
        .selectFrom('aenderungen as eine')
        .select(['eine.nummer', 'eine.befehl_id', 'eine.tabelle', 'eine.zeile_id', 'eine.vorher', 'eine.nachher'])
        .where('eine.tabelle', '=', tabelle)
        .where('eine.vorher', 'is not', null)
        .where('eine.nachher', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('aenderungen as andere')
                .select('andere.nummer')
                .whereRef('andere.tabelle', '=', 'eine.tabelle')
                .whereRef('andere.zeile_id', '=', 'eine.zeile_id')
                .whereRef('andere.nummer', '>', 'eine.nummer'),
            ),
          ),
        );
      if (zeileId !== undefined) frage = frage.where('eine.zeile_id', '=', zeileId);
      if (mit !== undefined) frage = frage.where(sql<number>`instr(eine.vorher, ${mit})`, '>', 0);
      return (await frage.execute()).map(aenderungAus);
    },

    /** Ids of the commands that changed one of these rows, newest first. */
    async befehlIdsZu(
      bezuege: readonly { readonly tabelle: string; readonly id: string }[],
      hoechstens: number,
    ): Promise<number[]> {
      const ids = new Set<number>();
      for (const { tabelle, id } of bezuege) {
        const zeilen = await db
          .selectFrom('aenderungen')
          .select('befehl_id')
          .distinct()
          .where('tabelle', '=', tabelle)
          .where('zeile_id', '=', id)
          .execute();
        for (const zeile of zeilen) ids.add(zeile.befehl_id);
      }
      return [...ids].sort((a, b) => b - a).slice(0, hoechstens);
    },

    /** The links in their order, from the first to the last. */
    async glieder(nach: number, hoechstens: number): Promise<Kettenglied[]> {
      const zeilen = await db
        .selectFrom('protokoll')
        .selectAll()
        .where('nummer', '>', nach)
        .orderBy('nummer')
        .limit(hoechstens)
        .execute();
      return zeilen.map(gliedAus);
    },

    async gliederZu(befehlIds: readonly number[]): Promise<Kettenglied[]> {
      if (befehlIds.length === 0) return [];
      const zeilen = await db
        .selectFrom('protokoll')
        .selectAll()
        .where('befehl_id', 'in', befehlIds)
        .orderBy('nummer', 'desc')
        .execute();
      return zeilen.map(gliedAus);
    },

    /** Entries that pass the filter, newest first. */
    async eintraege(filter: Eintragsfilter, hoechstens: number): Promise<Kettenglied[]> {
      let frage = db.selectFrom('protokoll').selectAll();
      if (filter.kontoId !== null) frage = frage.where('konto_id', '=', filter.kontoId);
      if (filter.von !== null) frage = frage.where('am', '>=', filter.von);
      if (filter.bis !== null) frage = frage.where('am', '<', filter.bis);
      if (filter.vor !== null) frage = frage.where('nummer', '<', filter.vor);
      const { zeilen } = filter;
      if (zeilen !== null) {
        const gesuchte = zeilen.map(({ tabelle, id }) => JSON.stringify([tabelle, id]));
        frage = frage.where(({ or, eb }) =>
          or(gesuchte.map((eine) => eb(sql<number>`instr(zeilen, ${eine})`, '>', 0))),
        );
      }
      return (await frage.orderBy('nummer', 'desc').limit(hoechstens).execute()).map(gliedAus);
    },

    /** Entries of one kind that name a row since an instant. */
    async hatEintrag(auswahl: {
      readonly art: string;
      readonly kontoId: string;
      readonly zeilen: string;
      readonly seit: string;
    }): Promise<boolean> {
      const zeile = await db
        .selectFrom('protokoll')
        .select('nummer')
        .where('konto_id', '=', auswahl.kontoId)
        .where('art', '=', auswahl.art)
        .where('zeilen', '=', auswahl.zeilen)
        .where('am', '>', auswahl.seit)
        .limit(1)
        .executeTakeFirst();
      return zeile !== undefined;
    },

    async anzahlBefehle(): Promise<number> {
      const { anzahl } = await db
        .selectFrom('befehle')
        .select(({ fn }) => fn.countAll<number | string>().as('anzahl'))
        .executeTakeFirstOrThrow();
      return Number(anzahl);
    },

    /** The head after the entry with this number; null where there is no such entry. */
    async kopfNach(nummer: number): Promise<string | null> {
      if (nummer === 0) return KETTENANFANG;
      const zeile = await db.selectFrom('protokoll').select('kette').where('nummer', '=', nummer).executeTakeFirst();
      return zeile?.kette ?? null;
    },

    /** Forgets what a row looked like, in every command. */
    async leere(tabelle: string, zeileId: string): Promise<void> {
      await db
        .updateTable('aenderungen')
        .set({ vorher: null, nachher: null })
        .where('tabelle', '=', tabelle)
        .where('zeile_id', '=', zeileId)
        .execute();
    },

    /** Accounts that left a trace. */
    async kontoIds(): Promise<string[]> {
      const zeilen = await db.selectFrom('protokoll').select('konto_id').distinct().execute();
      return zeilen.map((zeile) => zeile.konto_id);
    },

    async anzeigenamen(): Promise<Map<string, string>> {
      const zeilen = await db.selectFrom('konten').select(['id', 'anzeigename']).execute();
      return new Map(zeilen.map(({ id, anzeigename }) => [id, anzeigename]));
    },
  };
}
