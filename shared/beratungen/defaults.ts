import type { Datum } from '../foundation/date.ts';
import type { KommuneId, PersonalId } from '../foundation/id.ts';
import type { BeratungEingabe, Beratungsvorschlag, NetzwerkkontaktEingabe } from './types.ts';

/** Minutes of a talk before there is any other to go by. */
export const UEBLICHE_MINUTEN = 30;

/** Lines on one page of the list of talks. */
export const BERATUNGEN_JE_SEITE = 50;

/** An empty note of today; the case is chosen in the window. */
export function neueBeratung(heute: Datum, kommuneId: KommuneId, personalId: PersonalId): BeratungEingabe {
  return {
    haushaltId: null,
    kommuneId,
    personIds: [],
    am: heute,
    dauerMinuten: UEBLICHE_MINUTEN,
    personalId,
    ort: 'beratungsstelle',
    fernweg: '',
    unterort: '',
    begleitungZu: '',
    themen: [],
    stichwort: '',
    istUebergabe: false,
    istInformation: false,
    zielKennung: null,
    weiterleitungen: [],
    sprache: '',
    sprachmittlung: '',
    ergebnis: '',
    notiz: '',
    wiedervorlageAm: null,
  };
}

/** What is proposed where nothing was noted before. */
export function leererVorschlag(): Beratungsvorschlag {
  return {
    dauerMinuten: UEBLICHE_MINUTEN,
    ort: 'beratungsstelle',
    unterort: '',
    themen: [],
    ziele: [],
    sprache: '',
    sprachmittlung: '',
  };
}

export function neuerNetzwerkkontakt(
  heute: Datum,
  kommuneId: KommuneId,
  personalId: PersonalId,
): NetzwerkkontaktEingabe {
  return {
    kommuneId,
    am: heute,
    personalId,
    gruppe: 'gemeindeverwaltung',
    art: 'gespraech',
    partnerId: null,
    stelle: '',
    thema: '',
    dauerMinuten: null,
  };
}
