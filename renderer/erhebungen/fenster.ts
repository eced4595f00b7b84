import type { Fensteranmeldung } from '../app/registration.ts';
import { ErhebungAbschnitt } from './ErhebungAbschnitt.tsx';

/** What assessment shows in a case. */
export const erhebungenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [],
  trefferarten: [],
  fallabschnitte: [
    {
      id: 'erhebung',
      titel: 'Erhebung',
      platz: 50,
      Abschnitt: ErhebungAbschnitt,
      datenart: 'faelle',
      zugriff: 'lesen',
    },
  ],
};
