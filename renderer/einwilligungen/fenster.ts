import type { Fensteranmeldung } from '../app/registration.ts';
import { EinwilligungenAbschnitt } from './EinwilligungenAbschnitt.tsx';
import { Einwilligungsleiste } from './Einwilligungsleiste.tsx';

/** What consents show in a case: their section, and the lights in the rail. */
export const einwilligungenFenster: Fensteranmeldung = {
  karten: [],
  befehle: [],
  trefferarten: [],
  fallabschnitte: [
    {
      id: 'einwilligungen',
      titel: 'Einwilligungen',
      platz: 40,
      Abschnitt: EinwilligungenAbschnitt,
      datenart: 'faelle',
      zugriff: 'lesen',
    },
  ],
  fallleiste: [{ id: 'einwilligungen', platz: 40, Teil: Einwilligungsleiste, datenart: 'faelle', zugriff: 'lesen' }],
};
