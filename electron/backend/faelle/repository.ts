import { sql, type ExpressionBuilder } from 'kysely';
import type { Datum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  type FalleintragId,
  type HaushaltId,
  type KommuneId,
  type PersonalId,
  type PersonId,
} from '../../../shared/foundation/id.ts';
import { istAkteGeschuetzt } from '../../../shared/faelle/schutz.ts';
import type { Fallakte, Haushalt, Person } from '../../../shared/faelle/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion } from '../database/row-version.ts';
import type { Schema } from '../database/schema.ts';
import {
  abgeleitetes,
  anschriftFromRow,
  aufenthaltFromRow,
  aufenthaltToRow,
  begleitungFromRow,
  beziehungFromRow,
  haushaltFromRow,
  haushaltToRow,
  leistungFromRow,
  listenzeilen,
  personFromRow,
  personToRow,
  type Haushalttabelle,
} from './rows.ts';

type Listentabelle = Haushalttabelle | 'aufenthalte';
type Listenzeile = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** Persons are in the sort of the page: as they were added. */
const nachPosition = <T extends { readonly position: number }>(a: T, b: T) => a.position - b.position;

/**
 * Households whose Kommune the account sees, with their persons. Everything is as it is stored: addresses of protected
 * households are left out by the service.
 */
