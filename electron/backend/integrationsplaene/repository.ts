import { sql, type Insertable, type Selectable } from 'kysely';
import { zAbschlussgrund } from '../../../shared/faelle/wertelisten.ts';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  zPersonId,
  zPlanfassungId,
  zPlanId,
  type HaushaltId,
  type PartnerId,
  type PersonId,
  type PlaneintragId,
  type PlanfassungId,
  type PlanId,
} from '../../../shared/foundation/id.ts';
import { fassungsstand, planstand } from '../../../shared/integrationsplaene/stand.ts';
import type { Fassungkurz, Plan, Planfassung } from '../../../shared/integrationsplaene/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { IntegrationsplaeneTabelle } from '../database/schema-integrationsplaene.ts';
import { schreibeTeile } from './parts.ts';
import { fassungFromRows, fassungToRow, teileToRows } from './rows.ts';

/** A version as a list needs it, beside its plan. */
interface Kurzzeile {
  readonly id: string;
  readonly plan_id: string;
  readonly nummer: number;
  readonly gespraech_am: string;
  readonly vereinbart_am: string | null;
  readonly ueberpruefung_am: string | null;
  readonly ziele: number;
  readonly ziele_erreicht: number;
  readonly schritte_offen: number;
}

/** What of a plan has to be given when it is written; the rest follows from its versions. */
export type Planrumpf = Omit<Plan, 'stand' | 'fassungen'>;

function kurzFromRow(zeile: Kurzzeile, nummerDerGeltenden: number | null): Fassungkurz {
  const vereinbartAm = zDatum.nullable().parse(zeile.vereinbart_am);
  return {
    id: zPlanfassungId.parse(zeile.id),
    nummer: zeile.nummer,
    stand: fassungsstand({ nummer: zeile.nummer, vereinbartAm }, nummerDerGeltenden),
    gespraechAm: zDatum.parse(zeile.gespraech_am),
    vereinbartAm,
    ueberpruefungAm: zDatum.nullable().parse(zeile.ueberpruefung_am),
    ziele: zeile.ziele,
    zieleErreicht: zeile.ziele_erreicht,
    schritteOffen: zeile.schritte_offen,
  };
}

/** Newest of the agreed ones; null where none was agreed. */
function geltende(zeilen: readonly Pick<Kurzzeile, 'nummer' | 'vereinbart_am'>[]): number | null {
  const nummern = zeilen.filter(({ vereinbart_am }) => vereinbart_am !== null).map(({ nummer }) => nummer);
  return nummern.length === 0 ? null : Math.max(...nummern);
}

