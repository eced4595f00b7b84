import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import { bitVon } from '../../../shared/beratungen/themen.ts';
import type { Beratung, Beratungszeile } from '../../../shared/beratungen/types.ts';
import type { Vorbild } from '../../../shared/beratungen/vorschlag.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type {
  BeratungId,
  HaushaltId,
  KommuneId,
  PersonalId,
  PersonId,
  WeiterleitungId,
} from '../../../shared/foundation/id.ts';
import { zWeiterleitungsziel } from '../../../shared/netzwerk/partnerarten.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { aendereInVersion, loescheInVersion } from '../database/row-version.ts';
import type { BeratungenTabelle } from '../database/schema-beratungen.ts';
import {
  beratungFromRow,
  beratungszeileFromRow,
  beratungToRow,
  type Beratungsteile,
  type Listenspalten,
} from './rows.ts';
import { beratungInSicht } from './sight.ts';

/** Which talks a list asks for; both days belong to it. */
export interface Beratungsfrage {
  readonly von: Datum;
  readonly bis: Datum;
  readonly kommuneId: KommuneId | null;
  /** Held by this person of Personal; null: by whomever. */
  readonly personalId: PersonalId | null;
  readonly nurUnvollstaendige: boolean;
}

type Zeile = Selectable<BeratungenTabelle>;

const SONSTIGE = bitVon('sonstige');

/** The talk `b` lacks something, as `fehlendesAn` says. */
const UNVOLLSTAENDIG = sql<SqlBool>`(b.themen = 0 or (b.themen & ${sql.lit(SONSTIGE)} <> 0 and b.stichwort = '')
  or (b.ort = 'begleitung' and b.begleitung_zu = ''))`;

