import { IconFilePlus, IconFileText } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { AntraegeInArbeit } from './start/AntraegeInArbeit.tsx';
import { AntragAnlegen } from './start/AntragAnlegen.tsx';
import { ErsteSchritteKarte } from './start/ErsteSchritte.tsx';
import { Mitteluebersicht } from './start/Mitteluebersicht.tsx';

/** What Anträge show on the start page and in the palette. */
export const antraegeFenster: Fensteranmeldung = {
  karten: [
    { id: 'erste-schritte', Karte: ErsteSchritteKarte, datenart: 'antraege', zugriff: 'schreiben' },
    { id: 'antraege', Karte: AntraegeInArbeit, datenart: 'antraege', zugriff: 'lesen' },
    { id: 'mittel', Karte: Mitteluebersicht, datenart: 'antraege', zugriff: 'lesen' },
  ],
  befehle: [
    {
      id: 'antrag-neu',
      name: 'Antrag anlegen',
      symbol: IconFilePlus,
      ziel: '/antraege/neu',
      datenart: 'antraege',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [{ art: 'Antrag', gruppe: 'Anträge', symbol: IconFileText }],
  Startaktion: AntragAnlegen,
};
