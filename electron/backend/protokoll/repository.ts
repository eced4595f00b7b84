import type { Ausfuehrung } from '../context.ts';
import { KETTENANFANG, type Glied, type Zeilenstand } from './chain.ts';

/** The trace: commands, recorded changes and the chain. Written by `record.ts` only. */
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
  };
}
