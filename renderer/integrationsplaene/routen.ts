import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '23-integrationsplaene',
  recht: { datenart: 'faelle', zugriff: 'lesen' },
} satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const integrationsplaeneRouten: RouteObject[] = [
  { path: 'plaene', lazy: () => import('./PlaeneSeite.tsx'), handle },
  { path: 'faelle/:id/plan/vergleich', lazy: () => import('./VergleichSeite.tsx'), handle },
  { path: 'faelle/:id/plan/:fassungId', lazy: () => import('./PlanSeite.tsx'), handle },
];
