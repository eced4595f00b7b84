import type { Insertable, Selectable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { PlanungsgespraecheTabelle } from '../database/schema-netzwerk.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zKommuneId,
  zPartnerId,
  zPlanungsgespraechId,
  type PartnerId,
  type PlanungsgespraechId,
} from '../../../shared/foundation/id.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import type { Planungsgespraech } from '../../../shared/netzwerk/types.ts';

function fromRow(zeile: Selectable<PlanungsgespraecheTabelle>, partnerIds: PartnerId[]): Planungsgespraech {
  return {
    id: zPlanungsgespraechId.parse(zeile.id),
    am: zDatum.parse(zeile.am),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    ortsteil: zeile.ortsteil,
    feld: zThemenfeld.parse(zeile.feld),
    partnerIds,
    teilnehmende: zeile.teilnehmende,
    bedarf: zeile.bedarf,
    huerde: zeile.huerde,
    vorschlag: zeile.vorschlag,
    istLuecke: zeile.ist_luecke === 1,
    weitergegebenAn: zeile.weitergegeben_an,
    weitergegebenAm: zDatum.nullable().parse(zeile.weitergegeben_am),
    geschlossenAm: zDatum.nullable().parse(zeile.geschlossen_am),
    ergebnis: zeile.ergebnis,
    ...standFromRow(zeile),
  };
}

function toRow(gespraech: Planungsgespraech): Insertable<PlanungsgespraecheTabelle> {
  return {
    id: gespraech.id,
    am: gespraech.am,
    kommune_id: gespraech.kommuneId,
    ortsteil: gespraech.ortsteil,
    feld: gespraech.feld,
    teilnehmende: gespraech.teilnehmende,
    bedarf: gespraech.bedarf,
    huerde: gespraech.huerde,
    vorschlag: gespraech.vorschlag,
    ist_luecke: gespraech.istLuecke ? 1 : 0,
    weitergegeben_an: gespraech.weitergegebenAn,
    weitergegeben_am: gespraech.weitergegebenAm,
    geschlossen_am: gespraech.geschlossenAm,
    ergebnis: gespraech.ergebnis,
    ...standToRow(gespraech),
  };
}

/** Planning talks in the Kommunen that the account sees. */
export function planungRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  async function lade(id: PlanungsgespraechId | null): Promise<Planungsgespraech[]> {
    const alle = db.selectFrom('planungsgespraeche').selectAll().where(inSicht(sicht, 'kommune_id'));
    const zeilen = await (id === null ? alle : alle.where('id', '=', id)).orderBy('am', 'desc').orderBy('id').execute();
    const beteiligte = db.selectFrom('planungsgespraech_partner').selectAll().orderBy('partner_id');
    const jeGespraech = Map.groupBy(
      await (id === null ? beteiligte : beteiligte.where('planungsgespraech_id', '=', id)).execute(),
      ({ planungsgespraech_id }) => planungsgespraech_id,
    );
    return zeilen.map((zeile) =>
      fromRow(
        zeile,
        (jeGespraech.get(zeile.id) ?? []).map(({ partner_id }) => zPartnerId.parse(partner_id)),
      ),
    );
  }

  async function schreibePartner({ id, partnerIds }: Planungsgespraech): Promise<void> {
    const bisherige = db.deleteFrom('planungsgespraech_partner').where('planungsgespraech_id', '=', id);
    await (partnerIds.length === 0 ? bisherige : bisherige.where('partner_id', 'not in', [...partnerIds])).execute();
    for (const partnerId of new Set(partnerIds)) {
      await db
        .insertInto('planungsgespraech_partner')
        .values({ planungsgespraech_id: id, partner_id: partnerId })
        .onConflict((konflikt) => konflikt.doNothing())
        .execute();
    }
  }

  return {
    /** The newest first. */
    liste: () => lade(null),

    async eines(id: PlanungsgespraechId): Promise<Planungsgespraech | null> {
      return (await lade(id)).at(0) ?? null;
    },

    async einfuegen(gespraech: Planungsgespraech): Promise<void> {
      await db.insertInto('planungsgespraeche').values(toRow(gespraech)).execute();
      await schreibePartner(gespraech);
    },

    /** False where no row of that version was there for this account. */
    async aendern(gespraech: Planungsgespraech, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(gespraech);
      const istGeaendert = await aendereInVersion(
        db.updateTable('planungsgespraeche').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
      if (istGeaendert) await schreibePartner(gespraech);
      return istGeaendert;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: PlanungsgespraechId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('planungsgespraeche').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },
  };
}
