import { sql } from 'kysely';
import type { Ausfuehrung } from '../context.ts';
import { AUFGEZEICHNETE_TABELLEN, spaltenVon, type AufgezeichneteTabelle } from '../database/recording.ts';
import type { Zusammenfuehrungsquelle } from '../registration.ts';

/** Tables of the slice itself, which merging treats one by one. */
const EIGENE: readonly AufgezeichneteTabelle[] = [
  'haushalte',
  'anschriften',
  'leistungen',
  'begleitungen',
  'personen',
  'beziehungen',
  'aufenthalte',
  'keine_dubletten',
  'zusammenfuehrungen',
];

/** Who moves where. */
interface Umzug {
  readonly von: string;
  readonly nach: string;
}

/** Moves rows of all slices from one person or household to another. */
export function mergeRepository(db: Ausfuehrung, angemeldete: readonly Zusammenfuehrungsquelle[]) {
  /** Every column with a reference to persons or households, and what the slices say of others. */
  async function quellen(): Promise<Zusammenfuehrungsquelle[]> {
    const gefundene: Zusammenfuehrungsquelle[] = [];
    for (const tabelle of AUFGEZEICHNETE_TABELLEN.filter((eine) => !EIGENE.includes(eine))) {
      const { rows } = await sql<{ from: string; table: string }>`
        select "from", "table" from pragma_foreign_key_list(${tabelle}) where "table" in ('personen', 'haushalte')
      `.execute(db);
      const haushaltSpalte = rows.find(({ table }) => table === 'haushalte')?.from;
      for (const { from: spalte, table } of rows) {
        if (table === 'haushalte') gefundene.push({ tabelle, spalte, nennt: 'haushalt' });
        else
          gefundene.push({
            tabelle,
            spalte,
            nennt: 'person',
            ...(haushaltSpalte === undefined ? {} : { haushaltSpalte }),
          });
      }
    }
    const weitere = angemeldete.filter(
      (eine) => !gefundene.some(({ tabelle, spalte }) => tabelle === eine.tabelle && spalte === eine.spalte),
    );
    return [...gefundene, ...weitere];
  }

  /** What a window read before is out of date. */
  async function mitVersion(tabelle: AufgezeichneteTabelle) {
    const hatVersion = (await spaltenVon(db, tabelle)).some(({ name }) => name === 'version');
    return hatVersion ? sql`, version = version + 1` : sql``;
  }

  async function verschiebe(quelle: Zusammenfuehrungsquelle, umzug: Umzug, haushalt: Umzug | null): Promise<void> {
    const { tabelle, spalte, haushaltSpalte } = quelle;
    const version = await mitVersion(tabelle);
    if (quelle.istListe === true) {
      await sql`
        update ${sql.table(tabelle)} set ${sql.ref(spalte)} = replace(${sql.ref(spalte)}, ${umzug.von}, ${umzug.nach})${version}
        where instr(${sql.ref(spalte)}, ${umzug.von}) > 0
      `.execute(db);
      return;
    }
    if (haushalt !== null && haushaltSpalte !== undefined) {
      await sql`
        update or ignore ${sql.table(tabelle)}
        set ${sql.ref(spalte)} = ${umzug.nach}, ${sql.ref(haushaltSpalte)} = ${haushalt.nach}${version}
        where ${sql.ref(spalte)} = ${umzug.von} and ${sql.ref(haushaltSpalte)} = ${haushalt.von}
      `.execute(db);
    }
    await sql`
      update or ignore ${sql.table(tabelle)} set ${sql.ref(spalte)} = ${umzug.nach}${version}
      where ${sql.ref(spalte)} = ${umzug.von}
    `.execute(db);
    // What the other entry has, too, does not stand there twice.
    await sql`delete from ${sql.table(tabelle)} where ${sql.ref(spalte)} = ${umzug.von}`.execute(db);
  }

  return {
    /** Records that name the person name the other one, in the household of the other where they stood in that of the first. */
    async verschiebePerson(person: Umzug, haushalt: Umzug): Promise<void> {
      for (const quelle of await quellen()) {
        if (quelle.nennt === 'person') await verschiebe(quelle, person, haushalt);
      }
    },

    /** What is noted about the person alone moves with it; records of the household as a whole stay where they are. */
    async nimmMit(personId: string, haushalt: Umzug): Promise<void> {
      for (const { tabelle, spalte, nennt, haushaltSpalte } of await quellen()) {
        if (nennt !== 'person' || haushaltSpalte === undefined) continue;
        await sql`
          update ${sql.table(tabelle)} set ${sql.ref(haushaltSpalte)} = ${haushalt.nach}${await mitVersion(tabelle)}
          where ${sql.ref(spalte)} = ${personId} and ${sql.ref(haushaltSpalte)} = ${haushalt.von}
        `.execute(db);
      }
    },

    /** Everything that names the household names the other one. */
    async verschiebeHaushalt(haushalt: Umzug): Promise<void> {
      for (const quelle of await quellen()) {
        if (quelle.nennt === 'haushalt') await verschiebe(quelle, haushalt, null);
      }
    },

    /** Addresses or benefits move where the other household has none. */
    async uebernimmListe(tabelle: 'anschriften' | 'leistungen', haushalt: Umzug): Promise<void> {
      await sql`
        update ${sql.table(tabelle)} set haushalt_id = ${haushalt.nach}
        where haushalt_id = ${haushalt.von}
          and not exists (select 1 from ${sql.table(tabelle)} as eigene where eigene.haushalt_id = ${haushalt.nach})
      `.execute(db);
    },

    /** Relations within one household name the person that stays; what that makes of itself or twice is gone. */
    async verschiebeBeziehungen(person: Umzug, haushaltId: string): Promise<void> {
      const { von, nach } = person;
      await db
        .deleteFrom('beziehungen')
        .where(({ or, and, eb }) =>
          or([
            and([eb('von_person_id', '=', von), eb('zu_person_id', '=', nach)]),
            and([eb('von_person_id', '=', nach), eb('zu_person_id', '=', von)]),
          ]),
        )
        .execute();
      for (const [eine, andere] of [
        ['von_person_id', 'zu_person_id'],
        ['zu_person_id', 'von_person_id'],
      ] as const) {
        await sql`
          delete from beziehungen where haushalt_id = ${haushaltId} and ${sql.ref(eine)} = ${von} and exists (
            select 1 from beziehungen as eigene
            where eigene.${sql.ref(eine)} = ${nach} and eigene.${sql.ref(andere)} = beziehungen.${sql.ref(andere)}
              and eigene.art = beziehungen.art
          )
        `.execute(db);
        await sql`
          update beziehungen set ${sql.ref(eine)} = ${nach} where haushalt_id = ${haushaltId} and ${sql.ref(eine)} = ${von}
        `.execute(db);
      }
    },
  };
}
