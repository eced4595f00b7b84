import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '04-personal', recht: { datenart: 'personal', zugriff: 'lesen' } } satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'personal', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const personalRouten: RouteObject[] = [
  { path: 'personal', lazy: () => import('./PersonalSeite.tsx'), handle },
  { path: 'personal/neu', lazy: () => import('./PersonNeu.tsx'), handle: schreibend },
  { path: 'personal/:id', lazy: () => import('./PersonSeite.tsx'), handle },
];
