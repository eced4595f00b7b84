import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { zDatum } from '../../../shared/foundation/date.ts';
import {
  zAntragId,
  zKommuneId,
  zKontoId,
  zPersonalId,
  zRueckfrageId,
  type AntragId,
} from '../../../shared/foundation/id.ts';
import {
  zAngaben,
  zAnlage,
  zAntragsakte,
  zAntragsart,
  zAntragszustand,
  zDurchfuehrung,
  zErklaerungen,
  zRueckfragestelle,
  zZusammenarbeit,
  type Antrag,
  type Antragsakte,
  type Antragsschritt,
  type Antragsstelle,
  type Beteiligte,
  type Rueckfrage,
} from '../../../shared/antraege/types.ts';
import { standFromRow, standToRow } from '../database/row-version.ts';
import type {
  AntraegeTabelle,
  AntragBeteiligteTabelle,
  AntragRueckfragenTabelle,
  AntragSchritteTabelle,
  AntragStellenTabelle,
  AntragTeileTabelle,
} from '../database/schema.ts';

/** Figures and hindrances of an Antrag, without the Antrag. */
export type Berechnungsstand = Omit<Antragsakte, 'antrag'>;

/** An Antrag as it is stored; `stand` only where it is checked. */
export interface GespeicherterAntrag {
  readonly antrag: Antrag;
  readonly stand: Berechnungsstand | null;
}

const zStand = zAntragsakte.omit({ antrag: true });
const zAnlagen = z.array(zAnlage);
const zDatumOderLeer = zDatum.nullable();

/** The rows of one Antrag beside its own. */
export interface Kindzeilen {
  readonly beteiligte: readonly Selectable<AntragBeteiligteTabelle>[];
  readonly stellen: readonly Selectable<AntragStellenTabelle>[];
  readonly teile: readonly Selectable<AntragTeileTabelle>[];
  readonly schritte: readonly Selectable<AntragSchritteTabelle>[];
  readonly rueckfragen: readonly Selectable<AntragRueckfragenTabelle>[];
}

function beteiligteFromRow(zeile: Selectable<AntragBeteiligteTabelle>): Beteiligte {
  return {
    kommuneId: zKommuneId.parse(zeile.kommune_id),
    ersteTrancheCent: zeile.erste_tranche_cent,
    bewilligtCent: zeile.bewilligt_cent,
    restAnId: zKommuneId.nullable().parse(zeile.rest_an_id),
    restCent: zeile.rest_cent,
    gremium: zeile.gremium,
    beschlussAm: zDatumOderLeer.parse(zeile.beschluss_am),
    vorlage: zeile.vorlage,
    einvernehmenAm: zDatumOderLeer.parse(zeile.einvernehmen_am),
    zusammenarbeit: zZusammenarbeit.parse(zeile.zusammenarbeit),
    zusammenarbeitVom: zDatumOderLeer.parse(zeile.zusammenarbeit_vom),
    dritteTraeger: zeile.dritte_traeger,
    dritteEndetAm: zDatumOderLeer.parse(zeile.dritte_endet_am),
    eigenanteilCent: zeile.eigenanteil_cent,
  };
}

function beteiligteToRow(antragId: AntragId, eine: Beteiligte, position: number): Insertable<AntragBeteiligteTabelle> {
  return {
    antrag_id: antragId,
    position,
    kommune_id: eine.kommuneId,
    erste_tranche_cent: eine.ersteTrancheCent,
    bewilligt_cent: eine.bewilligtCent,
    rest_an_id: eine.restAnId,
    rest_cent: eine.restCent,
    gremium: eine.gremium,
    beschluss_am: eine.beschlussAm,
    vorlage: eine.vorlage,
    einvernehmen_am: eine.einvernehmenAm,
    zusammenarbeit: eine.zusammenarbeit,
    zusammenarbeit_vom: eine.zusammenarbeitVom,
    dritte_traeger: eine.dritteTraeger,
    dritte_endet_am: eine.dritteEndetAm,
    eigenanteil_cent: eine.eigenanteilCent,
  };
}

function stelleFromRow(
  zeile: Selectable<AntragStellenTabelle>,
  teile: readonly Selectable<AntragTeileTabelle>[],
): Antragsstelle {
  return {
    personalId: zPersonalId.nullable().parse(zeile.personal_id),
    bezeichnung: zeile.bezeichnung,
    teile: teile
      .filter((teil) => teil.stelle === zeile.position)
      .map((teil) => ({ kommuneId: zKommuneId.parse(teil.kommune_id), anteilHundertstel: teil.anteil_hundertstel })),
    von: zDatum.parse(zeile.von),
    bis: zDatum.parse(zeile.bis),
    nachbesetzungFuer: zeile.nachbesetzung_fuer,
    freiSeit: zDatumOderLeer.parse(zeile.frei_seit),
    weitereProgramme: zeile.weitere_programme,
    personalausgabenCent: zeile.personalausgaben_cent,
    fortbildungCent: zeile.fortbildung_cent,
    sachausgabenCent: zeile.sachausgaben_cent,
  };
}

function stelleToRow(antragId: AntragId, stelle: Antragsstelle, position: number): Insertable<AntragStellenTabelle> {
  return {
    antrag_id: antragId,
    position,
    personal_id: stelle.personalId,
    bezeichnung: stelle.bezeichnung,
    von: stelle.von,
    bis: stelle.bis,
    nachbesetzung_fuer: stelle.nachbesetzungFuer,
    frei_seit: stelle.freiSeit,
    weitere_programme: stelle.weitereProgramme,
    personalausgaben_cent: stelle.personalausgabenCent,
    fortbildung_cent: stelle.fortbildungCent,
    sachausgaben_cent: stelle.sachausgabenCent,
  };
}

