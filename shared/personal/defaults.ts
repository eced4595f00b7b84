import type { Datum } from '../foundation/date.ts';
import type { KommuneId, PersonaleintragId, StellenanteilId } from '../foundation/id.ts';
import type {
  Abwesenheit,
  Fortbildung,
  GeplanteStelleEingabe,
  Klaerung,
  PersonalEingabe,
  Qualifikation,
  Stellenanteil,
  TeamEingabe,
  VorherigeTaetigkeit,
} from './types.ts';

function neueQualifikation(): Qualifikation {
  return {
    typ: 'a',
    abschluss: '',
    fach: '',
    hochschule: '',
    abschlussAm: null,
    nachweis: '',
    anerkanntDurch: '',
    anerkanntAm: null,
    schulabschluss: '',
    ausbildungsberuf: '',
    ausbildungAm: null,
    nachqualifizierung: 'keine',
    nachqualifizierungTitel: '',
    nachqualifizierungTraeger: '',
    nachqualifizierungVon: null,
    nachqualifizierungBis: null,
    einschlaegigSeit: null,
    erfahrungswissenDurch: '',
    erfahrungswissenVermerkAm: null,
  };
}

/** The empty form for a new person: nothing is guessed but the type a and the Kommune as kind of employer. */
export function neuePersonalEingabe(): PersonalEingabe {
  return {
    vorname: '',
    nachname: '',
    geschlecht: 'keine_angabe',
    traegerart: 'kommune',
    traegerId: null,
    beschaeftigtAb: null,
    vertragVon: null,
    vertragBis: null,
    vorherigeTaetigkeiten: [],
    tarifVollzeitHundertstel: null,
    qualifikation: neueQualifikation(),
    klaerungen: [],
    stellenanteile: [],
    fachaufsicht: { name: '', funktion: '', stelle: '', istUebergreifend: false },
    fortbildungen: [],
    abwesenheiten: [],
    vertretungId: null,
    bemerkung: '',
  };
}

/** A new row of Stellenanteile: a whole post, open-ended, paid from Integrationsmanagement. `id` is made by the caller. */
export function neuerStellenanteil(id: StellenanteilId, kommuneId: KommuneId, von: Datum): Stellenanteil {
  return {
    id,
    kommuneId,
    bezeichnung: '',
    anteilHundertstel: 100,
    von,
    bis: null,
    programm: 'integrationsmanagement',
  };
}

/** A new row of earlier work. */
export function neueTaetigkeit(id: PersonaleintragId): VorherigeTaetigkeit {
  return { id, art: 'fluechtlingssozialarbeit', arbeitgeber: '', von: null, bis: null };
}

/** A new planned course without a price. */
export function neueFortbildung(id: PersonaleintragId): Fortbildung {
  return {
    id,
    titel: '',
    anbieter: '',
    von: null,
    bis: null,
    stunden: null,
    kostenCent: 0,
    stand: 'geplant',
    istNachqualifizierung: false,
  };
}

/** A new absence with pay. */
export function neueAbwesenheit(id: PersonaleintragId, von: Datum): Abwesenheit {
  return { id, von, bis: null, entgelt: 'mit_entgelt', planung: 'geplant' };
}

/** A new question, put today. */
export function neueKlaerung(id: PersonaleintragId, gestelltAm: Datum): Klaerung {
  return { id, frage: '', gestelltAm, antwort: '', geklaertAm: null, ergebnis: '' };
}

/** A new team of nobody. */
export function neuesTeam(kommuneIds: readonly KommuneId[]): TeamEingabe {
  return { name: '', kommuneIds: [...kommuneIds], leitungId: null, mitglieder: [] };
}

/** A new planned post: a whole one of type a. */
export function neueGeplanteStelle(kommuneId: KommuneId, ab: Datum): GeplanteStelleEingabe {
  return { kommuneId, anteilHundertstel: 100, ab, qualifikationstyp: 'a', bemerkung: '', besetztAb: null };
}
