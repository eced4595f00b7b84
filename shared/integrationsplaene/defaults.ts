import { plusTage, type Datum } from '../foundation/date.ts';
import type { PersonId, PlaneintragId } from '../foundation/id.ts';
import type { Themenfeld } from '../netzwerk/themenfelder.ts';
import type { PlanfassungEingabe, Planfeld, Planfilter, Planschritt, Planziel, Zusage } from './types.ts';

/** Lines on one page of the list of plans. */
export const PLAENE_JE_SEITE = 50;

/** Day of the review that is proposed. `wochen`: of the settings of the Kommune. */
export function ueberpruefungsvorschlag(gespraechAm: Datum, wochen: number): Datum {
  return plusTage(gespraechAm, wochen * 7);
}

/** The filter that every plan meets. */
export function neuerPlanfilter(): Planfilter {
  return { kommuneId: null, stand: null, zustaendig: 'alle', ueberpruefungBis: null, text: '' };
}

/** An empty version for these persons: nothing is guessed. */
export function neueFassung(gespraechAm: Datum, personIds: readonly PersonId[]): PlanfassungEingabe {
  return {
    gespraechAm,
    anwesend: '',
    gespraechssprache: '',
    sprachmittlungName: '',
    sprachmittlungArt: '',
    personIds: [...personIds],
    uebergabeAm: null,
    erhebungAm: null,
    zeigtAufenthalt: false,
    wuensche: '',
    mitgebracht: '',
    interessen: '',
    helfende: '',
    felder: [],
    zusagen: [],
    nachBegleitung: '',
    naechstesGespraechAm: null,
    naechstesGespraechUm: null,
    naechstesGespraechOrt: '',
    ueberpruefungAm: null,
  };
}

export function neuesPlanfeld(id: PlaneintragId, themenfeld: Themenfeld, personId: PersonId | null): Planfeld {
  return {
    id,
    themenfeld,
    personId,
    heute: '',
    ressource: '',
    bedarf: '',
    istVertraulich: false,
    istVerschlossen: false,
    ziele: [],
  };
}

/** A new goal: its `kennung` is its id, and stays through all versions. */
export function neuesPlanziel(id: PlaneintragId): Planziel {
  return {
    id,
    kennung: id,
    vorlageId: '',
    text: '',
    erreichtWenn: '',
    vorrang: 'jetzt',
    stand: 'offen',
    standAm: null,
    grund: '',
    istVertraulich: false,
    istVerschlossen: false,
    auswertung: null,
    geholfen: '',
    hindernis: '',
    schritte: [],
  };
}

export function neuerPlanschritt(id: PlaneintragId): Planschritt {
  return {
    id,
    kennung: id,
    vorlageId: '',
    text: '',
    fertigWenn: '',
    wer: ['ich'],
    bis: null,
    partnerId: null,
    stelle: '',
    weg: '',
    stand: 'offen',
    standAm: null,
    grund: '',
  };
}

export function neueZusage(id: PlaneintragId): Zusage {
  return { id, kennung: id, vorlageId: '', text: '', bis: null, erledigtAm: null };
}
