import { IconForms } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { VordruckAbschnitt } from './VordruckAbschnitt.tsx';

/** What official forms show in the palette and on the page of an Antrag. */
export const vordruckeFenster: Fensteranmeldung = {
  karten: [],
  befehle: [
    {
      id: 'vordruck-laden',
      name: 'Vordruck laden',
      symbol: IconForms,
      ziel: '/vordrucke',
      datenart: 'foerderrecht',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [],
  antragsabschnitte: [
    { id: 'vordruck', titel: 'Vordruck', Abschnitt: VordruckAbschnitt, datenart: 'antraege', zugriff: 'lesen' },
  ],
};
