import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { KommuneId } from '../../../shared/foundation/id.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';

/** One text as the index keeps it, already folded: its title, and all of it. */
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
  /** Its place in the index; the next search goes on behind it. */
  readonly platz: number;
  readonly tabelle: string;
  readonly id: string;
}

/** `kommune_id` of the readers of all Kommunen. */
const ALLE = '';

/** So many hits are named one by one; more are looked up where they are needed. */
const WENIGE_TREFFER = 500;

/** A private area of Unicode, in which no text of a clerk stands: three blocks of so many characters. */
const RAUM_ZEICHEN_AB = 0xe000;
const ZEICHEN_JE_BLOCK = 256;

/**
 * The number of a Suchraum as one piece of three characters, one out of each block, so that no piece that lies across two
 * of them looks like a third.
 */
function raumstueck(nummer: number): string {
  if (nummer >= ZEICHEN_JE_BLOCK ** 3) throw new Error('There are more rooms than the index can tell apart.');
  const stellen = [Math.floor(nummer / ZEICHEN_JE_BLOCK ** 2), Math.floor(nummer / ZEICHEN_JE_BLOCK), nummer];
  return String.fromCharCode(
    ...stellen.map((stelle, block) => RAUM_ZEICHEN_AB + block * ZEICHEN_JE_BLOCK + (stelle % ZEICHEN_JE_BLOCK)),
  );
}

/** Pieces of which one has to stand there, as a query of FTS5: quotes doubled, so that nothing typed is a command. */
function eines(stuecke: readonly string[]): string {
  return `(${stuecke.map((stueck) => `"${stueck.replaceAll('"', '""')}"`).join(' OR ')})`;
}

