import type { Insertable, Selectable } from 'kysely';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zKommuneId,
  zKontoId,
  zPersonalId,
  zVereinbarungId,
  type VereinbarungId,
} from '../../../shared/foundation/id.ts';
import { zQualifikationstyp } from '../../../shared/foerderrecht/types.ts';
import { zTraegerart } from '../../../shared/personal/types.ts';
import {
  zFinanzierungsform,
  zVereinbarungsakte,
  zVereinbarungsangaben,
  zVereinbarungszustand,
  type Vereinbarung,
  type Vereinbarungsakte,
  type Vereinbarungsschritt,
  type Vereinbarungsstelle,
} from '../../../shared/vereinbarungen/types.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import type {
  VereinbarungAufteilungTabelle,
  VereinbarungAuszahlungenTabelle,
  VereinbarungenTabelle,
  VereinbarungSchritteTabelle,
  VereinbarungStellenTabelle,
} from '../database/schema.ts';

/** Sums and hindrances of an agreement, without the agreement. */
export type Vereinbarungsstand = Omit<Vereinbarungsakte, 'vereinbarung'>;

/** An agreement as it is stored; `stand` only once it is settled. */
export interface GespeicherteVereinbarung {
  readonly vereinbarung: Vereinbarung;
  readonly stand: Vereinbarungsstand | null;
}

const zStand = zVereinbarungsakte.omit({ vereinbarung: true });
const zDatumOderLeer = zDatum.nullable();

/** The rows of one agreement beside its own, each in the order of its position. */
export interface Kindzeilen {
  readonly schritte: readonly Selectable<VereinbarungSchritteTabelle>[];
  readonly aufteilung: readonly Selectable<VereinbarungAufteilungTabelle>[];
  readonly auszahlungen: readonly Selectable<VereinbarungAuszahlungenTabelle>[];
  readonly stellen: readonly Selectable<VereinbarungStellenTabelle>[];
}

function schrittFromRow(zeile: Selectable<VereinbarungSchritteTabelle>): Vereinbarungsschritt {
  return {
    zustand: zVereinbarungszustand.parse(zeile.zustand),
    am: zDatum.parse(zeile.am),
    wirksamZum: zDatumOderLeer.parse(zeile.wirksam_zum),
    bemerkung: zeile.bemerkung,
    kontoId: zKontoId.parse(zeile.konto_id),
    von: zeile.von,
  };
}

/** `nummer` counts from 1, in the order of the steps. */
export function schrittToRow(
  id: VereinbarungId,
  schritt: Vereinbarungsschritt,
  nummer: number,
): Insertable<VereinbarungSchritteTabelle> {
  const { zustand, am, wirksamZum, bemerkung, kontoId, von } = schritt;
  return { vereinbarung_id: id, nummer, zustand, am, wirksam_zum: wirksamZum, bemerkung, konto_id: kontoId, von };
}

function stelleFromRow(zeile: Selectable<VereinbarungStellenTabelle>): Vereinbarungsstelle {
  return {
    personalId: zPersonalId.nullable().parse(zeile.personal_id),
    bezeichnung: zeile.bezeichnung,
    anteilHundertstel: zeile.anteil_hundertstel,
    traegerart: zTraegerart.parse(zeile.traegerart),
    traeger: zeile.traeger,
    qualifikation: zQualifikationstyp.nullable().parse(zeile.qualifikation),
    von: zDatum.parse(zeile.von),
    bis: zDatum.parse(zeile.bis),
  };
}

function stelleToRow(
  id: VereinbarungId,
  stelle: Vereinbarungsstelle,
  position: number,
): Insertable<VereinbarungStellenTabelle> {
  return {
    vereinbarung_id: id,
    position,
    personal_id: stelle.personalId,
    bezeichnung: stelle.bezeichnung,
    anteil_hundertstel: stelle.anteilHundertstel,
    traegerart: stelle.traegerart,
    traeger: stelle.traeger,
    qualifikation: stelle.qualifikation,
    von: stelle.von,
    bis: stelle.bis,
  };
}

