import { sql } from 'kysely';
import type { Ausfuehrung } from '../context.ts';
import { zKommuneId, type KommuneId, type PartnerId } from '../../../shared/foundation/id.ts';

/** Tables of the Netzwerk whose rows belong to a Kommune and are not deleted with it. */
type Ortstabelle = 'sprechstunden' | 'raeume' | 'einsaetze' | 'planungsgespraeche';

/** What of the Netzwerk names a Kommune or a partner, also out of sight: asked before something is deleted. */
export function verweiseRepository(db: Ausfuehrung) {
  return {
    /** How many rows of each table belong to the Kommune. */
    async anzahlenIn(kommuneId: KommuneId): Promise<Record<Ortstabelle, number>> {
      const anzahl = async (tabelle: Ortstabelle) => {
        const { rows } = await sql<{ anzahl: number }>`
          select count(*) as anzahl from ${sql.table(tabelle)} where kommune_id = ${kommuneId}
        `.execute(db);
        return rows[0]?.anzahl ?? 0;
      };
      return {
        sprechstunden: await anzahl('sprechstunden'),
        raeume: await anzahl('raeume'),
        einsaetze: await anzahl('einsaetze'),
        planungsgespraeche: await anzahl('planungsgespraeche'),
      };
    },

    /** How many engagements belong to the partner, and in how many planning talks it took part. */
    async anzahlenVon(partnerId: PartnerId): Promise<{ readonly einsaetze: number; readonly gespraeche: number }> {
      const { rows } = await sql<{ einsaetze: number; gespraeche: number }>`
        select (select count(*) from einsaetze where partner_id = ${partnerId}) as einsaetze,
               (select count(*) from planungsgespraech_partner where partner_id = ${partnerId}) as gespraeche
      `.execute(db);
      return rows[0] ?? { einsaetze: 0, gespraeche: 0 };
    },

    /** Kommunen whose engagements and planning talks name the partner. */
    async kommunenVon(partnerId: PartnerId): Promise<KommuneId[]> {
      const { rows } = await sql<{ kommune_id: string }>`
        select kommune_id from einsaetze where partner_id = ${partnerId}
        union
        select kommune_id from planungsgespraeche
        where id in (select planungsgespraech_id from planungsgespraech_partner where partner_id = ${partnerId})
      `.execute(db);
      return rows.map(({ kommune_id }) => zKommuneId.parse(kommune_id));
    },
  };
}
