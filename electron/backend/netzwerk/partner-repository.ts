import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { PartnerTabelle, PartnerZustaendigkeitenTabelle } from '../database/schema-netzwerk.ts';
import { ausserSicht, inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import { zKommuneId, zPartnerId, type KommuneId, type PartnerId } from '../../../shared/foundation/id.ts';
import { zPartnerart } from '../../../shared/netzwerk/partnerarten.ts';
import { zThemenfeld } from '../../../shared/netzwerk/themenfelder.ts';
import { zAuskunft, type Partner, type Zustaendigkeit } from '../../../shared/netzwerk/types.ts';

const zSprachen = z.array(z.string());

function fromRow(
  zeile: Selectable<PartnerTabelle>,
  { kommuneIds, zustaendigkeiten }: Pick<Partner, 'kommuneIds' | 'zustaendigkeiten'>,
): Partner {
  return {
    id: zPartnerId.parse(zeile.id),
    name: zeile.name,
    art: zPartnerart.parse(zeile.art),
    ansprechperson: zeile.ansprechperson,
    telefon: zeile.telefon,
    email: zeile.email,
    web: zeile.web,
    strasse: zeile.strasse,
    plz: zeile.plz,
    ort: zeile.ort,
    haltestelle: zeile.haltestelle,
    sprachen: zSprachen.parse(JSON.parse(zeile.sprachen)),
    zeiten: zeile.zeiten,
    kosten: zeile.kosten,
    kinderbetreuung: zAuskunft.parse(zeile.kinderbetreuung),
    barrierefrei: zAuskunft.parse(zeile.barrierefrei),
    zertifiziert: zAuskunft.parse(zeile.zertifiziert),
    verguetung: zeile.verguetung,
    kommuneIds,
    zustaendigkeiten,
    istNennbar: zeile.ist_nennbar === 1,
    bemerkung: zeile.bemerkung,
    geprueftAm: zDatum.nullable().parse(zeile.geprueft_am),
    geprueftVon: zeile.geprueft_von,
    ...standFromRow(zeile),
  };
}

function toRow(partner: Partner): Insertable<PartnerTabelle> {
  return {
    id: partner.id,
    name: partner.name,
    art: partner.art,
    ansprechperson: partner.ansprechperson,
    telefon: partner.telefon,
    email: partner.email,
    web: partner.web,
    strasse: partner.strasse,
    plz: partner.plz,
    ort: partner.ort,
    haltestelle: partner.haltestelle,
    sprachen: JSON.stringify(partner.sprachen),
    zeiten: partner.zeiten,
    kosten: partner.kosten,
    kinderbetreuung: partner.kinderbetreuung,
    barrierefrei: partner.barrierefrei,
    zertifiziert: partner.zertifiziert,
    verguetung: partner.verguetung,
    ist_nennbar: partner.istNennbar ? 1 : 0,
    bemerkung: partner.bemerkung,
    geprueft_am: partner.geprueftAm,
    geprueft_von: partner.geprueftVon,
    ...standToRow(partner),
  };
}

function zustaendigkeitFromRow(zeile: Selectable<PartnerZustaendigkeitenTabelle>): Zustaendigkeit {
  return {
    feld: zThemenfeld.parse(zeile.feld),
    kommuneId: zKommuneId.nullable().parse(zeile.kommune_id),
    ortsteil: zeile.ortsteil,
  };
}

/** Rows by the partner that they belong to. */
function nachPartner<Z extends { readonly partner_id: string }>(
  zeilen: readonly Z[],
): ReadonlyMap<string, readonly Z[]> {
  return Map.groupBy(zeilen, ({ partner_id }) => partner_id);
}

/**
 * Partners that are there for a Kommune that the account sees, or for all of them. Only the Kommunen and responsibilities
 * that it sees are read; a partner can be changed where it sees all of them.
 */
export function partnerRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () =>
    db
      .selectFrom('partner')
      .select('partner.id')
      .where(({ or, not, exists, selectFrom }) => {
        const eigene = selectFrom('partner_kommunen')
          .select('partner_kommunen.partner_id')
          .whereRef('partner_kommunen.partner_id', '=', 'partner.id');
        return or([not(exists(eigene)), exists(eigene.where(inSicht(sicht, 'partner_kommunen.kommune_id')))]);
      });

  async function lade(id: PartnerId | null): Promise<Partner[]> {
    const alle = db.selectFrom('partner').selectAll().where('id', 'in', sichtbare()).orderBy('id');
    const zeilen = await (id === null ? alle : alle.where('id', '=', id)).execute();
    const kommunen = db
      .selectFrom('partner_kommunen')
      .selectAll()
      .where(inSicht(sicht, 'kommune_id'))
      .orderBy('kommune_id');
    const zustaendigkeiten = db
      .selectFrom('partner_zustaendigkeiten')
      .selectAll()
      .where(sql<SqlBool>`(kommune_id is null or ${inSicht(sicht, 'kommune_id')})`)
      .orderBy('position');
    const jeKommune = nachPartner(await (id === null ? kommunen : kommunen.where('partner_id', '=', id)).execute());
    const jeFeld = nachPartner(
      await (id === null ? zustaendigkeiten : zustaendigkeiten.where('partner_id', '=', id)).execute(),
    );
    return zeilen.map((zeile) =>
      fromRow(zeile, {
        kommuneIds: (jeKommune.get(zeile.id) ?? []).map(({ kommune_id }) => zKommuneId.parse(kommune_id)),
        zustaendigkeiten: (jeFeld.get(zeile.id) ?? []).map(zustaendigkeitFromRow),
      }),
    );
  }

  async function schreibeTeile({ id, kommuneIds, zustaendigkeiten }: Partner): Promise<void> {
    const bisherige = db.deleteFrom('partner_kommunen').where('partner_id', '=', id);
    await (kommuneIds.length === 0 ? bisherige : bisherige.where('kommune_id', 'not in', [...kommuneIds])).execute();
    for (const kommuneId of new Set(kommuneIds)) {
      await db
        .insertInto('partner_kommunen')
        .values({ partner_id: id, kommune_id: kommuneId })
        .onConflict((konflikt) => konflikt.doNothing())
        .execute();
    }
    await db
      .deleteFrom('partner_zustaendigkeiten')
      .where('partner_id', '=', id)
      .where('position', '>=', zustaendigkeiten.length)
      .execute();
    for (const [position, eine] of zustaendigkeiten.entries()) {
      const spalten = { feld: eine.feld, kommune_id: eine.kommuneId, ortsteil: eine.ortsteil };
      await db
        .insertInto('partner_zustaendigkeiten')
        .values({ partner_id: id, position, ...spalten })
        .onConflict((konflikt) => konflikt.columns(['partner_id', 'position']).doUpdateSet(spalten))
        .execute();
    }
  }

  return {
    liste: () => lade(null),

    async einer(id: PartnerId): Promise<Partner | null> {
      return (await lade(id)).at(0) ?? null;
    },

    /** False where the partner is also there for a Kommune that the account does not see, or for all of them. */
    async istAenderbar(id: PartnerId): Promise<boolean> {
      if (sicht === 'alle') return true;
      const kommunen = await db
        .selectFrom('partner_kommunen')
        .select('kommune_id')
        .where('partner_id', '=', id)
        .execute();
      const fremde = await db
        .selectFrom('partner_kommunen')
        .select('kommune_id')
        .where('partner_id', '=', id)
        .where(ausserSicht(sicht, 'kommune_id'))
        .execute();
      return kommunen.length > 0 && fremde.length === 0;
    },

    async einfuegen(partner: Partner): Promise<void> {
      await db.insertInto('partner').values(toRow(partner)).execute();
      await schreibeTeile(partner);
    },

    /** False where no row of that version was there for this account. */
    async aendern(partner: Partner, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(partner);
      const istGeaendert = await aendereInVersion(
        db.updateTable('partner').set(spalten).where('id', '=', id).where('id', 'in', sichtbare()),
        bisherigeVersion,
      );
      if (istGeaendert) await schreibeTeile(partner);
      return istGeaendert;
    },

    /** False where no row of that version was there for this account. */
    async loeschen(id: PartnerId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('partner').where('id', '=', id).where('id', 'in', sichtbare()), version);
    },

    /** Notes that these partners were checked; answers how many of them are there for this account. */
    async bestaetigen(
      ids: readonly PartnerId[],
      pruefung: { readonly am: Datum; readonly von: string; readonly jetzt: string },
    ): Promise<number> {
      const { numUpdatedRows } = await db
        .updateTable('partner')
        .set(({ eb }) => ({
          geprueft_am: pruefung.am,
          geprueft_von: pruefung.von,
          version: eb('version', '+', 1),
          geaendert_am: pruefung.jetzt,
          geaendert_von: pruefung.von,
        }))
        .where('id', 'in', [...ids])
        .where('id', 'in', sichtbare())
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },

    /** How many partners are there for the Kommune by name, or responsible in it; also those out of sight. */
    async anzahlIn(kommuneId: KommuneId): Promise<number> {
      const { rows } = await sql<{ anzahl: number }>`
        select count(*) as anzahl from partner
        where id in (select partner_id from partner_kommunen where kommune_id = ${kommuneId})
           or id in (select partner_id from partner_zustaendigkeiten where kommune_id = ${kommuneId})
      `.execute(db);
      return rows[0]?.anzahl ?? 0;
    },
  };
}
