import type { Fensteranmeldung } from '../app/registration.ts';
import { PapiereAbschnitt } from './PapiereAbschnitt.tsx';

/** What the papers beside an Antrag show on its page. */
export const begleitpapiereFenster: Fensteranmeldung = {
  karten: [],
  befehle: [],
  trefferarten: [],
  antragsabschnitte: [
    { id: 'papiere', titel: 'Papiere', Abschnitt: PapiereAbschnitt, datenart: 'antraege', zugriff: 'lesen' },
  ],
};
