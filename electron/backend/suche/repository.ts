import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';

/** One text as the index keeps it, already folded. */
export interface Indextext {
  readonly id: string;
  readonly titel: string;
  readonly text: string;
  readonly kommunen: readonly KommuneId[];
}

/** Where a piece may be looked for, and for whom. */
export interface Suchraum {
  readonly tabelle: string;
  readonly sicht: KommunenSicht;
}

/** A row of a slice that may be a hit. */
export interface Fundstelle {
  readonly tabelle: string;
  readonly id: string;
}

/** SQLite takes 32.766 values in one statement; far below. */
const HOECHSTENS_IDS = 5_000;

/** Pieces as a phrase of FTS5: quotes doubled, so that nothing typed is taken for a command. */
function alsAbfrage(worte: readonly (readonly string[])[], spalte: 'titel' | null): string {
  const phrase = (stueck: string) => `"${stueck.replaceAll('"', '""')}"`;
  const alle = worte.map((stuecke) => `(${stuecke.map(phrase).join(' OR ')})`).join(' AND ');
  return spalte === null ? alle : `{${spalte}} : (${alle})`;
}

/** Texts of tables that the account may read: those that name one of its Kommunen. */
function imRaum(raeume: readonly Suchraum[]): RawBuilder<SqlBool> {
  const bedingungen = raeume.map(({ tabelle, sicht }) => {
    if (sicht === 'alle') return sql`t.tabelle = ${tabelle}`;
    if (sicht.length === 0) return sql`1 = 0`;
    return sql`(t.tabelle = ${tabelle} and exists (
      select 1 from suchtext_kommunen k where k.suchtext_id = t.id and k.kommune_id in (${sql.join(sicht)})))`;
  });
  return sql<SqlBool>`(${sql.join(bedingungen, sql` or `)})`;
}

/** The search index. The only SQL outside of `database/` that needs SQLite itself (FTS5). */
export function sucheRepository(db: Ausfuehrung) {
  async function entferne(tabelle: string, ids: readonly string[] | 'alle'): Promise<void> {
    const alle = db.selectFrom('suchtexte').select('id').where('tabelle', '=', tabelle);
    const gemeinte = ids === 'alle' ? alle : alle.where('zeile_id', 'in', ids);
    await db.deleteFrom('suchindex').where('rowid', 'in', gemeinte).execute();
    const weg = db.deleteFrom('suchtexte').where('tabelle', '=', tabelle);
    await (ids === 'alle' ? weg : weg.where('zeile_id', 'in', ids)).execute();
  }

  async function nimmAuf(tabelle: string, eintrag: Indextext): Promise<void> {
    const { id } = await db
      .insertInto('suchtexte')
      .values({ tabelle, zeile_id: eintrag.id })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.insertInto('suchindex').values({ rowid: id, titel: eintrag.titel, text: eintrag.text }).execute();
    const kommunen = [...new Set(eintrag.kommunen)].map((kommune) => ({ suchtext_id: id, kommune_id: kommune }));
    if (kommunen.length > 0) await db.insertInto('suchtext_kommunen').values(kommunen).execute();
  }

  return {
    /** How the index was made; null where there is none. */
    async fassung(): Promise<number | null> {
      return (await db.selectFrom('suchstand').select('fassung').executeTakeFirst())?.fassung ?? null;
    },

    /** Empties the index and notes how it will be made. */
    async beginneNeu(fassung: number): Promise<void> {
      await db.deleteFrom('suchindex').execute();
      await db.deleteFrom('suchtexte').execute();
      await db.deleteFrom('suchstand').execute();
      await db.insertInto('suchstand').values({ id: 1, fassung }).execute();
    },

    /** Puts these texts in the place of those of the rows, or of the whole table. */
    async ersetze(tabelle: string, ids: readonly string[] | 'alle', texte: readonly Indextext[]): Promise<void> {
      if (ids === 'alle') await entferne(tabelle, 'alle');
      else {
        for (let von = 0; von < ids.length; von += HOECHSTENS_IDS) {
          await entferne(tabelle, ids.slice(von, von + HOECHSTENS_IDS));
        }
      }
      for (const text of texte) await nimmAuf(tabelle, text);
    },

    /**
     * Rows in whose text, or title only, one piece of each word stands. In the order of the index; `ab` skips so many.
     */
    async finde(
      worte: readonly (readonly string[])[],
      raeume: readonly Suchraum[],
      { nurTitel, anzahl, ab }: { readonly nurTitel: boolean; readonly anzahl: number; readonly ab: number },
    ): Promise<Fundstelle[]> {
      const { rows } = await sql<{ tabelle: string; zeile_id: string }>`
        select t.tabelle, t.zeile_id
        from suchindex f cross join suchtexte t on t.id = f.rowid
        where f.suchindex match ${alsAbfrage(worte, nurTitel ? 'titel' : null)} and ${imRaum(raeume)}
        limit ${anzahl} offset ${ab}
      `.execute(db);
      return rows.map(({ tabelle, zeile_id: id }) => ({ tabelle, id }));
    },
  };
}
