import { IconFilePlus, IconHeartHandshake } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { VereinbarungenKarte } from './start/VereinbarungenKarte.tsx';

/** What agreements show on the start page and in the palette. */
export const vereinbarungenFenster: Fensteranmeldung = {
  karten: [{ id: 'vereinbarungen', Karte: VereinbarungenKarte, datenart: 'antraege', zugriff: 'lesen' }],
  befehle: [
    {
      id: 'vereinbarung-neu',
      name: 'Vereinbarung mit dem Landkreis anlegen',
      symbol: IconFilePlus,
      ziel: '/vereinbarungen/neu',
      datenart: 'antraege',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [{ art: 'Vereinbarung', gruppe: 'Vereinbarungen', symbol: IconHeartHandshake }],
};
