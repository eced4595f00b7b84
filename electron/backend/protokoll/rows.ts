import { sql } from 'kysely';
import type { Ausfuehrung } from '../context.ts';
import { schluesselspalten, spaltenVon, type AufgezeichneteTabelle } from '../database/recording.ts';
import type { Zeile } from '../registration.ts';

/** Columns that every change moves on by itself; not part of what a clerk entered. */
const SPUR: readonly string[] = ['version', 'geaendert_am', 'geaendert_von'];

/** A row out of the JSON of the trace. */
export function zeileAus(json: string): Zeile {
  return JSON.parse(json) as Zeile;
}

/** True where both rows say the same, whoever changed them last. */
export function istGleich(a: Zeile | null, b: Zeile | null): boolean {
  if (a === null || b === null) return a === b;
  return Object.entries(a).every(([spalte, wert]) => SPUR.includes(spalte) || b[spalte] === wert);
}

/** True where the row stands exactly as it was recorded; columns that came later do not count. */
export function istUnangetastet(aufgezeichnet: Zeile | null, jetzige: Zeile | null): boolean {
  if (aufgezeichnet === null || jetzige === null) return aufgezeichnet === jetzige;
  return Object.entries(aufgezeichnet).every(([spalte, wert]) => jetzige[spalte] === wert);
}

function schluesselbedingung(schluessel: readonly string[], id: string) {
  // A key of one column may hold a `/` itself.
  const teile = schluessel.length === 1 ? [id] : id.split('/');
  return sql.join(
    schluessel.map((spalte, stelle) => sql`${sql.ref(spalte)} = ${teile[stelle] ?? ''}`),
    sql` and `,
  );
}

/** Recorded tables row by row, whatever their columns are. The id of a row is its key, joined with `/`. */
export function zeilenRepository(db: Ausfuehrung) {
  return {
    /** The row as it stands; null where it is gone. */
    async eine(tabelle: AufgezeichneteTabelle, id: string): Promise<Zeile | null> {
      const schluessel = schluesselspalten(await spaltenVon(db, tabelle));
      const { rows } = await sql<Zeile>`
        select * from ${sql.table(tabelle)} where ${schluesselbedingung(schluessel, id)}
      `.execute(db);
      return rows[0] ?? null;
    },

    /** Every row of a table by its id. */
    async alle(tabelle: AufgezeichneteTabelle): Promise<Map<string, Zeile>> {
      const schluessel = schluesselspalten(await spaltenVon(db, tabelle));
      const { rows } = await sql<Zeile>`select * from ${sql.table(tabelle)}`.execute(db);
      return new Map(rows.map((zeile) => [schluessel.map((spalte) => String(zeile[spalte])).join('/'), zeile]));
    },

    /** Rows of a table that name the row `id` of `ganzes`, through whichever of its references; with their ids. */
    async mitVerweisAuf(
      tabelle: AufgezeichneteTabelle,
      ganzes: string,
      id: string,
    ): Promise<{ readonly id: string; readonly zeile: Zeile }[]> {
      const { rows: verweise } = await sql<{ from: string }>`
        select "from" from pragma_foreign_key_list(${tabelle}) where "table" = ${ganzes}
      `.execute(db);
      const schluessel = schluesselspalten(await spaltenVon(db, tabelle));
      const gefundene = new Map<string, Zeile>();
      for (const { from } of verweise) {
        const { rows } = await sql<Zeile>`
          select * from ${sql.table(tabelle)} where ${sql.ref(from)} = ${id}
        `.execute(db);
        for (const zeile of rows) gefundene.set(schluessel.map((spalte) => String(zeile[spalte])).join('/'), zeile);
      }
      return [...gefundene].map(([eigene, zeile]) => ({ id: eigene, zeile }));
    },

    async fuegeEin(tabelle: AufgezeichneteTabelle, zeile: Zeile): Promise<void> {
      const spalten = Object.keys(zeile);
      await sql`
        insert into ${sql.table(tabelle)} (${sql.join(spalten.map((spalte) => sql.ref(spalte)))})
        values (${sql.join(Object.values(zeile))})
      `.execute(db);
    },

    async aendere(tabelle: AufgezeichneteTabelle, id: string, zeile: Zeile): Promise<void> {
      const schluessel = schluesselspalten(await spaltenVon(db, tabelle));
      await sql`
        update ${sql.table(tabelle)}
        set ${sql.join(Object.entries(zeile).map(([spalte, wert]) => sql`${sql.ref(spalte)} = ${wert}`))}
        where ${schluesselbedingung(schluessel, id)}
      `.execute(db);
    },

    async loesche(tabelle: AufgezeichneteTabelle, id: string): Promise<void> {
      const schluessel = schluesselspalten(await spaltenVon(db, tabelle));
      await sql`delete from ${sql.table(tabelle)} where ${schluesselbedingung(schluessel, id)}`.execute(db);
    },

    /** Lets rows come back in any order; whether they fit together is asked at the end. */
    async verschiebeVerweispruefung(): Promise<void> {
      await sql`pragma defer_foreign_keys = on`.execute(db);
    },

    /** True where one of these rows names one that is not there, or is gone while others still name it. */
    async hatTotenVerweis(bezuege: readonly { readonly tabelle: AufgezeichneteTabelle; readonly id: string }[]) {
      for (const { tabelle, id } of bezuege) {
        const zeile = await this.eine(tabelle, id);
        const istTot = zeile === null ? await wirdGenannt(db, tabelle, id) : await nenntFehlendes(db, tabelle, zeile);
        if (istTot) return true;
      }
      return false;
    },
  };
}

async function wirdGenannt(db: Ausfuehrung, tabelle: string, id: string): Promise<boolean> {
  const { rows: verweise } = await sql<{ von: string; spalte: string }>`
    select m.name as von, f."from" as spalte
    from sqlite_master m join pragma_foreign_key_list(m.name) f
    where m.type = 'table' and f."table" = ${tabelle}
  `.execute(db);
  for (const { von, spalte } of verweise) {
    const { rows } = await sql`select 1 from ${sql.table(von)} where ${sql.ref(spalte)} = ${id} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

async function nenntFehlendes(db: Ausfuehrung, tabelle: string, zeile: Zeile): Promise<boolean> {
  const { rows: verweise } = await sql<{ ziel: string; von: string; nach: string }>`
    select "table" as ziel, "from" as von, coalesce("to", 'id') as nach from pragma_foreign_key_list(${tabelle})
  `.execute(db);
  for (const { ziel, von, nach } of verweise) {
    const wert = zeile[von];
    if (wert === null || wert === undefined) continue;
    const { rows } = await sql`select 1 from ${sql.table(ziel)} where ${sql.ref(nach)} = ${wert} limit 1`.execute(db);
    if (rows.length === 0) return true;
  }
  return false;
}
