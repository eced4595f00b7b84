import { IconUsersGroup } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../../app/registration.ts';
import { Zusammenfuehrungen } from './Zusammenfuehrungen.tsx';

/** What searching before creating and merging bring into the window. */
export const dublettenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [
    {
      id: 'dubletten',
      name: 'Mögliche Dubletten ansehen',
      symbol: IconUsersGroup,
      ziel: '/faelle/dubletten',
      datenart: 'faelle',
      zugriff: 'lesen',
    },
  ],
  trefferarten: [],
  fallleiste: [{ id: 'zusammenfuehrungen', platz: 90, Teil: Zusammenfuehrungen, datenart: 'faelle', zugriff: 'lesen' }],
};
