import { sql } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion } from '../database/row-version.ts';
import { zKontoId, zPersonalId, type KommuneId, type KontoId, type PersonalId } from '../../../shared/foundation/id.ts';
import type { Personal } from '../../../shared/personal/types.ts';
import {
  abwesenheitFromRow,
  fortbildungFromRow,
  klaerungFromRow,
  nurGesehenes,
  personFromRow,
  personToRow,
  stellenanteilFromRow,
  taetigkeitFromRow,
  teilzeilen,
  type Teiltabelle,
  type Teilzeile,
} from './rows.ts';

/**
 * Persons in the service of a Kommune that the account sees: as employer, or by a share of the working time.
 * Only the shares and the employer that the account sees are read. A person can be changed where it sees all of them.
 */
export function personalRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  /** Ids of the persons that the account sees. */
  const sichtbare = () =>
    sicht === 'alle'
      ? db.selectFrom('personal').select('personal.id')
      : db
          .selectFrom('personal')
          .select('personal.id')
          .where(({ or, exists, selectFrom }) =>
            or([
              inSicht(sicht, 'personal.traeger_id'),
              exists(
                selectFrom('stellenanteile')
                  .select('stellenanteile.id')
                  .whereRef('stellenanteile.personal_id', '=', 'personal.id')
                  .where(inSicht(sicht, 'stellenanteile.kommune_id')),
              ),
            ]),
          );

  /** Ids of the persons that the account may change: they name no Kommune and no Vertretung that it does not see. */
  const aenderbare = () =>
    sichtbare()
      .where(({ or, eb }) =>
        or([eb('personal.vertretung_id', 'is', null), eb('personal.vertretung_id', 'in', sichtbare())]),
      )
      .where(({ not }) => not(ausserSicht(sicht, 'personal.traeger_id')))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('stellenanteile')
              .select('stellenanteile.id')
              .whereRef('stellenanteile.personal_id', '=', 'personal.id')
              .where(ausserSicht(sicht, 'stellenanteile.kommune_id')),
          ),
        ),
      );

  async function lade(gefragte: readonly PersonalId[] | 'alle'): Promise<Personal[]> {
    const dieser = <T extends { personal_id: string }>(zeilen: readonly T[]) =>
      Map.groupBy(zeilen, (zeile) => zeile.personal_id);
    // The ids stand inside, so that nobody else is looked at.
    const gesuchte = () => (gefragte === 'alle' ? sichtbare() : sichtbare().where('personal.id', 'in', gefragte));
    const zeilen = await db.selectFrom('personal').selectAll().where('id', 'in', gesuchte()).execute();
    const ids = gefragte === 'alle' ? sichtbare() : [...gefragte];
    const anteile = dieser(
      await db
        .selectFrom('stellenanteile')
        .selectAll()
        .where('personal_id', 'in', ids)
        .where(inSicht(sicht, 'kommune_id'))
        .orderBy('position')
        .execute(),
    );
    const taetigkeiten = dieser(
      await db
        .selectFrom('vorherige_taetigkeiten')
        .selectAll()
        .where('personal_id', 'in', ids)
        .orderBy('position')
        .execute(),
    );
    const klaerungen = dieser(
      await db.selectFrom('klaerungen').selectAll().where('personal_id', 'in', ids).orderBy('position').execute(),
    );
    const fortbildungen = dieser(
      await db.selectFrom('fortbildungen').selectAll().where('personal_id', 'in', ids).orderBy('position').execute(),
    );
    const abwesenheiten = dieser(
      await db.selectFrom('abwesenheiten').selectAll().where('personal_id', 'in', ids).orderBy('position').execute(),
    );
    const vertretungen = zeilen.flatMap(({ vertretung_id: eine }) => (eine === null ? [] : [eine]));
    const sichtbareVertretungen = sichtbare().where('personal.id', 'in', vertretungen);
    const gesehene = new Set((await sichtbareVertretungen.execute()).map((zeile) => zeile.id));
    const siehtKommune = (kommuneId: string) => sicht === 'alle' || sicht.some((kommune) => kommune === kommuneId);
    return zeilen.map((zeile) =>
      personFromRow(
        nurGesehenes(zeile, siehtKommune, (eine) => gesehene.has(eine)),
        {
          stellenanteile: (anteile.get(zeile.id) ?? []).map(stellenanteilFromRow),
          vorherigeTaetigkeiten: (taetigkeiten.get(zeile.id) ?? []).map(taetigkeitFromRow),
          klaerungen: (klaerungen.get(zeile.id) ?? []).map(klaerungFromRow),
          fortbildungen: (fortbildungen.get(zeile.id) ?? []).map(fortbildungFromRow),
          abwesenheiten: (abwesenheiten.get(zeile.id) ?? []).map(abwesenheitFromRow),
        },
      ),
    );
  }

  /** Makes the rows of one list be these; what stays keeps its row, so that the trace tells what was changed. */
  async function schreibeListe(
    tabelle: Teiltabelle,
    personalId: PersonalId,
    zeilen: readonly Teilzeile[],
  ): Promise<void> {
    const bleibende = zeilen.map((zeile) => zeile.id);
    const weg = db.deleteFrom(tabelle).where('personal_id', '=', personalId);
    await (bleibende.length === 0 ? weg : weg.where('id', 'not in', bleibende)).execute();
    for (const [position, zeile] of zeilen.entries()) {
      const ganze = { ...zeile, personal_id: personalId, position };
      const spalten = Object.keys(ganze).map((spalte) => sql.ref(spalte));
      const neue = Object.keys(ganze)
        .filter((spalte) => spalte !== 'id' && spalte !== 'personal_id')
        .map((spalte) => sql`${sql.ref(spalte)} = ${sql.ref(`excluded.${spalte}`)}`);
      await sql`
        insert into ${sql.table(tabelle)} (${sql.join(spalten)}) values (${sql.join(Object.values(ganze))})
        on conflict (id) do update set ${sql.join(neue)}
      `.execute(db);
    }
  }

  async function schreibeListen(person: Personal): Promise<void> {
    for (const [tabelle, zeilen] of Object.entries(teilzeilen(person))) {
      await schreibeListe(tabelle as Teiltabelle, person.id, zeilen);
    }
  }

  return {
    /** The numbers of all persons with the names that they have and had, also of those who were deleted. */
    async namen(): Promise<{ id: string; nummer: number; vorname: string; nachname: string }[]> {
      const { rows } = await sql<{ id: string; nummer: number; vorname: string; nachname: string }>`
        select n.personal_id as id, n.nummer, p.vorname, p.nachname
        from personal_nummern n join personal p on p.id = n.personal_id
        union
        select n.personal_id, n.nummer, json_extract(a.vorher, '$.vorname'), json_extract(a.vorher, '$.nachname')
        from personal_nummern n join aenderungen a on a.tabelle = 'personal' and a.zeile_id = n.personal_id
        where a.vorher is not null
        order by 2
      `.execute(db);
      return rows;
    },

    liste: () => lade('alle'),

    /** Those of the ids that the account sees, in no order. */
    mehrere: (ids: readonly PersonalId[]) => lade(ids),

    async eine(id: PersonalId): Promise<Personal | null> {
      return (await lade([id])).at(0) ?? null;
    },

    /** True where the account sees the person; nothing else is read. */
    async sieht(id: PersonalId): Promise<boolean> {
      return (await sichtbare().where('personal.id', '=', id).executeTakeFirst()) !== undefined;
    },

    /** False where the person also serves a Kommune, or is stood in for by somebody, that the account does not see. */
    async istAenderbar(id: PersonalId): Promise<boolean> {
      const zeile = await aenderbare().where('personal.id', '=', id).executeTakeFirst();
      return zeile !== undefined;
    },

    /** Which of the ids already belong to entries of somebody else in that table. */
    async fremdeEintraege(
      tabelle: Teiltabelle,
      personalId: PersonalId,
      ids: readonly string[],
    ): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const zeilen = await db
        .selectFrom(tabelle)
        .select('id')
        .where('id', 'in', [...ids])
        .where('personal_id', '<>', personalId)
        .execute();
      return new Set(zeilen.map((zeile) => zeile.id));
    },

    /** The person that works with this account; null where none is noted. */
    async personalVonKonto(kontoId: KontoId): Promise<PersonalId | null> {
      const zeile = await db
        .selectFrom('personal_konten')
        .select('personal_id')
        .where('konto_id', '=', kontoId)
        .executeTakeFirst();
      return zeile === undefined ? null : zPersonalId.parse(zeile.personal_id);
    },

    /** The accounts by id that persons stand for, also those that the account does not see. */
    async kontenJePerson(): Promise<ReadonlyMap<PersonalId, KontoId>> {
      const zeilen = await db.selectFrom('personal_konten').selectAll().execute();
      return new Map(zeilen.map((zeile) => [zPersonalId.parse(zeile.personal_id), zKontoId.parse(zeile.konto_id)]));
    },

    /** Null: the person works with no account from now on. */
    async setzeKonto(id: PersonalId, kontoId: KontoId | null): Promise<void> {
      if (kontoId === null) {
        await db.deleteFrom('personal_konten').where('personal_id', '=', id).execute();
        return;
      }
      await db
        .insertInto('personal_konten')
        .values({ personal_id: id, konto_id: kontoId })
        .onConflict((konflikt) => konflikt.column('personal_id').doUpdateSet({ konto_id: kontoId }))
        .execute();
    },

    /** Ids of everybody whom the person stands in for, also those that the account does not see. */
    async vertretene(id: PersonalId): Promise<readonly string[]> {
      const zeilen = await db.selectFrom('personal').select('id').where('vertretung_id', '=', id).execute();
      return zeilen.map((zeile) => zeile.id);
    },

    async einfuegen(person: Personal): Promise<void> {
      await db.insertInto('personal').values(personToRow(person)).execute();
      await schreibeListen(person);
    },

    /** False where no row of that version was there for this account. */
    async aendern(person: Personal, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = personToRow(person);
      const istGeaendert = await aendereInVersion(
        db.updateTable('personal').set(spalten).where('id', '=', id).where('id', 'in', aenderbare()),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await schreibeListen(person);
      return true;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: PersonalId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('personal').where('id', '=', id).where('id', 'in', aenderbare()), version);
    },

    /** Ids of everybody whom the Kommune employs or who works there, also those that the account does not see. */
    async idsInKommune(kommuneId: KommuneId): Promise<readonly string[]> {
      const zeilen = await db
        .selectFrom('personal')
        .select('personal.id')
        .where(({ or, eb, exists, selectFrom }) =>
          or([
            eb('personal.traeger_id', '=', kommuneId),
            exists(
              selectFrom('stellenanteile')
                .select('stellenanteile.id')
                .whereRef('stellenanteile.personal_id', '=', 'personal.id')
                .where('stellenanteile.kommune_id', '=', kommuneId),
            ),
          ]),
        )
        .execute();
      return zeilen.map((zeile) => zeile.id);
    },
  };
}
