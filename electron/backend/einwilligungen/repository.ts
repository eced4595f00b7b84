import { z } from 'zod';
import { zDatum, type Datum } from '../../../shared/foundation/date.ts';
import {
  zEinwilligungId,
  zHaushaltId,
  zKommuneId,
  zPartnerId,
  zPersonId,
  zUmschlagId,
  type EinwilligungId,
  type HaushaltId,
  type KommuneId,
  type PartnerId,
  type PersonId,
  type UmschlagId,
} from '../../../shared/foundation/id.ts';
import {
  zEinwilligungsantwort,
  zEinwilligungsrichtung,
  zInformationsart,
  zUmschlagthema,
  type Einwilligung,
  type Umschlag,
  type Umschlaginhalt,
} from '../../../shared/einwilligungen/types.ts';
import type { Selectable } from 'kysely';
import type { Ausfuehrung, KommunenSicht } from '../context.ts';
import { inSicht } from '../database/kommunen-sicht.ts';
import { aendereInVersion, loescheInVersion, standFromRow, standToRow } from '../database/row-version.ts';
import type { EinwilligungenTabelle } from '../database/schema-einwilligungen.ts';

/** A consent with the household of its person and the paper that was filed last. */
export interface GespeicherteEinwilligung {
  readonly einwilligung: Einwilligung;
  readonly haushaltId: HaushaltId;
  readonly dokumentId: string | null;
  readonly angelegtAm: Datum;
}

/** A consent that ends by itself, with how lists call its household. */
export interface AblaufendeEinwilligung {
  readonly id: EinwilligungId;
  readonly empfaenger: string;
  readonly gueltigBis: Datum;
  readonly haushaltId: HaushaltId;
  readonly kommuneId: KommuneId;
  readonly haushalt: string;
}

/** A closed note and whose it is; without what lies in it. */
export interface GespeicherterUmschlag {
  readonly umschlag: Umschlag;
  readonly haushaltId: HaushaltId;
  readonly geaendertAm: string;
  readonly geaendertVon: string;
}

function tag(wert: string | null): Datum | null {
  return wert === null ? null : zDatum.parse(wert);
}

function einwilligungFromRow(zeile: Selectable<EinwilligungenTabelle>): GespeicherteEinwilligung {
  return {
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    dokumentId: zeile.dokument_id,
    angelegtAm: zDatum.parse(zeile.angelegt_am),
    einwilligung: {
      id: zEinwilligungId.parse(zeile.id),
      personId: zPersonId.parse(zeile.person_id),
      partnerId: zeile.partner_id === null ? null : zPartnerId.parse(zeile.partner_id),
      empfaenger: zeile.empfaenger,
      empfaengerAnschrift: zeile.empfaenger_anschrift,
      zweck: zeile.zweck,
      anlass: zeile.anlass,
      arten: z.array(zInformationsart).parse(JSON.parse(zeile.arten)),
      istAusdruecklich: zeile.ist_ausdruecklich === 1,
      richtung: zEinwilligungsrichtung.parse(zeile.richtung),
      folgen: zeile.folgen,
      gueltigBis: tag(zeile.gueltig_bis),
      sorgeberechtigteIds: z.array(zPersonId).parse(JSON.parse(zeile.sorgeberechtigte)),
      sprachmittlung: zeile.sprachmittlung,
      antwort: zEinwilligungsantwort.parse(zeile.antwort),
      antwortAm: tag(zeile.antwort_am),
      unterschriebenAm: tag(zeile.unterschrieben_am),
      kopieAm: tag(zeile.kopie_am),
      widerrufenAm: tag(zeile.widerrufen_am),
      entfallenAm: tag(zeile.entfallen_am),
      ...standFromRow(zeile),
    },
  };
}

