import { sql, type Insertable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { TeamMitgliederTabelle } from '../database/schema.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zKommuneId,
  zPersonalId,
  zTeamId,
  type KommuneId,
  type PersonalId,
  type TeamId,
} from '../../../shared/foundation/id.ts';
import type { FremdeMitgliedschaft } from '../../../shared/personal/team.ts';
import type { Team } from '../../../shared/personal/types.ts';

/**
 * Teams that work in a Kommune that the account sees. Only Kommunen and persons that it sees are read (`gesehene`: ids of
 * these persons); a team can be changed where it sees all of them.
 */
export function teamRepository(db: Ausfuehrung, sicht: KommunenSicht, gesehene: ReadonlySet<PersonalId>) {
  const sichtbare = () =>
    db
      .selectFrom('teams')
      .select('teams.id')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('team_kommunen')
            .select('team_kommunen.team_id')
            .whereRef('team_kommunen.team_id', '=', 'teams.id')
            .where(inSicht(sicht, 'team_kommunen.kommune_id')),
        ),
      );

  /** Ids of the teams that name a Kommune or a person that the account does not see. */
  async function unvollstaendige(): Promise<ReadonlySet<string>> {
    const kommunen = await db
      .selectFrom('team_kommunen')
      .select('team_id')
      .where(ausserSicht(sicht, 'kommune_id'))
      .execute();
    const mitglieder = await db.selectFrom('team_mitglieder').select(['team_id', 'personal_id']).execute();
    const leitungen = await db.selectFrom('teams').select(['id', 'leitung_id']).execute();
    const fehlt = (id: string) => !gesehene.has(zPersonalId.parse(id));
    return new Set([
      ...kommunen.map(({ team_id }) => team_id),
      ...mitglieder.filter(({ personal_id }) => fehlt(personal_id)).map(({ team_id }) => team_id),
      ...leitungen.filter(({ leitung_id }) => leitung_id !== null && fehlt(leitung_id)).map(({ id }) => id),
    ]);
  }

  async function lade(id: TeamId | null): Promise<Team[]> {
    const alle = db.selectFrom('teams').selectAll().where('id', 'in', sichtbare()).orderBy('id');
    const zeilen = await (id === null ? alle : alle.where('id', '=', id)).execute();
    const kommunen = await db
      .selectFrom('team_kommunen')
      .selectAll()
      .where(inSicht(sicht, 'kommune_id'))
      .orderBy('kommune_id')
      .execute();
    const mitglieder = await db.selectFrom('team_mitglieder').selectAll().orderBy('position').execute();
    return zeilen.map((zeile) => {
      const leitungId = zPersonalId.nullable().parse(zeile.leitung_id);
      return {
        id: zTeamId.parse(zeile.id),
        name: zeile.name,
        kommuneIds: kommunen
          .filter(({ team_id }) => team_id === zeile.id)
          .map(({ kommune_id }) => zKommuneId.parse(kommune_id)),
        leitungId: leitungId !== null && gesehene.has(leitungId) ? leitungId : null,
        mitglieder: mitglieder
          .filter(({ team_id }) => team_id === zeile.id)
          .map(({ personal_id, von, bis }) => ({
            personalId: zPersonalId.parse(personal_id),
            von: zDatum.parse(von),
            bis: zDatum.nullable().parse(bis),
          }))
          .filter(({ personalId }) => gesehene.has(personalId)),
        ...standFromRow(zeile),
      };
    });
  }

  function mitgliedToRow(team: Team, position: number): Insertable<TeamMitgliederTabelle>[] {
    const mitglied = team.mitglieder[position];
    return mitglied === undefined
      ? []
      : [{ team_id: team.id, position, personal_id: mitglied.personalId, von: mitglied.von, bis: mitglied.bis }];
  }

  async function schreibeTeile(team: Team): Promise<void> {
    await db
      .deleteFrom('team_kommunen')
      .where('team_id', '=', team.id)
      .where('kommune_id', 'not in', [...team.kommuneIds])
      .execute();
    for (const kommuneId of new Set(team.kommuneIds)) {
      await db
        .insertInto('team_kommunen')
        .values({ team_id: team.id, kommune_id: kommuneId })
        .onConflict((konflikt) => konflikt.doNothing())
        .execute();
    }
    await db
      .deleteFrom('team_mitglieder')
      .where('team_id', '=', team.id)
      .where('position', '>=', team.mitglieder.length)
      .execute();
    for (const zeile of team.mitglieder.flatMap((_, position) => mitgliedToRow(team, position))) {
      const { personal_id, von, bis } = zeile;
      await db
        .insertInto('team_mitglieder')
        .values(zeile)
        .onConflict((konflikt) => konflikt.columns(['team_id', 'position']).doUpdateSet({ personal_id, von, bis }))
        .execute();
    }
  }

  const spaltenVon = (team: Team) => ({ name: team.name, leitung_id: team.leitungId, ...standToRow(team) });

  return {
    liste: () => lade(null),

    async eines(id: TeamId): Promise<Team | null> {
      return (await lade(id)).at(0) ?? null;
    },

    /** False where the team also names a Kommune or a person that the account does not see. */
    async istAenderbar(id: TeamId): Promise<boolean> {
      return !(await unvollstaendige()).has(id);
    },

    /** Days of these persons in the other teams, also in those that the account does not see: these have no name. */
    async mitgliedschaften(ausser: TeamId | null, personen: readonly PersonalId[]): Promise<FremdeMitgliedschaft[]> {
      if (personen.length === 0) return [];
      const gesehen = new Set((await sichtbare().execute()).map(({ id }) => id));
      const zeilen = await db
        .selectFrom('team_mitglieder')
        .innerJoin('teams', 'teams.id', 'team_mitglieder.team_id')
        .select(['teams.id', 'teams.name', 'personal_id', 'von', 'bis'])
        .where('personal_id', 'in', [...personen])
        .orderBy('von')
        .execute();
      return zeilen
        .filter(({ id }) => id !== ausser)
        .map(({ id, name, personal_id, von, bis }) => ({
          personalId: zPersonalId.parse(personal_id),
          von: zDatum.parse(von),
          bis: zDatum.nullable().parse(bis),
          teamName: gesehen.has(id) ? name : null,
        }));
    },

    async einfuegen(team: Team): Promise<void> {
      await db
        .insertInto('teams')
        .values({ id: team.id, ...spaltenVon(team) })
        .execute();
      await schreibeTeile(team);
    },

    /** False where no row of that version was there for this account. */
    async aendern(team: Team, bisherigeVersion: number): Promise<boolean> {
      const istGeaendert = await aendereInVersion(
        db.updateTable('teams').set(spaltenVon(team)).where('id', '=', team.id).where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
      if (istGeaendert) await schreibeTeile(team);
      return istGeaendert;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: TeamId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('teams').where('id', '=', id).where('id', 'in', sichtbare()), version);
    },

    /** How many teams name the person as member or lead, also those that the account does not see. */
    async anzahlMit(personalId: PersonalId): Promise<number> {
      const { rows } = await sql<{ anzahl: number }>`
        select count(*) as anzahl from teams
        where leitung_id = ${personalId} or id in (select team_id from team_mitglieder where personal_id = ${personalId})
      `.execute(db);
      return rows[0]?.anzahl ?? 0;
    },

    /** How many teams work in the Kommune, also those that the account does not see. */
    async anzahlIn(kommuneId: KommuneId): Promise<number> {
      const zeilen = await db
        .selectFrom('team_kommunen')
        .select('team_id')
        .where('kommune_id', '=', kommuneId)
        .execute();
      return zeilen.length;
    },
  };
}