/** Talks of the households that the account sees, and those without a name in its Kommunen. */
export function beratungenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbar = beratungInSicht(sicht);

  async function teileVon(ids: readonly string[]): Promise<(id: string) => Beratungsteile> {
    if (ids.length === 0) return () => ({ personIds: [], weiterleitungIds: [] });
    const personen = await db
      .selectFrom('beratung_personen')
      .innerJoin('personen', 'personen.id', 'beratung_personen.person_id')
      .select(['beratung_personen.beratung_id', 'beratung_personen.person_id'])
      .where('beratung_personen.beratung_id', 'in', ids)
      .orderBy('personen.position')
      .orderBy('personen.id')
      .execute();
    const weiterleitungen = await db
      .selectFrom('beratung_weiterleitungen')
      .selectAll()
      .where('beratung_id', 'in', ids)
      .orderBy('weiterleitung_id')
      .execute();
    const personenVon = Map.groupBy(personen, (zeile) => zeile.beratung_id);
    const weiterleitungenVon = Map.groupBy(weiterleitungen, (zeile) => zeile.beratung_id);
    return (id) => ({
      personIds: (personenVon.get(id) ?? []).map((zeile) => zeile.person_id),
      weiterleitungIds: (weiterleitungenVon.get(id) ?? []).map((zeile) => zeile.weiterleitung_id),
    });
  }

  async function mitTeilen(zeilen: readonly Zeile[]): Promise<Beratung[]> {
    const teile = await teileVon(zeilen.map(({ id }) => id));
    return zeilen.map((zeile) => beratungFromRow(zeile, teile(zeile.id)));
  }

  function bedingung({ von, bis, kommuneId, personalId, nurUnvollstaendige }: Beratungsfrage): RawBuilder<SqlBool> {
    const teile = [
      sql`b.am between ${von} and ${bis}`,
      sichtbar,
      ...(kommuneId === null ? [] : [sql`b.kommune_id = ${kommuneId}`]),
      ...(personalId === null ? [] : [sql`b.personal_id = ${personalId}`]),
      ...(nurUnvollstaendige ? [UNVOLLSTAENDIG] : []),
    ];
    return sql<SqlBool>`${sql.join(teile, sql` and `)}`;
  }

  async function vorbilder(bedingung: RawBuilder<SqlBool>, anzahl: number): Promise<Vorbild[]> {
    const { rows } = await sql<Zeile>`
      select b.* from beratungen b where ${bedingung} order by b.am desc, b.geaendert_am desc limit ${anzahl}
    `.execute(db);
    const ziele = await sql<{ beratung_id: string; ziel: number }>`
      select v.beratung_id, w.ziel from json_each(${JSON.stringify(rows.map(({ id }) => id))}) j
      cross join beratung_weiterleitungen v on v.beratung_id = j.value
      cross join weiterleitungen w on w.id = v.weiterleitung_id order by w.ziel
    `.execute(db);
    return rows.map((zeile) => ({
      ...beratungFromRow(zeile, { personIds: [], weiterleitungIds: [] }),
      ziele: ziele.rows
        .filter((eine) => eine.beratung_id === zeile.id)
        .map(({ ziel }) => zWeiterleitungsziel.parse(ziel)),
    }));
  }

  async function schreibePersonen({ id, personIds }: Pick<Beratung, 'id' | 'personIds'>): Promise<void> {
    const weg = db.deleteFrom('beratung_personen').where('beratung_id', '=', id);
    await (personIds.length === 0 ? weg : weg.where('person_id', 'not in', personIds)).execute();
    await fuegePersonenEin(id, personIds);
  }

  async function fuegePersonenEin(id: BeratungId, personIds: readonly PersonId[]): Promise<void> {
    if (personIds.length === 0) return;
    await db
      .insertInto('beratung_personen')
      .values([...new Set(personIds)].map((person) => ({ beratung_id: id, person_id: person })))
      .onConflict((konflikt) => konflikt.doNothing())
      .execute();
  }

  async function zaehle(abfrage: RawBuilder<{ anzahl: number }>): Promise<number> {
    return (await abfrage.execute(db)).rows[0]?.anzahl ?? 0;
  }

  return {
    async eine(id: BeratungId): Promise<Beratung | null> {
      const { rows } = await sql<Zeile>`select b.* from beratungen b where b.id = ${id} and ${sichtbar}`.execute(db);
      return (await mitTeilen(rows)).at(0) ?? null;
    },

    /** Of one case, the newest first. */
    async imHaushalt(haushaltId: HaushaltId): Promise<Beratung[]> {
      const { rows } = await sql<Zeile>`
        select b.* from beratungen b where b.haushalt_id = ${haushaltId} and ${sichtbar}
        order by b.am desc, b.geaendert_am desc, b.id
      `.execute(db);
      return mitTeilen(rows);
    },

    /** One page of a list, the newest first: in the order of its index, so that a page is read until it is full. */
    async zeilen(frage: Beratungsfrage, ab: number, anzahl: number): Promise<Beratungszeile[]> {
      const { rows } = await sql<Zeile & Listenspalten>`
        select b.*, h.bezeichnung, h.aktenzeichen, p.vorname, p.nachname
        from beratungen b left join haushalte h on h.id = b.haushalt_id left join personal p on p.id = b.personal_id
        where ${bedingung(frage)} order by b.am desc, b.id desc limit ${anzahl} offset ${ab}
      `.execute(db);
      const teile = await teileVon(rows.map(({ id }) => id));
      return rows.map((zeile) => beratungszeileFromRow(zeile, teile(zeile.id)));
    },

    /** Those of the ids that the account sees, in no order. */
    async zeilenVon(ids: readonly string[]): Promise<Beratungszeile[]> {
      const { rows } = await sql<Zeile & Listenspalten>`
        select b.*, h.bezeichnung, h.aktenzeichen, p.vorname, p.nachname
        from json_each(${JSON.stringify(ids)}) j cross join beratungen b on b.id = j.value
        left join haushalte h on h.id = b.haushalt_id join personal p on p.id = b.personal_id where ${sichtbar}
      `.execute(db);
      const teile = await teileVon(rows.map(({ id }) => id));
      return rows.map((zeile) => beratungszeileFromRow(zeile, teile(zeile.id)));
    },

    anzahl: (frage: Beratungsfrage): Promise<number> =>
      zaehle(sql`select count(*) as anzahl from beratungen b where ${bedingung(frage)}`),

    /** Talks that lack something, without the rows that belong to them. */
    async unvollstaendige(frage: Omit<Beratungsfrage, 'nurUnvollstaendige'>): Promise<Beratung[]> {
      const { rows } = await sql<Zeile>`
        select b.* from beratungen b where ${bedingung({ ...frage, nurUnvollstaendige: true })}
      `.execute(db);
      return rows.map((zeile) => beratungFromRow(zeile, { personIds: [], weiterleitungIds: [] }));
    },

    /** Cases with which somebody of Personal talked on a day. */
    async haushalteAm(personalId: PersonalId, am: Datum): Promise<ReadonlySet<string>> {
      const zeilen = await db
        .selectFrom('beratungen')
        .select('haushalt_id')
        .where('personal_id', '=', personalId)
        .where('am', '=', am)
        .execute();
      return new Set(zeilen.flatMap(({ haushalt_id: id }) => id ?? []));
    },

    /** The last talks of a case, the newest first. */
    letzteImHaushalt: (haushaltId: HaushaltId, anzahl: number): Promise<Vorbild[]> =>
      vorbilder(sql<SqlBool>`b.haushalt_id = ${haushaltId} and ${sichtbar}`, anzahl),

    /** The last talks of somebody of Personal, the newest first. */
    letzteVon: (personalId: PersonalId, anzahl: number): Promise<Vorbild[]> =>
      vorbilder(sql<SqlBool>`b.personal_id = ${personalId} and ${sichtbar}`, anzahl),

    /** True where a talk with the case on that day is noted, by whomever, other than the talk `ausser`. */
    async gibtEs(haushaltId: HaushaltId, am: Datum, ausser: BeratungId | null): Promise<boolean> {
      const { rows } = await sql`
        select 1 from beratungen where haushalt_id = ${haushaltId} and am = ${am} and id <> ${ausser ?? ''} limit 1
      `.execute(db);
      return rows.length > 0;
    },

    async einfuegen(beratung: Beratung): Promise<void> {
      await db.insertInto('beratungen').values(beratungToRow(beratung)).execute();
      await fuegePersonenEin(beratung.id, beratung.personIds);
    },

    /** False where no row of that version was there. The account sees it: `eine` was read before. */
    async aendern(beratung: Beratung, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = beratungToRow(beratung);
      const anweisung = db.updateTable('beratungen').set(spalten).where('id', '=', id);
      if (!(await aendereInVersion(anweisung, bisherigeVersion))) return false;
      await schreibePersonen(beratung);
      return true;
    },

    async verknuepfe(id: BeratungId, weiterleitungId: WeiterleitungId): Promise<void> {
      await db
        .insertInto('beratung_weiterleitungen')
        .values({ beratung_id: id, weiterleitung_id: weiterleitungId })
        .execute();
    },

    loeschen(id: BeratungId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('beratungen').where('id', '=', id), version);
    },

    /** How many talks of the household name nobody who still lives in it: those that do are counted by person. */
    anzahlOhnePerson: (haushaltId: HaushaltId): Promise<number> =>
      zaehle(sql`
        select count(*) as anzahl from beratungen b where b.haushalt_id = ${haushaltId} and not exists (
          select 1 from beratung_personen t join personen p on p.id = t.person_id
          where t.beratung_id = b.id and p.haushalt_id = b.haushalt_id
        )
      `),

    /** How many talks name this person, whoever may see them. */
    anzahlMitPerson: (personId: PersonId): Promise<number> =>
      zaehle(sql`select count(*) as anzahl from beratung_personen where person_id = ${personId}`),

    /** How many talks were counted in the Kommune, whoever may see them. */
    anzahlIn: (kommuneId: KommuneId): Promise<number> =>
      zaehle(sql`select count(*) as anzahl from beratungen where kommune_id = ${kommuneId}`),

    /** True where any talk was held by the person of Personal. */
    async nennt(personalId: PersonalId): Promise<boolean> {
      const { rows } = await sql`select 1 from beratungen where personal_id = ${personalId} limit 1`.execute(db);
      return rows.length > 0;
    },
  };
}