function einwilligungToRow({
  einwilligung: eine,
  haushaltId,
  dokumentId,
  angelegtAm,
}: GespeicherteEinwilligung): Selectable<EinwilligungenTabelle> {
  return {
    id: eine.id,
    haushalt_id: haushaltId,
    person_id: eine.personId,
    partner_id: eine.partnerId,
    empfaenger: eine.empfaenger,
    empfaenger_anschrift: eine.empfaengerAnschrift,
    zweck: eine.zweck,
    anlass: eine.anlass,
    arten: JSON.stringify(eine.arten),
    ist_ausdruecklich: eine.istAusdruecklich ? 1 : 0,
    richtung: eine.richtung,
    folgen: eine.folgen,
    gueltig_bis: eine.gueltigBis,
    sorgeberechtigte: JSON.stringify(eine.sorgeberechtigteIds),
    sprachmittlung: eine.sprachmittlung,
    antwort: eine.antwort,
    antwort_am: eine.antwortAm,
    unterschrieben_am: eine.unterschriebenAm,
    kopie_am: eine.kopieAm,
    widerrufen_am: eine.widerrufenAm,
    entfallen_am: eine.entfallenAm,
    dokument_id: dokumentId,
    angelegt_am: angelegtAm,
    ...standToRow(eine),
  };
}

