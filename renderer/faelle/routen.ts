import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '17-faelle', recht: { datenart: 'faelle', zugriff: 'lesen' } } satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'faelle', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const faelleRouten: RouteObject[] = [
  { path: 'faelle', lazy: () => import('./FaelleSeite.tsx'), handle },
  { path: 'faelle/neu', lazy: () => import('./FallNeu.tsx'), handle: schreibend },
  { path: 'faelle/:id', lazy: () => import('./FallSeite.tsx'), handle },
];
