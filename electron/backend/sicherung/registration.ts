import type { Sliceanmeldung } from '../registration.ts';

/** What the trace needs to know of backups: they change no record, so that only the step itself has a sentence. */
export const sicherungAnmeldung: Sliceanmeldung = {
  vorgaenge: {
    'sicherung.sichern': 'hat eine Sicherung angelegt',
    'sicherung.proben': 'hat eine Sicherung geprüft',
    'sicherung.zielWaehlen': 'hat den Ort der Sicherungen gewählt',
  },
  tabellen: {},
  suche: [],
  fristen: [],
};