/** The search index. The only SQL outside of `database/` that needs SQLite itself (FTS5). */
export function sucheRepository(db: Ausfuehrung) {
  const INDIZES = ['suchtitel', 'suchindex'] as const;

  async function entferne(platz: number): Promise<void> {
    for (const index of INDIZES) await db.deleteFrom(index).where('rowid', '=', platz).execute();
    await db.deleteFrom('suchtexte').where('id', '=', platz).execute();
  }

  /** The number of a Suchraum, given where it had none. */
  async function raumnummer(tabelle: string, kommuneId: string): Promise<number> {
    const vorhandener = await db
      .selectFrom('suchraeume')
      .select('id')
      .where('tabelle', '=', tabelle)
      .where('kommune_id', '=', kommuneId)
      .executeTakeFirst();
    if (vorhandener !== undefined) return vorhandener.id;
    const { id } = await db
      .insertInto('suchraeume')
      .values({ tabelle, kommune_id: kommuneId })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  /** Writes a text; one that stands there word by word stays as it is. */
  async function schreibe(tabelle: string, platz: number | undefined, eintrag: Indextext, raum: string): Promise<void> {
    const { id } =
      platz === undefined
        ? await db
            .insertInto('suchtexte')
            .values({ tabelle, zeile_id: eintrag.id })
            .returning('id')
            .executeTakeFirstOrThrow()
        : { id: platz };
    for (const index of INDIZES) {
      const text = index === 'suchtitel' ? eintrag.titel : eintrag.text;
      if (platz !== undefined) {
        const bisher = await db.selectFrom(index).select(['text', 'raum']).where('rowid', '=', id).executeTakeFirst();
        if (bisher?.text === text && bisher.raum === raum) continue;
        await db.deleteFrom(index).where('rowid', '=', id).execute();
      }
      await db.insertInto(index).values({ rowid: id, text, raum }).execute();
    }
  }

  /** Where the rows, or all of the table, stand in the index. */
  async function plaetze(tabelle: string, ids: readonly string[] | 'alle'): Promise<Map<string, number>> {
    const stehende = db.selectFrom('suchtexte').select(['id', 'zeile_id']).where('tabelle', '=', tabelle);
    const zeilen = await (ids === 'alle' ? stehende : stehende.where('zeile_id', 'in', ids)).execute();
    return new Map(zeilen.map(({ id, zeile_id }) => [zeile_id, id]));
  }

  /** The rooms in which the account may read, as pieces of the index; `alle` where it may read every one. */
  async function lesbareRaeume(raeume: readonly Suchraum[]): Promise<'alle' | string[]> {
    if (raeume.length === 0) return [];
    const ganze = raeume.filter(({ sicht }) => sicht === 'alle').map(({ tabelle }) => tabelle);
    const tabellen = await db.selectFrom('suchraeume').select('tabelle').where('kommune_id', '=', ALLE).execute();
    if (tabellen.every(({ tabelle }) => ganze.includes(tabelle))) return 'alle';
    const zeilen = await db
      .selectFrom('suchraeume')
      .select('id')
      .where(({ or, and, eb }) =>
        or(
          raeume.map(({ tabelle, sicht }) =>
            and([eb('tabelle', '=', tabelle), eb('kommune_id', 'in', sicht === 'alle' ? [ALLE] : [...sicht])]),
          ),
        ),
      )
      .execute();
    return zeilen.map(({ id }) => raumstueck(id));
  }

  return {
    /** How the index was made; null where there is none. */
    async fassung(): Promise<number | null> {
      return (await db.selectFrom('suchstand').select('fassung').executeTakeFirst())?.fassung ?? null;
    },

    /** Empties the index and notes how it will be made. */
    async beginneNeu(fassung: number): Promise<void> {
      for (const tabelle of [...INDIZES, 'suchtexte', 'suchraeume', 'suchstand'] as const) {
        await db.deleteFrom(tabelle).execute();
      }
      await db.insertInto('suchstand').values({ id: 1, fassung }).execute();
    },

    /** Puts these texts in the place of those of the rows, or of the whole table. */
    async ersetze(tabelle: string, ids: readonly string[] | 'alle', texte: readonly Indextext[]): Promise<void> {
      const bisherige = await plaetze(tabelle, ids);
      const nummern = new Map<string, number>();
      for (const eintrag of texte) {
        const stuecke: string[] = [];
        for (const kommune of new Set<string>([ALLE, ...eintrag.kommunen])) {
          const nummer = nummern.get(kommune) ?? (await raumnummer(tabelle, kommune));
          nummern.set(kommune, nummer);
          stuecke.push(raumstueck(nummer));
        }
        await schreibe(tabelle, bisherige.get(eintrag.id), eintrag, stuecke.join(''));
        bisherige.delete(eintrag.id);
      }
      for (const platz of bisherige.values()) await entferne(platz);
    },

    /**
     * Rows in whose text, or title only, one piece of each word stands, and that name a Kommune of the account. In the
     * order of the index, from behind the place `nach`. The rooms are looked up together with the words: an account that
     * sees few rows finds them wherever they stand.
     */
    async finde(
      worte: readonly (readonly string[])[],
      raeume: readonly Suchraum[],
      { nurTitel, anzahl, nach }: { readonly nurTitel: boolean; readonly anzahl: number; readonly nach: number },
    ): Promise<Fundstelle[]> {
      const lesbare = await lesbareRaeume(raeume);
      if (lesbare.length === 0) return [];
      const gesuchte = lesbare === 'alle' ? worte : [...worte, lesbare];
      const index = sql.table(nurTitel ? 'suchtitel' : 'suchindex');
      const { rows } = await sql<{ platz: number; tabelle: string; zeile_id: string }>`
        select t.id as platz, t.tabelle, t.zeile_id
        from ${index} f cross join suchtexte t on t.id = f.rowid
        where ${index} match ${gesuchte.map(eines).join(' AND ')} and f.rowid > ${nach}
        order by f.rowid
        limit ${anzahl}
      `.execute(db);
      return rows.map(({ platz, tabelle, zeile_id: id }) => ({ platz, tabelle, id }));
    },

    /**
     * Condition: one piece of each word stands in the text of the row of the Suchraum whose id is in `spalte`. The rooms are
     * looked up together with the words, so that an account that sees few rows waits for few.
     */
    async bedingung(
      { tabelle, sicht }: Suchraum,
      spalte: string,
      worte: readonly (readonly string[])[],
    ): Promise<RawBuilder<SqlBool>> {
      const raeume = sicht === 'alle' ? 'alle' : await lesbareRaeume([{ tabelle, sicht }]);
      if (raeume !== 'alle' && raeume.length === 0) return sql<SqlBool>`1 = 0`;
      const gesuchte = raeume === 'alle' ? worte : [...worte, raeume];
      const treffer = sql`
        select t.zeile_id from suchindex f cross join suchtexte t on t.id = f.rowid
        where suchindex match ${gesuchte.map(eines).join(' AND ')} and t.tabelle = ${tabelle}`;
      const { rows } = await sql<{ zeile_id: string }>`${treffer} limit ${WENIGE_TREFFER + 1}`.execute(db);
      if (rows.length === 0) return sql<SqlBool>`1 = 0`;
      // `+`: many are asked for row by row, in whatever order the rows are read.
      if (rows.length > WENIGE_TREFFER) return sql<SqlBool>`+${sql.ref(spalte)} in (${treffer})`;
      return sql<SqlBool>`${sql.ref(spalte)} in (${sql.join(rows.map(({ zeile_id }) => zeile_id))})`;
    },
  };
}