/** The stored agreement from its rows. */
export function vereinbarungFromRows(
  zeile: Omit<Selectable<VereinbarungenTabelle>, 'abgestimmt_blatt'>,
  kinder: Kindzeilen,
): GespeicherteVereinbarung {
  return {
    vereinbarung: {
      id: zVereinbarungId.parse(zeile.id),
      kommuneId: zKommuneId.parse(zeile.kommune_id),
      landkreisId: zKommuneId.nullable().parse(zeile.landkreis_id),
      zustand: zVereinbarungszustand.parse(zeile.zustand),
      aktenzeichen: zeile.aktenzeichen,
      fassung: zeile.fassung,
      vorgaengerId: zVereinbarungId.nullable().parse(zeile.vorgaenger_id),
      schritte: kinder.schritte.map(schrittFromRow),
      von: zDatum.parse(zeile.von),
      bis: zDatum.parse(zeile.bis),
      datum: zDatum.parse(zeile.datum),
      bescheidVom: zDatumOderLeer.parse(zeile.bescheid_vom),
      bescheidAktenzeichen: zeile.bescheid_aktenzeichen,
      finanzierungsform: zFinanzierungsform.parse(zeile.finanzierungsform),
      gesamtCent: zeile.gesamt_cent,
      landkreisCent: zeile.landkreis_cent,
      eigenanteilCent: zeile.eigenanteil_cent,
      aufteilung: kinder.aufteilung.map((eine) => ({
        kommuneId: zKommuneId.parse(eine.kommune_id),
        landkreisCent: eine.landkreis_cent,
        eigenanteilCent: eine.eigenanteil_cent,
      })),
      auszahlungen: kinder.auszahlungen.map((eine) => ({
        faelligAm: zDatum.parse(eine.faellig_am),
        betragCent: eine.betrag_cent,
      })),
      stellen: kinder.stellen.map(stelleFromRow),
      angaben: zVereinbarungsangaben.parse(JSON.parse(zeile.angaben)),
      ...standFromRow(zeile),
    },
    stand: zeile.abgestimmt_akte === null ? null : zStand.parse(JSON.parse(zeile.abgestimmt_akte)),
  };
}

/** The agreement's own row. A draft: the columns of a settled one are empty. */
export function vereinbarungToRow(vereinbarung: Vereinbarung): Insertable<VereinbarungenTabelle> {
  return {
    id: vereinbarung.id,
    kommune_id: vereinbarung.kommuneId,
    landkreis_id: vereinbarung.landkreisId,
    zustand: vereinbarung.zustand,
    aktenzeichen: vereinbarung.aktenzeichen,
    fassung: vereinbarung.fassung,
    vorgaenger_id: vereinbarung.vorgaengerId,
    von: vereinbarung.von,
    bis: vereinbarung.bis,
    datum: vereinbarung.datum,
    bescheid_vom: vereinbarung.bescheidVom,
    bescheid_aktenzeichen: vereinbarung.bescheidAktenzeichen,
    finanzierungsform: vereinbarung.finanzierungsform,
    gesamt_cent: vereinbarung.gesamtCent,
    landkreis_cent: vereinbarung.landkreisCent,
    eigenanteil_cent: vereinbarung.eigenanteilCent,
    angaben: JSON.stringify(vereinbarung.angaben),
    abgestimmt_akte: null,
    abgestimmt_blatt: null,
    ...standToRow(vereinbarung),
  };
}

/** The rows of split, pay-outs and posts, in their order. */
export function kindzeilenVon({ id, aufteilung, auszahlungen, stellen }: Vereinbarung): {
  aufteilung: Insertable<VereinbarungAufteilungTabelle>[];
  auszahlungen: Insertable<VereinbarungAuszahlungenTabelle>[];
  stellen: Insertable<VereinbarungStellenTabelle>[];
} {
  return {
    aufteilung: aufteilung.map((eine, position) => ({
      vereinbarung_id: id,
      position,
      kommune_id: eine.kommuneId,
      landkreis_cent: eine.landkreisCent,
      eigenanteil_cent: eine.eigenanteilCent,
    })),
    auszahlungen: auszahlungen.map((eine, position) => ({
      vereinbarung_id: id,
      position,
      faellig_am: eine.faelligAm,
      betrag_cent: eine.betragCent,
    })),
    stellen: stellen.map((stelle, position) => stelleToRow(id, stelle, position)),
  };
}
