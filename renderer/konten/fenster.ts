import { IconKey } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { OhneDaten } from './OhneDaten.tsx';

/** What the accounts show on the start page and in the palette. */
export const kontenFenster: Fensteranmeldung = {
  karten: [{ id: 'ohne-daten', Karte: OhneDaten, datenart: 'eigenes', zugriff: 'lesen' }],
  befehle: [
    {
      id: 'passwort-aendern',
      name: 'Passwort ändern',
      symbol: IconKey,
      ziel: '/konto/passwort',
      datenart: 'eigenes',
      zugriff: 'schreiben',
    },
  ],
  trefferarten: [],
};
