import { IconMessageCircle2, IconMessages, IconTableRow, IconUsersGroup } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { Fallknopf, Startknopf } from './Beratungsknopf.tsx';
import { BeratungenAbschnitt } from './BeratungenAbschnitt.tsx';
import { NotizenKarte } from './start/NotizenKarte.tsx';

const LESEN = { datenart: 'faelle', zugriff: 'lesen' } as const;
const SCHREIBEN = { datenart: 'faelle', zugriff: 'schreiben' } as const;

/** What talks show on the start page, in the palette and in a case. */
export const beratungenFenster: Fensteranmeldung = {
  karten: [{ id: 'notizen-heute', Karte: NotizenKarte, ...LESEN }],
  befehle: [
    { id: 'beratungen', name: 'Beratungen ansehen', symbol: IconMessages, ziel: '/beratungen', ...LESEN },
    {
      id: 'sprechtag',
      name: 'Sprechtag erfassen',
      symbol: IconTableRow,
      ziel: '/beratungen?abschnitt=sprechtag',
      ...SCHREIBEN,
    },
    {
      id: 'netzwerkkontakt',
      name: 'Netzwerkkontakt festhalten',
      symbol: IconUsersGroup,
      ziel: '/beratungen?abschnitt=kontakte',
      datenart: 'netzwerk',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [{ art: 'Gespräch', gruppe: 'Gespräche', symbol: IconMessageCircle2 }],
  fallabschnitte: [{ id: 'beratungen', titel: 'Beratungen', platz: 65, Abschnitt: BeratungenAbschnitt, ...LESEN }],
  fallknoepfe: [{ id: 'beratung', Knopf: Fallknopf, ...SCHREIBEN }],
  Startaktion: Startknopf,
};
