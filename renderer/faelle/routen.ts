import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '17-faelle', recht: { datenart: 'faelle', zugriff: 'lesen' } } satisfies Seitenangaben;
const dubletten = { ...handle, handbuch: '18-dubletten' } satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'faelle', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const faelleRouten: RouteObject[] = [
  { path: 'faelle', lazy: () => import('./FaelleSeite.tsx'), handle },
  { path: 'faelle/neu', lazy: () => import('./FallNeu.tsx'), handle: schreibend },
  { path: 'faelle/dubletten', lazy: () => import('./dubletten/DublettenSeite.tsx'), handle: dubletten },
  { path: 'faelle/vergleich', lazy: () => import('./dubletten/VergleichSeite.tsx'), handle: dubletten },
  { path: 'faelle/:id', lazy: () => import('./FallSeite.tsx'), handle },
];
