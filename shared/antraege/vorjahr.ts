import {
  endeNachMonaten,
  frueheres,
  plusTage,
  schnitt,
  tageEinschliesslich,
  zeigeDatum,
  type Datum,
} from '../foundation/date.ts';
import { rundeKaufmaennisch } from '../foundation/money.ts';
import { foerdermonateHundertstel, sindGanzeMonate } from '../foerderrecht/zeitraum.ts';
import type { Personal } from '../personal/types.ts';
import { personenName } from './antragsdaten.ts';
import { fortbildungDerStelle } from './aus-personal.ts';
import { KEINE_ERKLAERUNG } from './defaults.ts';
import { ANTRAGSZUSTAND_LABEL } from './labels.ts';
import { anteilDerKommune } from './rahmenverwendung.ts';
import type { Antrag, Antragsakte, AntragEingabe, Antragsart, Antragsstelle, Beteiligte } from './types.ts';
import type { Spanne } from './verteilung.ts';
import { istHinfaellig, letzterSchritt } from './weg.ts';

/** A former Antrag as the start of the next one. */

/** The days that follow on a period and are as long: whole months where it has whole months, else as many days. */
export function folgezeitraum({ von, bis }: Spanne): Spanne {
  const beginn = plusTage(bis, 1);
  return {
    von: beginn,
    bis: sindGanzeMonate(von, bis)
      ? endeNachMonaten(beginn, monate({ von, bis }) / 100)
      : plusTage(beginn, tageEinschliesslich(von, bis) - 1),
  };
}

/** Months in hundredths; how months in part count for the Zuwendung is decided elsewhere. */
function monate({ von, bis }: Spanne): number {
  return foerdermonateHundertstel(von, bis, 'tage');
}

function umgerechnet(cent: number, neu: Spanne, alt: Spanne): number {
  const bisher = monate(alt);
  return bisher === 0 ? cent : Number(rundeKaufmaennisch(BigInt(cent) * BigInt(monate(neu)), BigInt(bisher)));
}

/**
 * Kind of the next Antrag (A15): right after one that was not refused it prolongs, in the same days it raises or changes
 * what was approved. Quelle: [S3], [FAFO]
 */
function naechsteArt(antrag: Antrag, zeitraum: Spanne): Antragsart {
  if (antrag.antragsart === 'ergaenzend_landkreis') return 'ergaenzend_landkreis';
  if (istHinfaellig(antrag)) return 'erstantrag';
  if (schnitt(antrag, zeitraum) !== null) {
    return antrag.antragsart === 'erste_tranche' ? 'aufstockung' : 'aenderung';
  }
  if (plusTage(antrag.bis, 1) !== zeitraum.von) return 'erstantrag';
  const laenge = monate(zeitraum);
  if (laenge === 1200) return 'verlaengerung_12';
  return laenge === 2400 ? 'verlaengerung_24' : 'erstantrag';
}

/** `Antrag 464.2-001/18 vom 01.02.2018, bewilligt am 05.03.2018` (A16) */
function bezugAuf(antrag: Antrag): string {
  const { aktenzeichen, datum, zustand } = antrag;
  const schritt = letzterSchritt(antrag);
  const istEntschieden = zustand === 'bewilligt' || zustand === 'teilbewilligt';
  const entscheidung =
    istEntschieden && schritt !== null ? `, ${ANTRAGSZUSTAND_LABEL[zustand]} am ${zeigeDatum(schritt.am)}` : '';
  return `Antrag ${aktenzeichen} vom ${zeigeDatum(datum)}${entscheidung}`;
}

/**
 * What was approved out of the frame of a Kommune for the days that both Anträge share (A67), in cents: money for other days
 * does not count against this frame. Of what was approved in part, the amount is not known.
 */
function bewilligtImZeitraum({ antrag, berechnung }: Vorlage, nummer: number, zeitraum: Spanne): number {
  const gemeinsam = schnitt(antrag, zeitraum);
  if (antrag.zustand !== 'bewilligt' || berechnung === null || gemeinsam === null || gemeinsam.bis === null) return 0;
  const tage = { von: gemeinsam.von, bis: gemeinsam.bis };
  return umgerechnet(anteilDerKommune(antrag, berechnung, nummer), tage, antrag);
}

