import { IconTargetArrow } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';

/** What the library shows in the palette. */
export const bibliothekFenster: Fensteranmeldung = {
  karten: [],
  befehle: [
    {
      id: 'ziel-neu',
      name: 'Eigenes Ziel in die Bibliothek aufnehmen',
      symbol: IconTargetArrow,
      ziel: '/bibliothek?neu=1',
      datenart: 'netzwerk',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [],
};
