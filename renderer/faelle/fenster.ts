import { IconFolder, IconFolderPlus, IconFolders, IconMessagePlus } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { MeineFaelleKarte } from './start/MeineFaelleKarte.tsx';
import { ZugangKarte } from './start/ZugangKarte.tsx';

/** What the case work shows on the start page and in the palette. */
export const faelleFenster: Fensteranmeldung = {
  karten: [
    { id: 'meine-faelle', Karte: MeineFaelleKarte, datenart: 'faelle', zugriff: 'lesen' },
    { id: 'zugang-ohne-kontakt', Karte: ZugangKarte, datenart: 'faelle', zugriff: 'lesen' },
  ],
  befehle: [
    {
      id: 'fall-neu',
      name: 'Neuer Fall',
      symbol: IconFolderPlus,
      ziel: '/faelle/neu',
      datenart: 'faelle',
      zugriff: 'schreiben',
    },
    {
      id: 'meine-faelle',
      name: 'Meine Fälle ansehen',
      symbol: IconFolders,
      ziel: '/faelle?zustaendig=eigene&stand=offen',
      datenart: 'faelle',
      zugriff: 'lesen',
    },
    {
      id: 'zugang-ohne-kontakt',
      name: 'Zugang ohne Kontakt ansehen',
      symbol: IconMessagePlus,
      ziel: '/faelle?abschnitt=zugaenge',
      datenart: 'faelle',
      zugriff: 'lesen',
    },
  ],
  trefferarten: [{ art: 'Fall', gruppe: 'Fälle', symbol: IconFolder }],
};
