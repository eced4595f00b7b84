import { IconChartBar, IconListCheck } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { BerichtKarte } from './start/BerichtKarte.tsx';

const LESEN = { datenart: 'kennzahlen', zugriff: 'lesen' } as const;

/** What Kennzahlen show on the start page and in the palette. */
export const kennzahlenFenster: Fensteranmeldung = {
  karten: [{ id: 'bericht', Karte: BerichtKarte, ...LESEN }],
  befehle: [
    { id: 'kennzahlen', name: 'Kennzahlen auswerten', symbol: IconChartBar, ziel: '/kennzahlen', ...LESEN },
    {
      id: 'kennzahlen-pruefen',
      name: 'Kennzahlen vor der Abgabe prüfen',
      symbol: IconListCheck,
      ziel: '/kennzahlen?ansicht=pruefung',
      ...LESEN,
    },
  ],
  trefferarten: [],
};
