import type { Insertable, Selectable } from 'kysely';
import { fehlendesAn } from '../../../shared/beratungen/fehlt.ts';
import { themenAlsBits, themenAusBits } from '../../../shared/beratungen/themen.ts';
import {
  zAdressat,
  zBeratungsort,
  zFernweg,
  zKontaktart,
  zKontaktgruppe,
  type Beratung,
  type Beratungszeile,
  type Netzwerkkontakt,
} from '../../../shared/beratungen/types.ts';
import { vollerName } from '../../../shared/faelle/name.ts';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zBeratungId,
  zGruppenId,
  zHaushaltId,
  zKommuneId,
  zNetzwerkkontaktId,
  zPartnerId,
  zPersonalId,
  zPersonId,
  zPlaneintragId,
  zWeiterleitungId,
} from '../../../shared/foundation/id.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import type { BeratungenTabelle, NetzwerkkontakteTabelle } from '../database/schema-beratungen.ts';

/** The rows that belong to one talk. */
export interface Beratungsteile {
  readonly personIds: readonly string[];
  readonly weiterleitungIds: readonly string[];
}

export function beratungFromRow(
  zeile: Selectable<BeratungenTabelle>,
  { personIds, weiterleitungIds }: Beratungsteile,
): Beratung {
  return {
    id: zBeratungId.parse(zeile.id),
    haushaltId: zHaushaltId.nullable().parse(zeile.haushalt_id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    personIds: personIds.map((id) => zPersonId.parse(id)),
    am: zDatum.parse(zeile.am),
    dauerMinuten: zeile.dauer_minuten,
    personalId: zPersonalId.parse(zeile.personal_id),
    ort: zBeratungsort.parse(zeile.ort),
    fernweg: zFernweg.parse(zeile.fernweg),
    unterort: zeile.unterort,
    begleitungZu: zeile.begleitung_zu,
    themen: themenAusBits(zeile.themen),
    stichwort: zeile.stichwort,
    adressat: zAdressat.parse(zeile.adressat),
    istUebergabe: zeile.ist_uebergabe === 1,
    istInformation: zeile.ist_information === 1,
    inGemeinschaftsunterkunft: zeile.in_gemeinschaftsunterkunft === 1,
    gruppeId: zGruppenId.nullable().parse(zeile.gruppe_id),
    zielKennung: zPlaneintragId.nullable().parse(zeile.ziel_kennung),
    weiterleitungIds: weiterleitungIds.map((id) => zWeiterleitungId.parse(id)),
    sprache: zeile.sprache,
    sprachmittlung: zeile.sprachmittlung,
    ergebnis: zeile.ergebnis,
    notiz: zeile.notiz,
    ...standFromRow(zeile),
  };
}

export function beratungToRow(beratung: Beratung): Insertable<BeratungenTabelle> {
  return {
    id: beratung.id,
    haushalt_id: beratung.haushaltId,
    kommune_id: beratung.kommuneId,
    am: beratung.am,
    dauer_minuten: beratung.dauerMinuten,
    personal_id: beratung.personalId,
    ort: beratung.ort,
    fernweg: beratung.fernweg,
    unterort: beratung.unterort,
    begleitung_zu: beratung.begleitungZu,
    themen: themenAlsBits(beratung.themen),
    stichwort: beratung.stichwort,
    adressat: beratung.adressat,
    ist_uebergabe: beratung.istUebergabe ? 1 : 0,
    ist_information: beratung.istInformation ? 1 : 0,
    in_gemeinschaftsunterkunft: beratung.inGemeinschaftsunterkunft ? 1 : 0,
    gruppe_id: beratung.gruppeId,
    ziel_kennung: beratung.zielKennung,
    sprache: beratung.sprache,
    sprachmittlung: beratung.sprachmittlung,
    ergebnis: beratung.ergebnis,
    notiz: beratung.notiz,
    ...standToRow(beratung),
  };
}

/** What a list shows beside the talk; null without a name. */
export interface Listenspalten {
  readonly bezeichnung: string | null;
  readonly aktenzeichen: string | null;
  readonly vorname: string | null;
  readonly nachname: string | null;
}

export function beratungszeileFromRow(
  zeile: Selectable<BeratungenTabelle> & Listenspalten,
  teile: Beratungsteile,
): Beratungszeile {
  const { notiz: _notiz, ...beratung } = beratungFromRow(zeile, teile);
  return {
    ...beratung,
    bezeichnung: zeile.bezeichnung ?? 'ohne Namensnennung',
    aktenzeichen: zeile.aktenzeichen ?? '',
    personal: vollerName({ vorname: zeile.vorname ?? '', nachname: zeile.nachname ?? '' }),
    weiterleitungen: teile.weiterleitungIds.length,
    fehlt: fehlendesAn(beratung),
  };
}

export function kontaktFromRow(zeile: Selectable<NetzwerkkontakteTabelle>): Netzwerkkontakt {
  return {
    id: zNetzwerkkontaktId.parse(zeile.id),
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    am: zDatum.parse(zeile.am),
    personalId: zPersonalId.parse(zeile.personal_id),
    gruppe: zKontaktgruppe.parse(zeile.gruppe),
    art: zKontaktart.parse(zeile.art),
    partnerId: zPartnerId.nullable().parse(zeile.partner_id),
    stelle: zeile.stelle,
    thema: zeile.thema,
    dauerMinuten: zeile.dauer_minuten,
    ...standFromRow(zeile),
  };
}

export function kontaktToRow(kontakt: Netzwerkkontakt): Insertable<NetzwerkkontakteTabelle> {
  return {
    id: kontakt.id,
    kommune_id: kontakt.kommuneId,
    am: kontakt.am,
    personal_id: kontakt.personalId,
    gruppe: kontakt.gruppe,
    art: kontakt.art,
    partner_id: kontakt.partnerId,
    stelle: kontakt.stelle,
    thema: kontakt.thema,
    dauer_minuten: kontakt.dauerMinuten,
    ...standToRow(kontakt),
  };
}