export function faelleRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  // Asked for one person at a time: a list of all households that are seen would be made first.
  const gehoertZuSichtbarem = ({ exists, selectFrom }: ExpressionBuilder<Schema, 'personen'>) =>
    exists(
      selectFrom('haushalte')
        .select('haushalte.id')
        .whereRef('haushalte.id', '=', 'personen.haushalt_id')
        .where(inSicht(sicht, 'haushalte.kommune_id')),
    );

  async function mehrere(ids: readonly HaushaltId[]): Promise<Fallakte[]> {
    const zeilen = await db
      .selectFrom('haushalte')
      .selectAll()
      .where('id', 'in', ids)
      .where(inSicht(sicht, 'kommune_id'))
      .execute();
    if (zeilen.length === 0) return [];
    const gesehene = zeilen.map(({ id }) => id);
    const je = <T extends { readonly haushalt_id: string }>(liste: readonly T[]) =>
      Map.groupBy(liste, ({ haushalt_id }) => haushalt_id);
    const liste = (tabelle: Haushalttabelle) =>
      db.selectFrom(tabelle).selectAll().where('haushalt_id', 'in', gesehene).orderBy('position');
    const anschriften = je(await liste('anschriften').$castTo<Anschriftzeile>().execute());
    const leistungen = je(await liste('leistungen').$castTo<Leistungszeile>().execute());
    const beziehungen = je(await liste('beziehungen').$castTo<Beziehungszeile>().execute());
    const begleitungen = je(await liste('begleitungen').$castTo<Begleitungszeile>().execute());
    const personenzeilen = await db.selectFrom('personen').selectAll().where('haushalt_id', 'in', gesehene).execute();
    const aufenthalte = Map.groupBy(
      await db
        .selectFrom('aufenthalte')
        .selectAll()
        .where(
          'person_id',
          'in',
          personenzeilen.map(({ id }) => id),
        )
        .orderBy('position')
        .execute(),
      ({ person_id }) => person_id,
    );
    const personen = je(personenzeilen);
    return zeilen.map((zeile) => ({
      haushalt: haushaltFromRow(zeile, {
        anschriften: (anschriften.get(zeile.id) ?? []).map(anschriftFromRow),
        leistungen: (leistungen.get(zeile.id) ?? []).map(leistungFromRow),
        beziehungen: (beziehungen.get(zeile.id) ?? []).map(beziehungFromRow),
        begleitungen: (begleitungen.get(zeile.id) ?? []).map(begleitungFromRow),
      }),
      personen: (personen.get(zeile.id) ?? [])
        .sort(nachPosition)
        .map((person) => personFromRow(person, (aufenthalte.get(person.id) ?? []).map(aufenthaltFromRow))),
    }));
  }

  /** Makes the rows of one list be these; what stays keeps its row, so that the trace tells what was changed. */
  async function schreibeListe(
    tabelle: Listentabelle,
    ganzes: { readonly spalte: 'haushalt_id' | 'person_id'; readonly id: string },
    zeilen: readonly Listenzeile[],
  ): Promise<void> {
    const bleibende = zeilen.map(({ id }) => id);
    const alteZeilen = sql`${sql.ref(ganzes.spalte)} = ${ganzes.id}`;
    const ohneBleibende = bleibende.length === 0 ? sql`` : sql` and id not in (${sql.join(bleibende)})`;
    await sql`delete from ${sql.table(tabelle)} where ${alteZeilen}${ohneBleibende}`.execute(db);
    for (const [position, zeile] of zeilen.entries()) {
      const ganze = { ...zeile, [ganzes.spalte]: ganzes.id, position };
      const neue = Object.keys(ganze)
        .filter((spalte) => spalte !== 'id')
        .map((spalte) => sql`${sql.ref(spalte)} = ${sql.ref(`excluded.${spalte}`)}`);
      await sql`
        insert into ${sql.table(tabelle)} (${sql.join(Object.keys(ganze).map((spalte) => sql.ref(spalte)))})
        values (${sql.join(Object.values(ganze))})
        on conflict (id) do update set ${sql.join(neue)}
      `.execute(db);
    }
  }

  async function schreibeListen(haushalt: Haushalt): Promise<void> {
    for (const [tabelle, zeilen] of Object.entries(listenzeilen(haushalt, haushalt.istGeschuetzt))) {
      await schreibeListe(tabelle as Haushalttabelle, { spalte: 'haushalt_id', id: haushalt.id }, zeilen);
    }
  }

  async function schreibeAufenthalte(person: Person): Promise<void> {
    const zeilen = person.aufenthalte.map((einer) => {
      const { person_id: _, position: _position, ...zeile } = aufenthaltToRow(einer, person.id, 0);
      return zeile;
    });
    await schreibeListe('aufenthalte', { spalte: 'person_id', id: person.id }, zeilen);
  }

  return {
    /** The household as it is stored, with its persons; null where the account does not see it. */
    async akte(id: HaushaltId): Promise<Fallakte | null> {
      return (await mehrere([id]))[0] ?? null;
    },

    /** Those of the ids that the account sees, in no order. */
    mehrere,

    /** Ids of all households that the account sees. */
    async alleIds(): Promise<HaushaltId[]> {
      const zeilen = await db.selectFrom('haushalte').select('id').where(inSicht(sicht, 'kommune_id')).execute();
      return zeilen.map(({ id }) => zHaushaltId.parse(id));
    },

    /** The household of the person; null where the account does not see it. */
    async haushaltVon(personId: PersonId): Promise<HaushaltId | null> {
      const zeile = await db
        .selectFrom('personen')
        .select('haushalt_id')
        .where('id', '=', personId)
        .where(gehoertZuSichtbarem)
        .executeTakeFirst();
      return zeile === undefined ? null : zHaushaltId.parse(zeile.haushalt_id);
    },

    async haushaltEinfuegen(haushalt: Haushalt): Promise<void> {
      const { bezeichnung } = haushalt;
      await db
        .insertInto('haushalte')
        .values({ ...haushaltToRow(haushalt), bezeichnung, sortiername: '' })
        .execute();
      await schreibeListen(haushalt);
    },

    /** False where no row of that version was there for this account. */
    async haushaltAendern(haushalt: Haushalt, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = haushaltToRow(haushalt);
      const istGeaendert = await aendereInVersion(
        db.updateTable('haushalte').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await schreibeListen(haushalt);
      return true;
    },

    /** With its persons. False where no row of that version was there for this account. */
    async haushaltLoeschen(id: HaushaltId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('haushalte').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },

    async personEinfuegen(person: Person): Promise<void> {
      const { letzte } = await db
        .selectFrom('personen')
        .select(({ fn }) => fn.max<number | null>('position').as('letzte'))
        .where('haushalt_id', '=', person.haushaltId)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('personen')
        .values(personToRow(person, (letzte ?? -1) + 1))
        .execute();
      await schreibeAufenthalte(person);
    },

    /** False where no row of that version was there for this account. */
    async personAendern(person: Person, bisherigeVersion: number): Promise<boolean> {
      const { id, position: _position, ...spalten } = personToRow(person, 0);
      const istGeaendert = await aendereInVersion(
        db.updateTable('personen').set(spalten).where('id', '=', id).where(gehoertZuSichtbarem),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await schreibeAufenthalte(person);
      return true;
    },

    /** With what names the person in the household. False where no row of that version was there for this account. */
    async personLoeschen(id: PersonId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('personen').where('id', '=', id).where(gehoertZuSichtbarem), version);
    },

    /** Takes the relations of the person out, because it leaves the household. */
    async beziehungenLoesen(personId: PersonId): Promise<void> {
      await db
        .deleteFrom('beziehungen')
        .where(({ or, eb }) => or([eb('von_person_id', '=', personId), eb('zu_person_id', '=', personId)]))
        .execute();
    },

    /** Brings what follows from the household's other rows up to date; after every write. */
    async leiteAb(akte: Fallakte, heute: Datum): Promise<void> {
      const { haushalt, personen } = akte;
      const istGeschuetzt = istAkteGeschuetzt(akte, heute);
      const neu = { ...abgeleitetes(haushalt, personen, heute), ist_geschuetzt: istGeschuetzt ? 1 : 0 };
      await db.updateTable('haushalte').set(neu).where('id', '=', haushalt.id).execute();
      await db
        .updateTable('anschriften')
        .set({ ist_geschuetzt: neu.ist_geschuetzt })
        .where('haushalt_id', '=', haushalt.id)
        .where('ist_geschuetzt', '<>', neu.ist_geschuetzt)
        .execute();
    },

    /** Which of the ids already belong to rows of somebody else in that table. */
    async fremdeEintraege(
      tabelle: Listentabelle,
      ganzes: { readonly spalte: 'haushalt_id' | 'person_id'; readonly id: string },
      ids: readonly FalleintragId[],
    ): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const { rows } = await sql<{ id: string }>`
        select id from ${sql.table(tabelle)}
        where id in (${sql.join(ids)}) and ${sql.ref(ganzes.spalte)} <> ${ganzes.id}
      `.execute(db);
      return new Set(rows.map(({ id }) => id));
    },

    /** True where a household of the Kommune has this Aktenzeichen already. */
    async hatAktenzeichen(kommuneId: KommuneId, aktenzeichen: string): Promise<boolean> {
      const zeile = await db
        .selectFrom('haushalte')
        .select('id')
        .where('kommune_id', '=', kommuneId)
        .where('aktenzeichen', '=', aktenzeichen)
        .executeTakeFirst();
      return zeile !== undefined;
    },

    /** How many households without an open file name this Personal, also those that the account does not see. */
    async anzahlNichtOffenerMitZustaendigem(id: PersonalId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('haushalte')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('zustaendig_id', '=', id)
        .where('stand', '<>', 'offen')
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** How many households live in this Kommune, also those that the account does not see. */
    async anzahlIn(kommuneId: KommuneId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('haushalte')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('kommune_id', '=', kommuneId)
        .executeTakeFirstOrThrow();
      return anzahl;
    },
  };
}

type Anschriftzeile = Parameters<typeof anschriftFromRow>[0];
type Leistungszeile = Parameters<typeof leistungFromRow>[0];
type Beziehungszeile = Parameters<typeof beziehungFromRow>[0];
type Begleitungszeile = Parameters<typeof begleitungFromRow>[0];