/** Decisions and amounts of the former Antrag do not hold for the next; how the Kommunen work together does. */
function naechsteBeteiligte(vorlage: Vorlage, zeitraum: Spanne): Beteiligte[] {
  const { antrag } = vorlage;
  return antrag.beteiligte.map((eine, nummer) => ({
    ...eine,
    ersteTrancheCent: 0,
    bewilligtCent: bewilligtImZeitraum(vorlage, nummer, zeitraum),
    restAnId: null,
    restCent: 0,
    beschlussAm: null,
    vorlage: '',
    einvernehmenAm: null,
    dritteTraeger: '',
    dritteEndetAm: null,
    eigenanteilCent: umgerechnet(eine.eigenanteilCent, zeitraum, antrag),
  }));
}

/** Whose contract has ended on the first day: the post stays, to be filled anew (nachbesetzungsfähig, [FAFO]). */
function freigewordeneStelle(stelle: Antragsstelle, person: Personal | undefined): Antragsstelle {
  return {
    ...stelle,
    personalId: null,
    nachbesetzungFuer: person === undefined ? '' : personenName(person),
    freiSeit: person?.vertragBis ? plusTage(person.vertragBis, 1) : null,
    fortbildungCent: 0,
  };
}

/** Posts that ran to the end of the former Antrag, for the next days, with the persons who are still employed. */
function naechsteStellen({ stellen, bis }: Antrag, personal: readonly Personal[], zeitraum: Spanne): Antragsstelle[] {
  return stellen
    .filter((stelle) => stelle.bis >= bis)
    .map((stelle) => {
      const person = personal.find(({ id }) => id === stelle.personalId);
      const { vertragBis = null } = person ?? {};
      const istBeschaeftigt = person !== undefined && (vertragBis === null || vertragBis >= zeitraum.von);
      const tage =
        istBeschaeftigt && vertragBis !== null ? { ...zeitraum, bis: frueheres(zeitraum.bis, vertragBis) } : zeitraum;
      const naechste: Antragsstelle = {
        ...stelle,
        ...tage,
        nachbesetzungFuer: '',
        freiSeit: null,
        weitereProgramme: '',
        personalausgabenCent: umgerechnet(stelle.personalausgabenCent, tage, stelle),
        sachausgabenCent: umgerechnet(stelle.sachausgabenCent, tage, stelle),
      };
      if (stelle.personalId === null) return naechste;
      if (!istBeschaeftigt) return freigewordeneStelle(naechste, person);
      return { ...naechste, fortbildungCent: fortbildungDerStelle(naechste, person) };
    });
}

/** A former Antrag with its figures. */
export type Vorlage = Pick<Antragsakte, 'antrag' | 'berechnung'>;

/**
 * The next Antrag after a former one: same applicant, Kommunen, posts and texts, for the days that follow or that are
 * asked for. `heute` is the date on the paper. Nothing is declared, no decision and no enclosure is taken over; expenses and
 * own shares are those of the former by months.
 */
export function antragAusVorjahr(
  vorlage: Vorlage,
  vorgabe: { readonly heute: Datum; readonly personal: readonly Personal[]; readonly zeitraum?: Spanne },
): AntragEingabe {
  const { antrag } = vorlage;
  const { heute, personal, zeitraum = folgezeitraum(antrag) } = vorgabe;
  return {
    antragstellerinId: antrag.antragstellerinId,
    antragsart: naechsteArt(antrag, zeitraum),
    durchfuehrung: antrag.durchfuehrung,
    ...zeitraum,
    datum: heute,
    beteiligte: naechsteBeteiligte(vorlage, zeitraum),
    stellen: naechsteStellen(antrag, personal, zeitraum),
    angaben: {
      ...antrag.angaben,
      bezug: bezugAuf(antrag),
      personenHeute: null,
      personenHeuteAm: null,
      veranschlagt: '',
      leistungenDritterCent: umgerechnet(antrag.angaben.leistungenDritterCent, zeitraum, antrag),
    },
    erklaerungen: { ...KEINE_ERKLAERUNG },
    anlagen: [],
  };
}
