import type { Fensteranmeldung } from '../app/registration.ts';
import { UebergabeAbschnitt } from './UebergabeAbschnitt.tsx';

/** What handovers show in a case. */
export const uebergabenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [],
  trefferarten: [],
  fallabschnitte: [
    {
      id: 'uebergabe',
      titel: 'Übergabe',
      platz: 35,
      Abschnitt: UebergabeAbschnitt,
      datenart: 'faelle',
      zugriff: 'lesen',
    },
  ],
};
