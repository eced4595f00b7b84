import {
  zHaushaltId,
  zKommuneId,
  type HaushaltId,
  type KommuneId,
  type PartnerId,
  type PersonalId,
  type WeiterleitungId,
} from '../../../shared/foundation/id.ts';
import type { Weiterleitung } from '../../../shared/termine/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion } from '../database/row-version.ts';
import { schrittToRow, weiterleitungFromRow, weiterleitungToRow } from './rows.ts';

/** Weiterleitungen of the households that the account sees. */
export function weiterleitungRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbareHaushalte = () =>
    db.selectFrom('haushalte').select('haushalte.id').where(inSicht(sicht, 'haushalte.kommune_id'));
  const alle = () => db.selectFrom('weiterleitungen').selectAll().where('haushalt_id', 'in', sichtbareHaushalte());

  async function lade(abfrage: ReturnType<typeof alle>): Promise<Weiterleitung[]> {
    const zeilen = await abfrage.orderBy('am', 'desc').orderBy('id').execute();
    const ids = zeilen.map(({ id }) => id);
    if (ids.length === 0) return [];
    const personen = await db
      .selectFrom('weiterleitung_personen')
      .innerJoin('personen', 'personen.id', 'weiterleitung_personen.person_id')
      .select(['weiterleitung_personen.weiterleitung_id', 'weiterleitung_personen.person_id'])
      .where('weiterleitung_personen.weiterleitung_id', 'in', ids)
      .orderBy('personen.position')
      .execute();
    const schritte = await db
      .selectFrom('weiterleitung_schritte')
      .selectAll()
      .where('weiterleitung_id', 'in', ids)
      .orderBy('nummer')
      .execute();
    const personenVon = Map.groupBy(personen, (zeile) => zeile.weiterleitung_id);
    const schritteVon = Map.groupBy(schritte, (zeile) => zeile.weiterleitung_id);
    return zeilen.map((zeile) =>
      weiterleitungFromRow(zeile, {
        personIds: (personenVon.get(zeile.id) ?? []).map(({ person_id: id }) => id),
        schritte: schritteVon.get(zeile.id) ?? [],
      }),
    );
  }

  async function fuegePersonenEin({ id, personIds }: Weiterleitung): Promise<void> {
    await db
      .insertInto('weiterleitung_personen')
      .values(personIds.map((person) => ({ weiterleitung_id: id, person_id: person })))
      .onConflict((konflikt) => konflikt.doNothing())
      .execute();
  }

  async function schreibePersonen(eine: Weiterleitung): Promise<void> {
    await db
      .deleteFrom('weiterleitung_personen')
      .where('weiterleitung_id', '=', eine.id)
      .where('person_id', 'not in', eine.personIds)
      .execute();
    await fuegePersonenEin(eine);
  }

  return {
    async eine(id: WeiterleitungId): Promise<Weiterleitung | null> {
      return (await lade(alle().where('id', '=', id))).at(0) ?? null;
    },

    /** Of one case, the newest first. */
    imHaushalt: (haushaltId: HaushaltId): Promise<Weiterleitung[]> =>
      lade(alle().where('haushalt_id', '=', haushaltId)),

    /** Those that somebody still waits for, of all cases. */
    offene: (): Promise<Weiterleitung[]> => lade(alle().where('stand', 'in', ['gesendet', 'angenommen'])),

    /** Name and Kommune of these cases, as far as the account sees them. */
    async faelle(
      ids: readonly HaushaltId[],
    ): Promise<ReadonlyMap<HaushaltId, { readonly bezeichnung: string; readonly kommuneId: KommuneId }>> {
      if (ids.length === 0) return new Map();
      const zeilen = await db
        .selectFrom('haushalte')
        .select(['id', 'bezeichnung', 'kommune_id'])
        .where('id', 'in', [...new Set(ids)])
        .where(inSicht(sicht, 'kommune_id'))
        .execute();
      return new Map(
        zeilen.map((zeile) => [
          zHaushaltId.parse(zeile.id),
          { bezeichnung: zeile.bezeichnung, kommuneId: zKommuneId.parse(zeile.kommune_id) },
        ]),
      );
    },

    /** `kommuneId`: where it counts, also after the household has moved. */
    async einfuegen(eine: Weiterleitung, kommuneId: KommuneId): Promise<void> {
      await db
        .insertInto('weiterleitungen')
        .values({ ...weiterleitungToRow(eine), kommune_id: kommuneId })
        .execute();
      await fuegePersonenEin(eine);
      await db
        .insertInto('weiterleitung_schritte')
        .values(eine.schritte.map((schritt, stelle) => schrittToRow(eine.id, schritt, stelle + 1)))
        .execute();
    },

    /** Writes it with its persons and steps. False where no row of that version was there for this account. */
    async aendern(eine: Weiterleitung, bisherigeVersion: number): Promise<boolean> {
      const { id: _id, ...spalten } = weiterleitungToRow(eine);
      const { id } = eine;
      const istGeaendert = await aendereInVersion(
        db
          .updateTable('weiterleitungen')
          .set(spalten)
          .where('id', '=', id)
          .where('haushalt_id', 'in', sichtbareHaushalte()),
        bisherigeVersion,
      );
      if (!istGeaendert) return false;
      await schreibePersonen(eine);
      for (const [stelle, schritt] of eine.schritte.entries()) {
        const zeile = schrittToRow(id, schritt, stelle + 1);
        await db
          .insertInto('weiterleitung_schritte')
          .values(zeile)
          .onConflict((konflikt) =>
            konflikt.columns(['weiterleitung_id', 'nummer']).doUpdateSet({
              stand: zeile.stand,
              am: zeile.am,
              grund: zeile.grund,
              von: zeile.von,
            }),
          )
          .execute();
      }
      return true;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: WeiterleitungId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('weiterleitungen').where('id', '=', id).where('haushalt_id', 'in', sichtbareHaushalte()),
        version,
      );
    },

    /** How many Weiterleitungen name the partner, also of cases that the account does not see. */
    async anzahlAn(partnerId: PartnerId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('weiterleitungen')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('partner_id', '=', partnerId)
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** How many Weiterleitungen count in the Kommune, also of cases that the account does not see. */
    async anzahlIn(kommuneId: KommuneId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('weiterleitungen')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('kommune_id', '=', kommuneId)
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** True where any Weiterleitung names the person of Personal, also of cases that the account does not see. */
    async nennt(personalId: PersonalId): Promise<boolean> {
      const zeile = await db
        .selectFrom('weiterleitungen')
        .select('id')
        .where('personal_id', '=', personalId)
        .limit(1)
        .executeTakeFirst();
      return zeile !== undefined;
    },
  };
}
