import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { Spur } from '../changes.ts';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import type { KommunenTabelle, MitgliedschaftenTabelle, PlanungsrahmenTabelle } from '../database/schema.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import { zKommuneId, zMitgliedschaftId, type KommuneId, type MitgliedschaftId } from '../../../shared/foundation/id.ts';
import { zBezugszeitraum, zRegimeId, type RegimeId } from '../../../shared/foerderrecht/types.ts';
import {
  zKoerperschaftsart,
  zKommunenfarbe,
  type Kommune,
  type Mitgliedschaft,
  type Planungsrahmen,
} from '../../../shared/kommunen/types.ts';

export type MitgliedschaftMitSpur = Mitgliedschaft & Spur;
export type PlanungsrahmenMitSpur = Planungsrahmen & Spur;

const zBriefkopfZeilen = z.array(z.string());
const zDatumOderLeer = zDatum.nullable();

function kommuneFromRow(zeile: Selectable<KommunenTabelle>): Kommune {
  return {
    id: zKommuneId.parse(zeile.id),
    name: zeile.name,
    art: zKoerperschaftsart.parse(zeile.art),
    schluessel: zeile.schluessel,
    kreisSchluessel: zeile.kreis_schluessel,
    anschrift: { strasse: zeile.strasse, plz: zeile.plz, ort: zeile.ort },
    vertretung: { amtsbezeichnung: zeile.vertretung_amtsbezeichnung, name: zeile.vertretung_name },
    auskunft: {
      name: zeile.auskunft_name,
      stelle: zeile.auskunft_stelle,
      telefon: zeile.auskunft_telefon,
      fax: zeile.auskunft_fax,
      email: zeile.auskunft_email,
    },
    bank: {
      inhaber: zeile.bank_inhaber,
      institut: zeile.bank_institut,
      iban: zeile.bank_iban,
      bic: zeile.bank_bic,
      buchungszeichen: zeile.bank_buchungszeichen,
    },
    briefkopfZeilen: zBriefkopfZeilen.parse(JSON.parse(zeile.briefkopf_zeilen)),
    aktenzeichenMuster: zeile.aktenzeichen_muster,
    farbe: zKommunenfarbe.parse(zeile.farbe),
    ...standFromRow(zeile),
  };
}

function kommuneToRow(kommune: Kommune): Insertable<KommunenTabelle> {
  return {
    id: kommune.id,
    name: kommune.name,
    art: kommune.art,
    schluessel: kommune.schluessel,
    kreis_schluessel: kommune.kreisSchluessel,
    strasse: kommune.anschrift.strasse,
    plz: kommune.anschrift.plz,
    ort: kommune.anschrift.ort,
    vertretung_amtsbezeichnung: kommune.vertretung.amtsbezeichnung,
    vertretung_name: kommune.vertretung.name,
    auskunft_name: kommune.auskunft.name,
    auskunft_stelle: kommune.auskunft.stelle,
    auskunft_telefon: kommune.auskunft.telefon,
    auskunft_fax: kommune.auskunft.fax,
    auskunft_email: kommune.auskunft.email,
    bank_inhaber: kommune.bank.inhaber,
    bank_institut: kommune.bank.institut,
    bank_iban: kommune.bank.iban,
    bank_bic: kommune.bank.bic,
    bank_buchungszeichen: kommune.bank.buchungszeichen,
    briefkopf_zeilen: JSON.stringify(kommune.briefkopfZeilen),
    aktenzeichen_muster: kommune.aktenzeichenMuster,
    farbe: kommune.farbe,
    ...standToRow(kommune),
  };
}