/** Consents and closed notes of the households whose Kommune the account sees. */
export function einwilligungenRepository(db: Ausfuehrung, sicht: KommunenSicht) {
  const haushalte = () =>
    db.selectFrom('haushalte').select('haushalte.id').where(inSicht(sicht, 'haushalte.kommune_id'));
  const sichtbare = () => db.selectFrom('einwilligungen').selectAll().where('haushalt_id', 'in', haushalte());
  // Never `thema` and `inhalt`: what lies in it is asked for by itself.
  const umschlaege = () =>
    db
      .selectFrom('umschlaege')
      .select(['id', 'haushalt_id', 'person_id', 'angelegt_am', 'von', 'version', 'geaendert_am', 'geaendert_von'])
      .where('haushalt_id', 'in', haushalte());

  const umschlagFromRow = (
    zeile: Awaited<ReturnType<ReturnType<typeof umschlaege>['executeTakeFirstOrThrow']>>,
  ): GespeicherterUmschlag => ({
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    geaendertAm: zeile.geaendert_am,
    geaendertVon: zeile.geaendert_von,
    umschlag: {
      id: zUmschlagId.parse(zeile.id),
      personId: zPersonId.parse(zeile.person_id),
      angelegtAm: zDatum.parse(zeile.angelegt_am),
      von: zeile.von,
      version: zeile.version,
    },
  });

  return {
    /** Newest first. */
    async liste(haushaltId: HaushaltId): Promise<GespeicherteEinwilligung[]> {
      const zeilen = await sichtbare()
        .where('haushalt_id', '=', haushaltId)
        .orderBy('angelegt_am', 'desc')
        .orderBy('empfaenger')
        .orderBy('id')
        .execute();
      return zeilen.map(einwilligungFromRow);
    },

    /** Given ones of all households that end from `von` to `bis`, with how lists call the household. */
    async ablaufende(von: Datum, bis: Datum): Promise<AblaufendeEinwilligung[]> {
      const zeilen = await db
        .selectFrom('einwilligungen')
        .innerJoin('haushalte', 'haushalte.id', 'einwilligungen.haushalt_id')
        .select([
          'einwilligungen.id',
          'einwilligungen.empfaenger',
          'einwilligungen.gueltig_bis',
          'einwilligungen.haushalt_id',
          'haushalte.kommune_id',
          'haushalte.bezeichnung',
        ])
        .where(inSicht(sicht, 'haushalte.kommune_id'))
        .where('einwilligungen.antwort', '=', 'erteilt')
        .where('einwilligungen.gueltig_bis', '>=', von)
        .where('einwilligungen.gueltig_bis', '<=', bis)
        .where('einwilligungen.widerrufen_am', 'is', null)
        .where('einwilligungen.entfallen_am', 'is', null)
        .orderBy('einwilligungen.gueltig_bis')
        .orderBy('einwilligungen.id')
        .execute();
      return zeilen.map((zeile) => ({
        id: zEinwilligungId.parse(zeile.id),
        empfaenger: zeile.empfaenger,
        gueltigBis: zDatum.parse(zeile.gueltig_bis),
        haushaltId: zHaushaltId.parse(zeile.haushalt_id),
        kommuneId: zKommuneId.parse(zeile.kommune_id),
        haushalt: zeile.bezeichnung,
      }));
    },

    async eine(id: EinwilligungId): Promise<GespeicherteEinwilligung | null> {
      const zeile = await sichtbare().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : einwilligungFromRow(zeile);
    },

    async mitDokument(dokumentId: string): Promise<GespeicherteEinwilligung | null> {
      const zeile = await sichtbare().where('dokument_id', '=', dokumentId).executeTakeFirst();
      return zeile === undefined ? null : einwilligungFromRow(zeile);
    },

    async einfuegen(eine: GespeicherteEinwilligung): Promise<void> {
      await db.insertInto('einwilligungen').values(einwilligungToRow(eine)).execute();
    },

    /** False where no row of that version was there. */
    aendern(eine: GespeicherteEinwilligung, bisherigeVersion: number): Promise<boolean> {
      const { id, ...spalten } = einwilligungToRow(eine);
      return aendereInVersion(db.updateTable('einwilligungen').set(spalten).where('id', '=', id), bisherigeVersion);
    },

    loeschen(id: EinwilligungId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('einwilligungen').where('id', '=', id), version);
    },

    /** Oldest first, as they were laid down. */
    async umschlaege(haushaltId: HaushaltId): Promise<GespeicherterUmschlag[]> {
      const zeilen = await umschlaege()
        .where('haushalt_id', '=', haushaltId)
        .orderBy('angelegt_am')
        .orderBy('id')
        .execute();
      return zeilen.map(umschlagFromRow);
    },

    async umschlag(id: UmschlagId): Promise<GespeicherterUmschlag | null> {
      const zeile = await umschlaege().where('id', '=', id).executeTakeFirst();
      return zeile === undefined ? null : umschlagFromRow(zeile);
    },

    /** What lies in a closed note. Only where a reason was recorded. */
    async umschlaginhalt(id: UmschlagId): Promise<Umschlaginhalt | null> {
      const zeile = await db
        .selectFrom('umschlaege')
        .select(['thema', 'inhalt'])
        .where('id', '=', id)
        .where('haushalt_id', 'in', haushalte())
        .executeTakeFirst();
      return zeile === undefined ? null : { thema: zUmschlagthema.parse(zeile.thema), inhalt: zeile.inhalt };
    },

    async umschlagEinfuegen(
      umschlag: Umschlag,
      inhalt: Umschlaginhalt,
      stand: { readonly haushaltId: HaushaltId; readonly geaendertAm: string; readonly geaendertVon: string },
    ): Promise<void> {
      await db
        .insertInto('umschlaege')
        .values({
          id: umschlag.id,
          haushalt_id: stand.haushaltId,
          person_id: umschlag.personId,
          ...inhalt,
          angelegt_am: umschlag.angelegtAm,
          von: umschlag.von,
          ...standToRow({
            version: umschlag.version,
            geaendertAm: stand.geaendertAm,
            geaendertVon: stand.geaendertVon,
          }),
        })
        .execute();
    },

    umschlagLoeschen(id: UmschlagId, version: number): Promise<boolean> {
      return loescheInVersion(db.deleteFrom('umschlaege').where('id', '=', id), version);
    },

    /** How many consents name this partner, whoever may see them. */
    async anzahlMitPartner(partnerId: PartnerId): Promise<number> {
      const { anzahl } = await db
        .selectFrom('einwilligungen')
        .select(({ fn }) => fn.countAll<number | string>().as('anzahl'))
        .where('partner_id', '=', partnerId)
        .executeTakeFirstOrThrow();
      return Number(anzahl);
    },

    /** How many consents and closed notes name this person, whoever may see them. */
    async anzahlZu(personId: PersonId): Promise<{ einwilligungen: number; umschlaege: number }> {
      const zaehle = async (tabelle: 'einwilligungen' | 'umschlaege') => {
        const { anzahl } = await db
          .selectFrom(tabelle)
          .select(({ fn }) => fn.countAll<number | string>().as('anzahl'))
          .where('person_id', '=', personId)
          .executeTakeFirstOrThrow();
        return Number(anzahl);
      };
      return { einwilligungen: await zaehle('einwilligungen'), umschlaege: await zaehle('umschlaege') };
    },
  };
}
