import { IconChartBar, IconUser, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
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
    {
      id: 'besetzung',
      name: 'Besetzung der Stellen ansehen',
      symbol: IconChartBar,
      ziel: '/personal?abschnitt=besetzung',
      datenart: 'personal',
      zugriff: 'lesen',
    },
  ],
  trefferarten: [
    { art: 'Person', gruppe: 'Personal', symbol: IconUser },
    { art: 'Team', gruppe: 'Teams', symbol: IconUsersGroup },
  ],
};
