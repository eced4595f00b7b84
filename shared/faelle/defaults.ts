import type { FalleintragId, KommuneId } from '../foundation/id.ts';
import type {
  Anschrift,
  Aufenthalt,
  Fallfilter,
  HaushaltEingabe,
  Kurs,
  Leistung,
  PersonEingabe,
  Station,
} from './types.ts';

/** The empty form for a person: nothing is guessed. */
export function neuePerson(): PersonEingabe {
  return {
    vorname: '',
    nachname: '',
    schreibweisen: [],
    nameOriginal: '',
    geschlecht: 'keine_angabe',
    geburtsgenauigkeit: 'tag',
    geburtsdatum: null,
    geburtsjahr: null,
    rolle: 'bezugsperson',
    staatsangehoerigkeit: '',
    ankunftAm: null,
    aubVon: null,
    aubBis: null,
    zugangsgrund: 'unbekannt',
    zugangGrundlageAm: null,
    wohntInGemeinschaftsunterkunft: false,
    aufenthalte: [],
    sprachen: [],
    alphabetisierung: 'unbekannt',
    brauchtSprachmittlung: false,
    stationen: [],
    kurse: [],
    interessen: '',
    fremdnummern: [],
    telefon: '',
    email: '',
    schutz: 'keiner',
    schutzBis: null,
    erstkontakt: 'offen',
    erstkontaktAm: null,
    informiertAm: null,
    informiertSprache: '',
    einwilligungAm: null,
    einwilligungKopieAm: null,
    einwilligungWiderrufenAm: null,
    bemerkung: '',
  };
}

/** The empty form for a household of this Kommune. */
export function neuerHaushalt(kommuneId: KommuneId): HaushaltEingabe {
  return {
    kommuneId,
    art: 'einzelperson',
    name: '',
    zustaendigId: null,
    vorrang: 'normal',
    vorrangGrund: '',
    ziel: '',
    istVerlaengert: false,
    verlaengerungGrund: '',
    anschriften: [],
    leistungen: [],
    beziehungen: [],
    bemerkung: '',
  };
}

/** The filter that every household meets. */
export function neuerFallfilter(): Fallfilter {
  return {
    text: '',
    kommuneId: null,
    stand: null,
    zustaendig: 'alle',
    art: null,
    vorrang: null,
    wohnform: null,
    leistung: null,
    sprache: '',
    ortsteil: '',
    aufenthaltBis: null,
  };
}

export function neueAnschrift(id: FalleintragId): Anschrift {
  return { id, strasse: '', zusatz: '', plz: '', ort: '', ortsteil: '', wohnform: 'unbekannt', von: null, bis: null };
}

export function neueLeistung(id: FalleintragId): Leistung {
  return { id, art: 'unbekannt', von: null, bis: null };
}

export function neuerAufenthalt(id: FalleintragId): Aufenthalt {
  return {
    id,
    status: 'unbekannt',
    von: null,
    bis: null,
    erwerbstaetigkeit: 'unbekannt',
    wohnsitzauflage: '',
    nebenbestimmungen: '',
  };
}

export function neueStation(): Station {
  return { art: 'schule', bezeichnung: '', stelle: '', istImHerkunftsland: false, von: null, bis: null };
}

export function neuerKurs(): Kurs {
  return {
    art: 'integrationskurs',
    traeger: '',
    stand: 'bedarf',
    von: null,
    bis: null,
    anwesenheitProzent: null,
    pruefung: 'keine',
    pruefungsergebnis: '',
    mitKinderbetreuung: false,
  };
}
