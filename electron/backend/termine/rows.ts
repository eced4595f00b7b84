import type { Insertable, Selectable } from 'kysely';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zHaushaltId,
  zKommuneId,
  zPartnerId,
  zPersonalId,
  zPersonId,
  zTerminId,
  zTerminserieId,
  zWeiterleitungId,
} from '../../../shared/foundation/id.ts';
import { zUhrzeit } from '../../../shared/foundation/time.ts';
import { zWeiterleitungsziel } from '../../../shared/netzwerk/partnerarten.ts';
import {
  zTerminort,
  zTerminstand,
  zWeiterleitungsstand,
  type Termin,
  type Terminzeile,
  type Weiterleitung,
  type Weiterleitungsschritt,
} from '../../../shared/termine/types.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import type {
  TermineTabelle,
  WeiterleitungenTabelle,
  WeiterleitungSchritteTabelle,
} from '../database/schema-termine.ts';

/** An appointment from its row and the persons that it is for. */
export function terminFromRow(zeile: Selectable<TermineTabelle>, personIds: readonly string[]): Termin {
  return {
    id: zTerminId.parse(zeile.id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    serieId: zTerminserieId.nullable().parse(zeile.serie_id),
    titel: zeile.titel,
    personIds: personIds.map((id) => zPersonId.parse(id)),
    am: zDatum.parse(zeile.am),
    um: zUhrzeit.parse(zeile.um),
    dauerMinuten: zeile.dauer_minuten,
    ort: zTerminort.parse(zeile.ort),
    ortsangabe: zeile.ortsangabe,
    personalId: zPersonalId.parse(zeile.personal_id),
    sprachmittlung: zeile.sprachmittlung,
    stand: zTerminstand.parse(zeile.stand),
    notiz: zeile.notiz,
    ...standFromRow(zeile),
  };
}

export function terminToRow(termin: Termin): Insertable<TermineTabelle> {
  return {
    id: termin.id,
    haushalt_id: termin.haushaltId,
    serie_id: termin.serieId,
    titel: termin.titel,
    am: termin.am,
    um: termin.um,
    dauer_minuten: termin.dauerMinuten,
    ort: termin.ort,
    ortsangabe: termin.ortsangabe,
    personal_id: termin.personalId,
    sprachmittlung: termin.sprachmittlung,
    stand: termin.stand,
    notiz: termin.notiz,
    ...standToRow(termin),
  };
}

/** What a list shows of the case beside the appointment. */
export interface Fallspalten {
  readonly bezeichnung: string;
  readonly aktenzeichen: string;
  readonly kommune_id: string;
  readonly vorname: string;
  readonly nachname: string;
}

export function terminzeileFromRow(
  zeile: Selectable<TermineTabelle> & Fallspalten,
  personIds: readonly string[],
): Omit<Terminzeile, 'istInVertretung'> {
  const { notiz: _notiz, ...termin } = terminFromRow(zeile, personIds);
  return {
    ...termin,
    bezeichnung: zeile.bezeichnung,
    aktenzeichen: zeile.aktenzeichen,
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    personal: `${zeile.vorname} ${zeile.nachname}`,
  };
}

function schrittFromRow(zeile: Selectable<WeiterleitungSchritteTabelle>): Weiterleitungsschritt {
  return {
    stand: zWeiterleitungsstand.parse(zeile.stand),
    am: zDatum.parse(zeile.am),
    grund: zeile.grund,
    von: zeile.von,
  };
}

/** The rows of one Weiterleitung beside its own, the steps in their order. */
export interface Weiterleitungsteile {
  readonly personIds: readonly string[];
  readonly schritte: readonly Selectable<WeiterleitungSchritteTabelle>[];
}

export function weiterleitungFromRow(
  zeile: Selectable<WeiterleitungenTabelle>,
  { personIds, schritte }: Weiterleitungsteile,
): Weiterleitung {
  return {
    id: zWeiterleitungId.parse(zeile.id),
    haushaltId: zHaushaltId.parse(zeile.haushalt_id),
    personIds: personIds.map((id) => zPersonId.parse(id)),
    ziel: zWeiterleitungsziel.parse(zeile.ziel),
    partnerId: zPartnerId.nullable().parse(zeile.partner_id),
    stelle: zeile.stelle,
    anliegen: zeile.anliegen,
    am: zDatum.parse(zeile.am),
    personalId: zPersonalId.nullable().parse(zeile.personal_id),
    stand: zWeiterleitungsstand.parse(zeile.stand),
    schritte: schritte.map(schrittFromRow),
    ...standFromRow(zeile),
  };
}

/** All but the Kommune, which stays as it was on the day of the first note. */
export function weiterleitungToRow(eine: Weiterleitung): Omit<Insertable<WeiterleitungenTabelle>, 'kommune_id'> {
  return {
    id: eine.id,
    haushalt_id: eine.haushaltId,
    ziel: eine.ziel,
    partner_id: eine.partnerId,
    stelle: eine.stelle,
    anliegen: eine.anliegen,
    am: eine.am,
    personal_id: eine.personalId,
    stand: eine.stand,
    ...standToRow(eine),
  };
}

/** `nummer` counts from 1. */
export function schrittToRow(
  id: Weiterleitung['id'],
  { stand, am, grund, von }: Weiterleitungsschritt,
  nummer: number,
): Insertable<WeiterleitungSchritteTabelle> {
  return { weiterleitung_id: id, nummer, stand, am, grund, von };
}
