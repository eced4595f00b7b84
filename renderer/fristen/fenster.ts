import { IconBellPlus } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { FaelligKarte } from './FaelligKarte.tsx';

/** What deadlines show on the start page and in the palette. */
export const fristenFenster: Fensteranmeldung = {
  karten: [{ id: 'faellig', Karte: FaelligKarte, datenart: 'fristen', zugriff: 'lesen' }],
  befehle: [
    {
      id: 'wiedervorlage-neu',
      name: 'Wiedervorlage anlegen',
      symbol: IconBellPlus,
      ziel: '/fristen?neu=1',
      datenart: 'fristen',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [],
};
