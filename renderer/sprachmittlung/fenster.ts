import type { Fensteranmeldung } from '../app/registration.ts';
import { SprachmittlungAbschnitt } from './SprachmittlungAbschnitt.tsx';

/** What the order of an interpreter shows in a case. */
export const sprachmittlungFenster: Fensteranmeldung = {
  karten: [],
  befehle: [],
  trefferarten: [],
  fallabschnitte: [
    {
      id: 'sprachmittlung',
      titel: 'Sprachmittlung',
      platz: 75,
      Abschnitt: SprachmittlungAbschnitt,
      datenart: 'faelle',
      zugriff: 'schreiben',
    },
  ],
};