function mitgliedschaftFromRow(zeile: Selectable<MitgliedschaftenTabelle>): MitgliedschaftMitSpur {
  return {
    id: zMitgliedschaftId.parse(zeile.id),
    verbandId: zKommuneId.parse(zeile.verband_id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    von: zDatum.parse(zeile.von),
    bis: zDatumOderLeer.parse(zeile.bis),
    ...standFromRow(zeile),
  };
}

function mitgliedschaftToRow(eine: MitgliedschaftMitSpur): Insertable<MitgliedschaftenTabelle> {
  return {
    id: eine.id,
    verband_id: eine.verbandId,
    kommune_id: eine.kommuneId,
    von: eine.von,
    bis: eine.bis,
    ...standToRow(eine),
  };
}

function planungsrahmenFromRow(zeile: Selectable<PlanungsrahmenTabelle>): PlanungsrahmenMitSpur {
  return {
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    regimeId: zRegimeId.parse(zeile.regime_id),
    personen: zeile.personen,
    stichtag: zDatumOderLeer.parse(zeile.stichtag),
    festgesetztCent: zeile.festgesetzt_cent,
    festgesetztBezug: zBezugszeitraum.parse(zeile.festgesetzt_bezug),
    herkunft: zeile.herkunft,
    ...standFromRow(zeile),
  };
}

function planungsrahmenToRow(rahmen: PlanungsrahmenMitSpur): Insertable<PlanungsrahmenTabelle> {
  return {
    kommune_id: rahmen.kommuneId,
    regime_id: rahmen.regimeId,
    personen: rahmen.personen,
    stichtag: rahmen.stichtag,
    festgesetzt_cent: rahmen.festgesetztCent,
    festgesetzt_bezug: rahmen.festgesetztBezug,
    herkunft: rahmen.herkunft,
    ...standToRow(rahmen),
  };
}

/**
 * Kommunen, memberships and Planungsrahmen that the account sees: a membership where it sees both bodies,
 * a Planungsrahmen where it sees the Kommune. Changes answer whether a row of that version was there.
 */
export function kommunenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const sichtbareMitgliedschaften = () =>
    db
      .selectFrom('mitgliedschaften')
      .selectAll()
      .where(inSicht(sicht, 'verband_id'))
      .where(inSicht(sicht, 'kommune_id'));

  return {
    async liste(): Promise<Kommune[]> {
      const zeilen = await db.selectFrom('kommunen').selectAll().where(inSicht(sicht, 'id')).execute();
      return zeilen.map(kommuneFromRow);
    },

    /** Those of the ids that the account sees, in no order. */
    async mehrere(ids: readonly KommuneId[]): Promise<Kommune[]> {
      const zeilen = await db
        .selectFrom('kommunen')
        .selectAll()
        .where('id', 'in', ids)
        .where(inSicht(sicht, 'id'))
        .execute();
      return zeilen.map(kommuneFromRow);
    },

    async eine(id: KommuneId): Promise<Kommune | null> {
      const zeile = await db
        .selectFrom('kommunen')
        .selectAll()
        .where('id', '=', id)
        .where(inSicht(sicht, 'id'))
        .executeTakeFirst();
      return zeile === undefined ? null : kommuneFromRow(zeile);
    },

    async einfuegen(kommune: Kommune): Promise<void> {
      await db.insertInto('kommunen').values(kommuneToRow(kommune)).execute();
    },

    async aendern(kommune: Kommune, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = kommuneToRow(kommune);
      return aendereInVersion(
        db.updateTable('kommunen').set(spalten).where('id', '=', id).where(inSicht(sicht, 'id')),
        bisherigeVersion,
      );
    },

    async loeschen(id: KommuneId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('kommunen').where('id', '=', id).where(inSicht(sicht, 'id')), version);
    },

    async mitgliedschaften(): Promise<MitgliedschaftMitSpur[]> {
      const zeilen = await sichtbareMitgliedschaften().orderBy('von').orderBy('id').execute();
      return zeilen.map(mitgliedschaftFromRow);
    },

    async mitgliedschaft(id: MitgliedschaftId): Promise<MitgliedschaftMitSpur | null> {
      const zeile = await sichtbareMitgliedschaften().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : mitgliedschaftFromRow(zeile);
    },

    async mitgliedschaftEinfuegen(eine: MitgliedschaftMitSpur): Promise<void> {
      await db.insertInto('mitgliedschaften').values(mitgliedschaftToRow(eine)).execute();
    },

    async mitgliedschaftAendern(eine: MitgliedschaftMitSpur, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = mitgliedschaftToRow(eine);
      return aendereInVersion(
        db
          .updateTable('mitgliedschaften')
          .set(spalten)
          .where('id', '=', id)
          .where(inSicht(sicht, 'verband_id'))
          .where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },

    async mitgliedschaftLoeschen(id: MitgliedschaftId, version: number): Promise<boolean> {
      return loescheInVersion(
        db
          .deleteFrom('mitgliedschaften')
          .where('id', '=', id)
          .where(inSicht(sicht, 'verband_id'))
          .where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },

    /** How many memberships name the body, also those with bodies that the account does not see. */
    async anzahlMitgliedschaftenVon(id: KommuneId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('mitgliedschaften')
        .select(({ fn }) => fn.countAll<number | string>().as('anzahl'))
        .where(({ or, eb }) => or([eb('verband_id', '=', id), eb('kommune_id', '=', id)]))
        .executeTakeFirstOrThrow();
      return Number(anzahl);
    },

    async planungsrahmen(): Promise<PlanungsrahmenMitSpur[]> {
      const zeilen = await db
        .selectFrom('planungsrahmen')
        .selectAll()
        .where(inSicht(sicht, 'kommune_id'))
        .orderBy('regime_id')
        .orderBy('kommune_id')
        .execute();
      return zeilen.map(planungsrahmenFromRow);
    },

    async planungsrahmenVon(kommuneId: KommuneId, regimeId: RegimeId): Promise<PlanungsrahmenMitSpur | null> {
      const zeile = await db
        .selectFrom('planungsrahmen')
        .selectAll()
        .where('kommune_id', '=', kommuneId)
        .where('regime_id', '=', regimeId)
        .where(inSicht(sicht, 'kommune_id'))
        .executeTakeFirst();
      return zeile === undefined ? null : planungsrahmenFromRow(zeile);
    },

    async planungsrahmenEinfuegen(rahmen: PlanungsrahmenMitSpur): Promise<void> {
      await db.insertInto('planungsrahmen').values(planungsrahmenToRow(rahmen)).execute();
    },

    async planungsrahmenAendern(rahmen: PlanungsrahmenMitSpur, bisherigeVersion: number): Promise<boolean> {
      const { kommune_id, regime_id, ...spalten } = planungsrahmenToRow(rahmen);
      return aendereInVersion(
        db
          .updateTable('planungsrahmen')
          .set(spalten)
          .where('kommune_id', '=', kommune_id)
          .where('regime_id', '=', regime_id)
          .where(inSicht(sicht, 'kommune_id')),
        bisherigeVersion,
      );
    },

    async planungsrahmenLoeschen(kommuneId: KommuneId, regimeId: RegimeId, version: number): Promise<boolean> {
      return loescheInVersion(
        db
          .deleteFrom('planungsrahmen')
          .where('kommune_id', '=', kommuneId)
          .where('regime_id', '=', regimeId)
          .where(inSicht(sicht, 'kommune_id')),
        version,
      );
    },

    /** The last running number of that year, 0 where none was given. */
    async letzteNummer(kommuneId: KommuneId, jahr: number): Promise<number> {
      const zeile = await db
        .selectFrom('aktenzeichen_zaehler')
        .select('letzte_nummer')
        .where('kommune_id', '=', kommuneId)
        .where('jahr', '=', jahr)
        .where(inSicht(sicht, 'kommune_id'))
        .executeTakeFirst();
      return zeile?.letzte_nummer ?? 0;
    },

    /** Takes the next running number. One statement, so that two at once never get the same. */
    async nimmNummer(kommuneId: KommuneId, jahr: number): Promise<number> {
      const { letzte_nummer } = await db
        .insertInto('aktenzeichen_zaehler')
        .values({ kommune_id: kommuneId, jahr, letzte_nummer: 1 })
        .onConflict((konflikt) =>
          konflikt.columns(['kommune_id', 'jahr']).doUpdateSet(({ eb }) => ({
            letzte_nummer: eb('aktenzeichen_zaehler.letzte_nummer', '+', 1),
          })),
        )
        .returning('letzte_nummer')
        .executeTakeFirstOrThrow();
      return letzte_nummer;
    },
  };
}
