import { IconUser, IconUserPlus } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';

/** What Personal shows on the start page and in the palette. */
export const personalFenster: Fensteranmeldung = {
  karten: [],
  befehle: [
    {
      id: 'person-neu',
      name: 'Person anlegen',
      symbol: IconUserPlus,
      ziel: '/personal/neu',
      datenart: 'personal',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [{ art: 'Person', gruppe: 'Personal', symbol: IconUser }],
};
