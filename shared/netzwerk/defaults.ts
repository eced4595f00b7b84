import type { Datum } from '../foundation/date.ts';
import type { KommuneId } from '../foundation/id.ts';
import type { Uhrzeit } from '../foundation/time.ts';
import type {
  AnlaufstelleEingabe,
  EinsatzEingabe,
  PartnerEingabe,
  PlanungsgespraechEingabe,
  RaumEingabe,
  SprechstundeEingabe,
} from './types.ts';

/** The empty form of a partner; with a Kommune it is there for that one. */
export function neuePartnerEingabe(kommuneIds: readonly KommuneId[] = []): PartnerEingabe {
  return {
    name: '',
    art: 'sonstige',
    ansprechperson: '',
    telefon: '',
    email: '',
    web: '',
    strasse: '',
    plz: '',
    ort: '',
    haltestelle: '',
    sprachen: [],
    zeiten: '',
    kosten: '',
    kinderbetreuung: 'unbekannt',
    barrierefrei: 'unbekannt',
    zertifiziert: 'unbekannt',
    verguetung: '',
    kommuneIds: [...kommuneIds],
    zustaendigkeiten: [],
    istNennbar: true,
    bemerkung: '',
  };
}

export function neueAnlaufstelle(): AnlaufstelleEingabe {
  return { bezeichnung: 'Integrationsmanagement', telefon: '', email: '', erreichbar: '' };
}

export function neueSprechstunde(kommuneId: KommuneId): SprechstundeEingabe {
  return {
    kommuneId,
    ort: '',
    wochentag: 'dienstag',
    rhythmus: 'woechentlich',
    von: '14:00' as Uhrzeit,
    bis: '16:00' as Uhrzeit,
    wer: '',
    hinweis: '',
  };
}

export function neuerRaum(kommuneId: KommuneId): RaumEingabe {
  return { kommuneId, name: '', ort: '', plaetze: null, barrierefrei: 'unbekannt', buchbar: '', hinweis: '' };
}

/** A new engagement begins today. */
export function neuerEinsatz(kommuneId: KommuneId, heute: Datum): EinsatzEingabe {
  return {
    kommuneId,
    name: '',
    telefon: '',
    email: '',
    partnerId: null,
    aufgabe: '',
    von: heute,
    bis: null,
    verschwiegenheitAm: null,
    fuehrungszeugnisAm: null,
    endegrund: null,
    bemerkung: '',
  };
}

export function neuesPlanungsgespraech(kommuneId: KommuneId, heute: Datum): PlanungsgespraechEingabe {
  return {
    am: heute,
    kommuneId,
    ortsteil: '',
    feld: 'sprache',
    partnerIds: [],
    teilnehmende: '',
    bedarf: '',
    huerde: '',
    vorschlag: '',
    istLuecke: false,
    weitergegebenAn: '',
    weitergegebenAm: null,
    geschlossenAm: null,
    ergebnis: '',
  };
}
