import { IconPackageImport } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { UebergabeAbschnitt } from './UebergabeAbschnitt.tsx';

/** What handovers show in a case. */
export const uebergabenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [
    {
      id: 'fallpaket',
      name: 'Fallpaket annehmen',
      symbol: IconPackageImport,
      ziel: '/faelle/paket',
      datenart: 'faelle',
      zugriff: 'schreiben',
    },
  ],
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