function schrittFromRow(zeile: Selectable<AntragSchritteTabelle>): Antragsschritt {
  return {
    zustand: zAntragszustand.parse(zeile.zustand),
    am: zDatum.parse(zeile.am),
    bemerkung: zeile.bemerkung,
    kontoId: zKontoId.parse(zeile.konto_id),
    von: zeile.von,
  };
}

/** `nummer` counts from 1, in the order of the steps. */
export function schrittToRow(
  antragId: AntragId,
  schritt: Antragsschritt,
  nummer: number,
): Insertable<AntragSchritteTabelle> {
  const { zustand, am, bemerkung, kontoId, von } = schritt;
  return { antrag_id: antragId, nummer, zustand, am, bemerkung, konto_id: kontoId, von };
}

function rueckfrageFromRow(zeile: Selectable<AntragRueckfragenTabelle>): Rueckfrage {
  return {
    id: zRueckfrageId.parse(zeile.id),
    stelle: zRueckfragestelle.parse(zeile.stelle),
    gestelltAm: zDatum.parse(zeile.gestellt_am),
    frage: zeile.frage,
    antwortBis: zDatumOderLeer.parse(zeile.antwort_bis),
    antwort: zeile.antwort,
    beantwortetAm: zDatumOderLeer.parse(zeile.beantwortet_am),
  };
}

export function rueckfrageToRow(antragId: AntragId, rueckfrage: Rueckfrage): Insertable<AntragRueckfragenTabelle> {
  return {
    id: rueckfrage.id,
    antrag_id: antragId,
    stelle: rueckfrage.stelle,
    gestellt_am: rueckfrage.gestelltAm,
    frage: rueckfrage.frage,
    antwort_bis: rueckfrage.antwortBis,
    antwort: rueckfrage.antwort,
    beantwortet_am: rueckfrage.beantwortetAm,
  };
}

/** The stored Antrag from its rows; the children come in the order of their positions. */
export function antragFromRows(
  zeile: Omit<Selectable<AntraegeTabelle>, 'geprueft_blatt'>,
  kinder: Kindzeilen,
): GespeicherterAntrag {
  return {
    antrag: {
      id: zAntragId.parse(zeile.id),
      antragstellerinId: zKommuneId.parse(zeile.antragstellerin_id),
      antragsart: zAntragsart.parse(zeile.antragsart),
      durchfuehrung: zDurchfuehrung.parse(zeile.durchfuehrung),
      zustand: zAntragszustand.parse(zeile.zustand),
      aktenzeichen: zeile.aktenzeichen,
      fassung: zeile.fassung,
      vorgaengerId: zAntragId.nullable().parse(zeile.vorgaenger_id),
      schritte: kinder.schritte.map(schrittFromRow),
      rueckfragen: kinder.rueckfragen.map(rueckfrageFromRow),
      von: zDatum.parse(zeile.von),
      bis: zDatum.parse(zeile.bis),
      datum: zDatum.parse(zeile.datum),
      beteiligte: kinder.beteiligte.map(beteiligteFromRow),
      stellen: kinder.stellen.map((stelle) => stelleFromRow(stelle, kinder.teile)),
      angaben: zAngaben.parse(JSON.parse(zeile.angaben)),
      erklaerungen: zErklaerungen.parse(JSON.parse(zeile.erklaerungen)),
      anlagen: zAnlagen.parse(JSON.parse(zeile.anlagen)),
      ...standFromRow(zeile),
    },
    stand: zeile.geprueft_akte === null ? null : zStand.parse(JSON.parse(zeile.geprueft_akte)),
  };
}

/** The Antrag's own row. A draft: the columns of a checked one are empty. */
export function antragToRow(antrag: Antrag): Insertable<AntraegeTabelle> {
  return {
    id: antrag.id,
    antragstellerin_id: antrag.antragstellerinId,
    antragsart: antrag.antragsart,
    durchfuehrung: antrag.durchfuehrung,
    zustand: antrag.zustand,
    aktenzeichen: antrag.aktenzeichen,
    fassung: antrag.fassung,
    vorgaenger_id: antrag.vorgaengerId,
    von: antrag.von,
    bis: antrag.bis,
    datum: antrag.datum,
    angaben: JSON.stringify(antrag.angaben),
    erklaerungen: JSON.stringify(antrag.erklaerungen),
    anlagen: JSON.stringify(antrag.anlagen),
    geprueft_akte: null,
    geprueft_blatt: null,
    ...standToRow(antrag),
  };
}

/** The rows of participants, posts and their shares, in the order of the form. */
export function kindzeilenVon(antrag: Antrag): {
  beteiligte: Insertable<AntragBeteiligteTabelle>[];
  stellen: Insertable<AntragStellenTabelle>[];
  teile: Insertable<AntragTeileTabelle>[];
} {
  return {
    beteiligte: antrag.beteiligte.map((eine, position) => beteiligteToRow(antrag.id, eine, position)),
    stellen: antrag.stellen.map((stelle, position) => stelleToRow(antrag.id, stelle, position)),
    teile: antrag.stellen.flatMap((eine, stelle) =>
      eine.teile.map((teil, position) => ({
        antrag_id: antrag.id,
        stelle,
        position,
        kommune_id: teil.kommuneId,
        anteil_hundertstel: teil.anteilHundertstel,
      })),
    ),
  };
}
