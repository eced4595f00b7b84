import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import {
  zKommuneId,
  zPersonalId,
  zVertretungId,
  type PersonalId,
  type VertretungId,
} from '../../../shared/foundation/id.ts';
import type { Vertretung } from '../../../shared/vertretungen/types.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';

/** A Vertretung as it is kept, with the names of today. */
export type GespeicherteVertretung = Omit<Vertretung, 'rolle'>;

/** Vertretungen in a Kommune that the account sees; Kommunen that it does not see are left out. */
export function vertretungenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () =>
    db
      .selectFrom('vertretung_kommunen')
      .select('vertretung_kommunen.vertretung_id')
      .where(inSicht(sicht, 'vertretung_kommunen.kommune_id'));

  const alle = () =>
    db
      .selectFrom('vertretungen')
      .innerJoin('personal as abwesende', 'abwesende.id', 'vertretungen.abwesend_id')
      .innerJoin('personal as vertretende', 'vertretende.id', 'vertretungen.vertretung_id')
      .selectAll('vertretungen')
      .select(({ ref }) => [
        ref('abwesende.vorname').as('abwesend_vorname'),
        ref('abwesende.nachname').as('abwesend_nachname'),
        ref('vertretende.vorname').as('vertretung_vorname'),
        ref('vertretende.nachname').as('vertretung_nachname'),
      ])
      .where('vertretungen.id', 'in', sichtbare());

  async function lade(abfrage: ReturnType<typeof alle>): Promise<GespeicherteVertretung[]> {
    const zeilen = await abfrage
      .orderBy('vertretungen.von', 'desc')
      .orderBy('vertretungen.bis', 'desc')
      .orderBy('vertretungen.id')
      .execute();
    if (zeilen.length === 0) return [];
    const kommunen = await db
      .selectFrom('vertretung_kommunen')
      .selectAll()
      .where(
        'vertretung_id',
        'in',
        zeilen.map(({ id }) => id),
      )
      .where(inSicht(sicht, 'kommune_id'))
      .execute();
    const kommunenVon = Map.groupBy(kommunen, (zeile) => zeile.vertretung_id);
    return zeilen.map((zeile) => ({
      id: zVertretungId.parse(zeile.id),
      abwesendId: zPersonalId.parse(zeile.abwesend_id),
      vertretungId: zPersonalId.parse(zeile.vertretung_id),
      von: zDatum.parse(zeile.von),
      bis: zDatum.parse(zeile.bis),
      kommuneIds: (kommunenVon.get(zeile.id) ?? []).map(({ kommune_id: id }) => zKommuneId.parse(id)),
      bemerkung: zeile.bemerkung,
      abwesend: `${zeile.abwesend_vorname} ${zeile.abwesend_nachname}`,
      vertretung: `${zeile.vertretung_vorname} ${zeile.vertretung_nachname}`,
      ...standFromRow(zeile),
    }));
  }

  async function schreibeKommunen({ id, kommuneIds }: GespeicherteVertretung): Promise<void> {
    await db
      .deleteFrom('vertretung_kommunen')
      .where('vertretung_id', '=', id)
      .where('kommune_id', 'not in', kommuneIds)
      .execute();
    await db
      .insertInto('vertretung_kommunen')
      .values(kommuneIds.map((kommune) => ({ vertretung_id: id, kommune_id: kommune })))
      .onConflict((konflikt) => konflikt.doNothing())
      .execute();
  }

  return {
    /** The newest first. */
    liste: (): Promise<GespeicherteVertretung[]> => lade(alle()),

    async eine(id: VertretungId): Promise<GespeicherteVertretung | null> {
      return (await lade(alle().where('vertretungen.id', '=', id))).at(0) ?? null;
    },

    /** Those in which the person stands in on that day. */
    laufendeVon: (vertretungId: PersonalId, tag: Datum): Promise<GespeicherteVertretung[]> =>
      lade(
        alle()
          .where('vertretungen.vertretung_id', '=', vertretungId)
          .where('vertretungen.von', '<=', tag)
          .where('vertretungen.bis', '>=', tag),
      ),

    /** False where it also holds in a Kommune that the account does not see. */
    async istAenderbar(id: VertretungId): Promise<boolean> {
      const fremde = await db
        .selectFrom('vertretung_kommunen')
        .select('kommune_id')
        .where('vertretung_id', '=', id)
        .where(ausserSicht(sicht, 'kommune_id'))
        .executeTakeFirst();
      return fremde === undefined;
    },

    async einfuegen(eine: GespeicherteVertretung): Promise<void> {
      await db
        .insertInto('vertretungen')
        .values({ id: eine.id, ...spaltenVon(eine) })
        .execute();
      await schreibeKommunen(eine);
    },

    /** False where no row of that version was there for this account. */
    async aendern(eine: GespeicherteVertretung, bisherigeVersion: number): Promise<boolean> {
      const istGeaendert = await aendereInVersion(
        db.updateTable('vertretungen').set(spaltenVon(eine)).where('id', '=', eine.id).where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
      if (istGeaendert) await schreibeKommunen(eine);
      return istGeaendert;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: VertretungId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('vertretungen').where('id', '=', id).where('id', 'in', sichtbare()),
        version,
      );
    },
  };
}

function spaltenVon(eine: GespeicherteVertretung) {
  return {
    abwesend_id: eine.abwesendId,
    vertretung_id: eine.vertretungId,
    von: eine.von,
    bis: eine.bis,
    bemerkung: eine.bemerkung,
    ...standToRow(eine),
  };
}
