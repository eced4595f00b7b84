import type { Insertable, Selectable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { EinsaetzeTabelle } from '../database/schema-netzwerk.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import { zEinsatzId, zKommuneId, zPartnerId, type EinsatzId } from '../../../shared/foundation/id.ts';
import { zEinsatzende, type Einsatz } from '../../../shared/netzwerk/types.ts';

const zDatumOderLeer = zDatum.nullable();

function fromRow(zeile: Selectable<EinsaetzeTabelle>): Einsatz {
  return {
    id: zEinsatzId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    name: zeile.name,
    telefon: zeile.telefon,
    email: zeile.email,
    partnerId: zPartnerId.nullable().parse(zeile.partner_id),
    aufgabe: zeile.aufgabe,
    von: zDatum.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    verschwiegenheitAm: zDatumOderLeer.parse(zeile.verschwiegenheit_am),
    fuehrungszeugnisAm: zDatumOderLeer.parse(zeile.fuehrungszeugnis_am),
    endegrund: zEinsatzende.nullable().parse(zeile.endegrund),
    bemerkung: zeile.bemerkung,
    ...standFromRow(zeile),
  };
}

function toRow(einsatz: Einsatz): Insertable<EinsaetzeTabelle> {
  return {
    id: einsatz.id,
    kommune_id: einsatz.kommuneId,
    name: einsatz.name,
    telefon: einsatz.telefon,
    email: einsatz.email,
    partner_id: einsatz.partnerId,
    aufgabe: einsatz.aufgabe,
    von: einsatz.von,
    bis: einsatz.bis,
    verschwiegenheit_am: einsatz.verschwiegenheitAm,
    fuehrungszeugnis_am: einsatz.fuehrungszeugnisAm,
    endegrund: einsatz.endegrund,
    bemerkung: einsatz.bemerkung,
    ...standToRow(einsatz),
  };
}

/** Engagements in the Kommunen that the account sees. */
export function einsatzRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbare = () => db.selectFrom('einsaetze').selectAll().where(inSicht(sicht, 'kommune_id'));
  return {
    async liste(): Promise<Einsatz[]> {
      return (await sichtbare().orderBy('id').execute()).map(fromRow);
    },
    async einer(id: EinsatzId): Promise<Einsatz | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : fromRow(zeile);
    },
    async einfuegen(einsatz: Einsatz): Promise<void> {
      await db.insertInto('einsaetze').values(toRow(einsatz)).execute();
    },
    /** False where no row of that version was there for this account. */
    async aendern(einsatz: Einsatz, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = toRow(einsatz);
      return aendereInVersion(
        db.updateTable('einsaetze').set(spalten).where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },
    /** False where no row of that version was there for this account. */
    async loeschen(id: EinsatzId, version: number): Promise<boolean> {
      return loescheInVersion(
        db.deleteFrom('einsaetze').where('id', '=', id).where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },
  };
}
