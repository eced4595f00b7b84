import { IconBuildingCommunity, IconMapPinPlus } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';

/** What Kommunen show on the start page and in the palette. */
export const kommunenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [
    {
      id: 'kommune-neu',
      name: 'Kommune anlegen',
      symbol: IconMapPinPlus,
      ziel: '/kommunen/neu',
      datenart: 'kommunen',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [{ art: 'Kommune', gruppe: 'Kommunen', symbol: IconBuildingCommunity }],
};
