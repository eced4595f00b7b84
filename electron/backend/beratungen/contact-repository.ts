import type { Netzwerkkontakt } from '../../../shared/beratungen/types.ts';
import type { Datum } from '../../../shared/foundation/date.ts';
import type { KommuneId, NetzwerkkontaktId, PersonalId } from '../../../shared/foundation/id.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion } from '../database/row-version.ts';
import { kontaktFromRow, kontaktToRow } from './rows.ts';

/** Which contacts a list asks for; both days belong to it. */
export interface Kontaktfrage {
  readonly von: Datum;
  readonly bis: Datum;
  readonly kommuneId: KommuneId | null;
}

/** Contacts of the Kommunen that the account sees. */
export function kontaktRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () => db.selectFrom('netzwerkkontakte').selectAll().where(inSicht(sicht, 'kommune_id'));
  return {
    /** The newest first. */
    async liste({ von, bis, kommuneId }: Kontaktfrage): Promise<Netzwerkkontakt[]> {
      const imZeitraum = sichtbare().where('am', '>=', von).where('am', '<=', bis);
      const zeilen = await (kommuneId === null ? imZeitraum : imZeitraum.where('kommune_id', '=', kommuneId))
        .orderBy('am', 'desc')
        .orderBy('id')
        .execute();
      return zeilen.map(kontaktFromRow);
    },

    async eine(id: NetzwerkkontaktId): Promise<Netzwerkkontakt | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : kontaktFromRow(zeile);
    },

    async einfuegen(kontakt: Netzwerkkontakt): Promise<void> {
      await db.insertInto('netzwerkkontakte').values(kontaktToRow(kontakt)).execute();
    },

    /** False where no row of that version was there for this account. */
    aendern(kontakt: Netzwerkkontakt, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = kontaktToRow(kontakt);
      const anweisung = db.updateTable('netzwerkkontakte').set(spalten).where('id', '=', id);
      return aendereInVersion(anweisung.where(inSicht(sicht, 'kommune_id')), bisherigeVersion);
    },

    loeschen(id: NetzwerkkontaktId, version: number): Promise<boolean> {
      const anweisung = db.deleteFrom('netzwerkkontakte').where('id', '=', id);
      return loescheInVersion(anweisung.where(inSicht(sicht, 'kommune_id')), version);
    },

    /** How many contacts were noted in the Kommune, whoever may see them. */
    async anzahlIn(kommuneId: KommuneId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('netzwerkkontakte')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('kommune_id', '=', kommuneId)
        .executeTakeFirstOrThrow();
      return anzahl;
    },

    /** True where any contact was held by the person of Personal. */
    async nennt(personalId: PersonalId): Promise<boolean> {
      const zeile = await db
        .selectFrom('netzwerkkontakte')
        .select('id')
        .where('personal_id', '=', personalId)
        .limit(1)
        .executeTakeFirst();
      return zeile !== undefined;
    },
  };
}
