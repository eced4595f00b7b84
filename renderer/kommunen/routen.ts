import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '03-kommunen', recht: { datenart: 'kommunen', zugriff: 'lesen' } } satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'kommunen', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const kommunenRouten: RouteObject[] = [
  { path: 'kommunen', lazy: () => import('./KommunenListe.tsx'), handle },
  { path: 'kommunen/neu', lazy: () => import('./KommuneNeu.tsx'), handle: schreibend },
  { path: 'kommunen/:id', lazy: () => import('./KommuneSeite.tsx'), handle },
];
