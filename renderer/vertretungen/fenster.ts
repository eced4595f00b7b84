import { IconArrowsExchange, IconUserCheck, IconUserShare } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { VertretungshinweisKarte } from './start/VertretungshinweisKarte.tsx';

const LESEN = { datenart: 'faelle', zugriff: 'lesen' } as const;
const SCHREIBEN = { datenart: 'faelle', zugriff: 'schreiben' } as const;

/** What Vertretungen show on the start page and in the palette. */
export const vertretungenFenster: Fensteranmeldung = {
  karten: [{ id: 'vertretung', Karte: VertretungshinweisKarte, ...LESEN }],
  befehle: [
    {
      id: 'vertretung-neu',
      name: 'Vertretung anlegen',
      symbol: IconUserShare,
      ziel: '/vertretungen?neu=1',
      ...SCHREIBEN,
    },
    {
      id: 'rueckkehr',
      name: 'Während Ihrer Abwesenheit ansehen',
      symbol: IconUserCheck,
      ziel: '/vertretungen/rueckkehr',
      ...LESEN,
    },
    {
      id: 'faelle-uebergeben',
      name: 'Fälle einer Person übergeben',
      symbol: IconArrowsExchange,
      ziel: '/vertretungen/uebergabe',
      ...SCHREIBEN,
    },
  ],
  trefferarten: [],
};
