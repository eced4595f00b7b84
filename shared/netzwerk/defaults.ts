import type { KommuneId } from '../foundation/id.ts';
import type { PartnerEingabe } from './types.ts';

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
