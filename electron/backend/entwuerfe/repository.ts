import type { Entwurf } from '../../../shared/entwuerfe/contract.ts';
import type { KontoId } from '../../../shared/foundation/id.ts';
import type { Ausfuehrung } from '../context.ts';

/** Drafts of one account. */
export function entwuerfeRepository(db: Ausfuehrung, kontoId: KontoId) {
  return {
    async eines(formular: string): Promise<Entwurf | null> {
      const zeile = await db
        .selectFrom('entwuerfe')
        .select(['werte', 'version', 'geaendert_am'])
        .where('konto_id', '=', kontoId)
        .where('formular', '=', formular)
        .executeTakeFirst();
      return zeile === undefined
        ? null
        : { werte: zeile.werte, version: zeile.version, geaendertAm: zeile.geaendert_am };
    },

    async setze(formular: string, { werte, version, geaendertAm }: Entwurf): Promise<void> {
      const spalten = { werte, version, geaendert_am: geaendertAm };
      await db
        .insertInto('entwuerfe')
        .values({ konto_id: kontoId, formular, ...spalten })
        .onConflict((konflikt) => konflikt.columns(['konto_id', 'formular']).doUpdateSet(spalten))
        .execute();
    },

    async entferne(formular: string): Promise<void> {
      await db.deleteFrom('entwuerfe').where('konto_id', '=', kontoId).where('formular', '=', formular).execute();
    },

    /** Drops what is older than `vor` (instant). */
    async entferneAlte(vor: string): Promise<void> {
      await db.deleteFrom('entwuerfe').where('konto_id', '=', kontoId).where('geaendert_am', '<', vor).execute();
    },
  };
}
