import { IconCheckupList, IconListCheck } from '@tabler/icons-react';
import type { Fensteranmeldung } from '../app/registration.ts';
import { PlanAbschnitt } from './PlanAbschnitt.tsx';
import { Planleiste } from './Planleiste.tsx';
import { PlaeneKarte } from './start/PlaeneKarte.tsx';

/** What the integration plans show in a case, on the start page and in the palette. */
export const integrationsplaeneFenster: Fensteranmeldung = {
  karten: [{ id: 'plaene-zu-pruefen', Karte: PlaeneKarte, datenart: 'faelle', zugriff: 'lesen' }],
  befehle: [
    {
      id: 'plaene',
      name: 'Integrationspläne ansehen',
      symbol: IconListCheck,
      ziel: '/plaene',
      datenart: 'faelle',
      zugriff: 'lesen',
    },
    {
      id: 'meine-plaene',
      name: 'Meine Integrationspläne ansehen',
      symbol: IconCheckupList,
      ziel: '/plaene?zustaendig=eigene',
      datenart: 'faelle',
      zugriff: 'lesen',
    },
  ],
  trefferarten: [{ art: 'Ziel', gruppe: 'Ziele in Integrationsplänen', symbol: IconCheckupList }],
  fallabschnitte: [
    { id: 'plan', titel: 'Plan', platz: 45, Abschnitt: PlanAbschnitt, datenart: 'faelle', zugriff: 'lesen' },
  ],
  fallleiste: [{ id: 'plan', platz: 20, Teil: Planleiste, datenart: 'faelle', zugriff: 'lesen' }],
};
