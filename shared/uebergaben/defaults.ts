import type { Person } from '../faelle/types.ts';
import type { Datum } from '../foundation/date.ts';
import type { PersonId } from '../foundation/id.ts';
import type { OffenerPunkt, UebergabeEingabe, Uebergabeperson, Uebergabetermin } from './types.ts';

/** What the form of a handover begins with: every person of the household, nothing told yet. */
export function neueUebergabe(heute: Datum, personen: readonly Pick<Person, 'id'>[]): UebergabeEingabe {
  return {
    am: heute,
    ort: '',
    vonStelle: '',
    istGespraech: true,
    einverstaendnis: 'offen',
    einverstaendnisAm: null,
    teilnehmende: [],
    personen: personen.map(({ id }) => neueUebergabeperson(id)),
    sprache: '',
    schule: '',
    arbeit: '',
    wohnung: '',
    gesundheitEinwilligungAm: null,
    gesundheit: '',
    offenePunkte: [],
    termine: [],
    bemerkung: '',
  };
}

export function neueUebergabeperson(personId: PersonId): Uebergabeperson {
  return {
    personId,
    ankunftAm: null,
    aubVon: null,
    status: 'unbekannt',
    statusVon: null,
    statusBis: null,
    erwerbstaetigkeit: 'unbekannt',
    sprachen: [],
    alphabetisierung: 'unbekannt',
    brauchtSprachmittlung: false,
    kurse: [],
    unterlagen: '',
  };
}

export function neuerPunkt(id: string): OffenerPunkt {
  return { id, was: '', wer: '', bis: null, istErledigt: false };
}

export function neuerUebergabetermin(am: Datum): Uebergabetermin {
  return { am, um: null, was: '' };
}
