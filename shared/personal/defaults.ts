import type { Datum } from '../foundation/date.ts';
import type { KommuneId, StellenanteilId } from '../foundation/id.ts';
import type { PersonalEingabe, Qualifikation, Stellenanteil } from './types.ts';

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
    geklaertAm: null,
    geklaertErgebnis: '',
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
    vorherigeTaetigkeit: 'keine',
    vorherigeTaetigkeitSeit: null,
    tarifVollzeitHundertstel: null,
    qualifikation: neueQualifikation(),
    stellenanteile: [],
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