/** `fassungen`: of this plan, newest first. */
function planFromRow(zeile: Selectable<IntegrationsplaeneTabelle>, fassungen: readonly Kurzzeile[]): Plan {
  const nummerDerGeltenden = geltende(fassungen);
  const am = zDatum.nullable().parse(zeile.abgeschlossen_am);
  return {
    id: zPlanId.parse(zeile.id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    personId: zPersonId.nullable().parse(zeile.person_id),
    stand: planstand({ istAbgeschlossen: am !== null, istVereinbart: nummerDerGeltenden !== null }),
    abschluss:
      am === null ? null : { am, grund: zAbschlussgrund.parse(zeile.abschluss_grund), uebergabeAn: zeile.uebergabe_an },
    fassungen: fassungen.map((eine) => kurzFromRow(eine, nummerDerGeltenden)),
    ...standFromRow(zeile),
  };
}

function planToRow(plan: Planrumpf): Insertable<IntegrationsplaeneTabelle> {
  return {
    id: plan.id,
    haushalt_id: plan.haushaltId,
    person_id: plan.personId,
    abgeschlossen_am: plan.abschluss?.am ?? null,
    abschluss_grund: plan.abschluss?.grund ?? null,
    uebergabe_an: plan.abschluss?.uebergabeAn ?? '',
    ...standToRow(plan),
  };
}

/** Integration plans of the households whose Kommune the account sees. `heute` tells who is of age in a draft. */
export function planRepository(db: Ausfuehrung, sicht: KommunenSicht, heute: Datum) {
  const haushalte = () =>
    db.selectFrom('haushalte').select('haushalte.id').where(inSicht(sicht, 'haushalte.kommune_id'));
  const sichtbare = () => db.selectFrom('integrationsplaene').selectAll().where('haushalt_id', 'in', haushalte());

  async function mitFassungen(zeilen: readonly Selectable<IntegrationsplaeneTabelle>[]): Promise<Plan[]> {
    if (zeilen.length === 0) return [];
    const ids = zeilen.map(({ id }) => id);
    const { rows } = await sql<Kurzzeile>`
      select f.id, f.plan_id, f.nummer, f.gespraech_am, f.vereinbart_am, f.ueberpruefung_am,
        (select count(*) from plan_felder d join plan_ziele z on z.feld_id = d.id where d.fassung_id = f.id) as ziele,
        (select count(*) from plan_felder d join plan_ziele z on z.feld_id = d.id
          where d.fassung_id = f.id and z.stand = 'erreicht') as ziele_erreicht,
        (select count(*) from plan_felder d join plan_ziele z on z.feld_id = d.id join plan_schritte s on s.ziel_id = z.id
          where d.fassung_id = f.id and z.stand not in ('erreicht', 'abgebrochen') and s.stand in ('offen', 'laeuft')
        ) as schritte_offen
      from plan_fassungen f where f.plan_id in (${sql.join(ids)}) order by f.nummer desc
    `.execute(db);
    const jePlan = Map.groupBy(rows, ({ plan_id }) => plan_id);
    return zeilen.map((zeile) => planFromRow(zeile, jePlan.get(zeile.id) ?? []));
  }

  /** The versions with all parts, in the order of `ids`, whoever may see them. */
  async function ganze(ids: readonly string[]): Promise<Planfassung[]> {
    if (ids.length === 0) return [];
    const fassungen = await db.selectFrom('plan_fassungen').selectAll().where('id', 'in', ids).execute();
    const geltendeJePlan = await db
      .selectFrom('plan_fassungen')
      .select(({ fn }) => ['plan_id', fn.max('nummer').as('nummer')])
      .where(
        'plan_id',
        'in',
        fassungen.map(({ plan_id }) => plan_id),
      )
      .where('vereinbart_am', 'is not', null)
      .groupBy('plan_id')
      .execute();
    const personen = await db
      .selectFrom('plan_personen')
      .innerJoin('personen', 'personen.id', 'plan_personen.person_id')
      .selectAll('plan_personen')
      .select(['personen.geburtsgenauigkeit', 'personen.geburtsdatum', 'personen.geburtsjahr'])
      .where('fassung_id', 'in', ids)
      .orderBy('plan_personen.position')
      .execute();
    const felder = await db
      .selectFrom('plan_felder')
      .selectAll()
      .where('fassung_id', 'in', ids)
      .orderBy('position')
      .execute();
    const ziele = await db
      .selectFrom('plan_ziele')
      .selectAll('plan_ziele')
      .innerJoin('plan_felder', 'plan_felder.id', 'plan_ziele.feld_id')
      .select('plan_felder.fassung_id')
      .where('plan_felder.fassung_id', 'in', ids)
      .orderBy('plan_ziele.position')
      .execute();
    const schritte = await db
      .selectFrom('plan_schritte')
      .selectAll('plan_schritte')
      .innerJoin('plan_ziele', 'plan_ziele.id', 'plan_schritte.ziel_id')
      .innerJoin('plan_felder', 'plan_felder.id', 'plan_ziele.feld_id')
      .select('plan_felder.fassung_id')
      .where('plan_felder.fassung_id', 'in', ids)
      .orderBy('plan_schritte.position')
      .execute();
    const zusagen = await db
      .selectFrom('plan_zusagen')
      .selectAll()
      .where('fassung_id', 'in', ids)
      .orderBy('position')
      .execute();
    const je = <T extends { readonly fassung_id: string }>(zeilen: readonly T[]) =>
      Map.groupBy(zeilen, ({ fassung_id }) => fassung_id);
    const [p, f, z, s, v] = [je(personen), je(felder), je(ziele), je(schritte), je(zusagen)];
    const nachId = new Map(
      fassungen.map((fassung) => [
        fassung.id,
        fassungFromRows(
          {
            fassung,
            nummerDerGeltenden: geltendeJePlan.find(({ plan_id }) => plan_id === fassung.plan_id)?.nummer ?? null,
            personen: p.get(fassung.id) ?? [],
            felder: f.get(fassung.id) ?? [],
            ziele: z.get(fassung.id) ?? [],
            schritte: s.get(fassung.id) ?? [],
            zusagen: v.get(fassung.id) ?? [],
          },
          heute,
        ),
      ]),
    );
    return ids.flatMap((id) => nachId.get(id) ?? []);
  }

  return {
    /** The family's first, then by the beginning. */
    async liste(haushaltId: HaushaltId): Promise<Plan[]> {
      const zeilen = await sichtbare()
        .where('haushalt_id', '=', haushaltId)
        .orderBy(sql`person_id is not null`)
        .orderBy(sql`rowid`)
        .execute();
      return mitFassungen(zeilen);
    },

    async plan(id: PlanId): Promise<Plan | null> {
      return (await mitFassungen(await sichtbare().where('id', '=', id).execute())).at(0) ?? null;
    },

    /** With what lies in the envelope. */
    async fassung(id: PlanfassungId): Promise<Planfassung | null> {
      const sichtbareZeile = await db
        .selectFrom('plan_fassungen')
        .innerJoin('integrationsplaene', 'integrationsplaene.id', 'plan_fassungen.plan_id')
        .select('plan_fassungen.id')
        .where('plan_fassungen.id', '=', id)
        .where('integrationsplaene.haushalt_id', 'in', haushalte())
        .executeTakeFirst();
      return sichtbareZeile === undefined ? null : ((await ganze([id])).at(0) ?? null);
    },

    /** Versions with all parts, with what lies in the envelope; the caller has asked whether the account sees them. */
    ganze,

    async planEinfuegen(plan: Planrumpf): Promise<void> {
      await db.insertInto('integrationsplaene').values(planToRow(plan)).execute();
    },

    /** False where no row of that version was there; so are all others below. */
    planAendern(plan: Planrumpf, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = planToRow(plan);
      return aendereInVersion(db.updateTable('integrationsplaene').set(spalten).where('id', '=', id), bisherigeVersion);
    },

    planLoeschen(id: PlanId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('integrationsplaene').where('id', '=', id), version);
    },

    async einfuegen(fassung: Planfassung): Promise<void> {
      await db.insertInto('plan_fassungen').values(fassungToRow(fassung)).execute();
      await schreibeTeile(db, null, teileToRows(fassung));
    },

    async aendern(neu: Planfassung, bisher: Planfassung): Promise<boolean> {
      const { id, ...spalten } = fassungToRow(neu);
      const anweisung = db.updateTable('plan_fassungen').set(spalten).where('id', '=', id);
      if (!(await aendereInVersion(anweisung, bisher.version))) return false;
      await schreibeTeile(db, teileToRows(bisher), teileToRows(neu));
      return true;
    },

    loeschen(id: PlanfassungId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('plan_fassungen').where('id', '=', id), version);
    },

    /** Ids of `ids` that a part of another version has. */
    async fremdeIds(fassungId: PlanfassungId, ids: readonly string[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const liste = sql.join(ids);
      const { rows } = await sql<{ id: string }>`
        select id from plan_felder where id in (${liste}) and fassung_id <> ${fassungId}
        union select id from plan_zusagen where id in (${liste}) and fassung_id <> ${fassungId}
        union select z.id from plan_ziele z join plan_felder d on d.id = z.feld_id
          where z.id in (${liste}) and d.fassung_id <> ${fassungId}
        union select s.id from plan_schritte s join plan_ziele z on z.id = s.ziel_id join plan_felder d on d.id = z.feld_id
          where s.id in (${liste}) and d.fassung_id <> ${fassungId}
      `.execute(db);
      return new Set(rows.map(({ id }) => id));
    },

    /** Names that goals, steps and promises of the plan have, in whichever version. */
    async kennungen(planId: PlanId): Promise<Set<string>> {
      const { rows } = await sql<{ kennung: string }>`
        select z.kennung from plan_fassungen f join plan_felder d on d.fassung_id = f.id
          join plan_ziele z on z.feld_id = d.id where f.plan_id = ${planId}
        union select s.kennung from plan_fassungen f join plan_felder d on d.fassung_id = f.id
          join plan_ziele z on z.feld_id = d.id join plan_schritte s on s.ziel_id = z.id where f.plan_id = ${planId}
        union select v.kennung from plan_fassungen f join plan_zusagen v on v.fassung_id = f.id where f.plan_id = ${planId}
      `.execute(db);
      return new Set(rows.map(({ kennung }) => kennung));
    },

    /** True where a version of a plan of the household has a goal of this name. */
    async hatZiel(haushaltId: HaushaltId, kennung: PlaneintragId): Promise<boolean> {
      const { rows } = await sql`
        select 1 from integrationsplaene i join plan_fassungen f on f.plan_id = i.id
          join plan_felder d on d.fassung_id = f.id join plan_ziele z on z.feld_id = d.id
        where i.haushalt_id = ${haushaltId} and z.kennung = ${kennung} limit 1
      `.execute(db);
      return rows.length > 0;
    },

    /** First day on which a goal of this name was agreed on; null where it never was. */
    async zielVereinbartAm(planId: PlanId, kennung: string): Promise<Datum | null> {
      const { rows } = await sql<{ am: string | null }>`
        select min(f.vereinbart_am) as am from plan_fassungen f join plan_felder d on d.fassung_id = f.id
          join plan_ziele z on z.feld_id = d.id
        where f.plan_id = ${planId} and z.kennung = ${kennung}
      `.execute(db);
      return zDatum.nullable().parse(rows[0]?.am ?? null);
    },

    /** How many plans of the household name nobody who lives there: those that do are counted by person. */
    async anzahlOhnePerson(haushaltId: HaushaltId): Promise<number> {
      const { rows } = await sql<{ anzahl: number }>`
        select count(*) as anzahl from integrationsplaene i where i.haushalt_id = ${haushaltId} and not exists (
          select 1 from plan_fassungen f join plan_personen p on p.fassung_id = f.id
            join personen on personen.id = p.person_id
          where f.plan_id = i.id and personen.haushalt_id = i.haushalt_id)
      `.execute(db);
      return rows[0]?.anzahl ?? 0;
    },

    /** How many plans name this person, whoever may see them. */
    async anzahlZu(personId: PersonId): Promise<number> {
      const { rows } = await sql<{ anzahl: number }>`
        select count(*) as anzahl from integrationsplaene i where i.person_id = ${personId} or exists (
          select 1 from plan_fassungen f join plan_personen p on p.fassung_id = f.id
          where f.plan_id = i.id and p.person_id = ${personId}
        ) or exists (
          select 1 from plan_fassungen f join plan_felder d on d.fassung_id = f.id
          where f.plan_id = i.id and d.person_id = ${personId}
        ) or exists (
          select 1 from plan_fassungen f join plan_ausfertigungen a on a.fassung_id = f.id
          where f.plan_id = i.id and a.person_id = ${personId})
      `.execute(db);
      return rows[0]?.anzahl ?? 0;
    },

    /** What the persons of plans are called in a line: the first name, or the only one that there is. */
    async rufnamen(ids: readonly PersonId[]): Promise<ReadonlyMap<string, string>> {
      if (ids.length === 0) return new Map();
      const zeilen = await db
        .selectFrom('personen')
        .select(['id', 'vorname', 'nachname'])
        .where('id', 'in', ids)
        .execute();
      return new Map(zeilen.map(({ id, vorname, nachname }) => [id, vorname === '' ? nachname : vorname]));
    },

    /** How many plans have a step with this partner, whoever may see them. */
    async anzahlMitPartner(partnerId: PartnerId): Promise<number> {
      const { rows } = await sql<{ anzahl: number }>`
        select count(distinct f.plan_id) as anzahl from plan_schritte s join plan_ziele z on z.id = s.ziel_id
          join plan_felder d on d.id = z.feld_id join plan_fassungen f on f.id = d.fassung_id
        where s.partner_id = ${partnerId}
      `.execute(db);
      return rows[0]?.anzahl ?? 0;
    },
  };
}
