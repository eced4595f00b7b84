import {
  IconBuildingLighthouse,
  IconGridDots,
  IconHeartHandshake,
  IconMapPinPlus,
  IconMessages,
  IconRefreshAlert,
} from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { PruefenKarte } from './PruefenKarte.tsx';

/** What the Netzwerk shows on the start page and in the palette. */
export const netzwerkFenster: Fensteranmeldung = {
  karten: [{ id: 'stellen-pruefen', Karte: PruefenKarte, datenart: 'netzwerk', zugriff: 'lesen' }],
  befehle: [
    {
      id: 'stelle-neu',
      name: 'Stelle im Netzwerk aufnehmen',
      symbol: IconMapPinPlus,
      ziel: '/netzwerk/neu',
      datenart: 'netzwerk',
      zugriff: 'schreiben',
    },
    {
      id: 'stellen-pruefen',
      name: 'Stellen prüfen, die älter als sechs Monate sind',
      symbol: IconRefreshAlert,
      ziel: '/netzwerk?pruefen=1',
      datenart: 'netzwerk',
      zugriff: 'lesen',
    },
    {
      id: 'zustaendigkeiten',
      name: 'Wer ist zuständig',
      symbol: IconGridDots,
      ziel: '/netzwerk?abschnitt=zustaendigkeiten',
      datenart: 'netzwerk',
      zugriff: 'lesen',
    },
    {
      id: 'planungsgespraech-neu',
      name: 'Planungsgespräch eintragen',
      symbol: IconMessages,
      ziel: '/netzwerk?abschnitt=planung&neu=1',
      datenart: 'netzwerk',
      zugriff: 'schreiben',
    },
    {
      id: 'ehrenamt',
      name: 'Ehrenamtliche ansehen',
      symbol: IconHeartHandshake,
      ziel: '/netzwerk?abschnitt=ehrenamt',
      datenart: 'netzwerk',
      zugriff: 'lesen',
    },
  ],
  trefferarten: [{ art: 'Stelle im Netzwerk', gruppe: 'Netzwerk', symbol: IconBuildingLighthouse }],
};
