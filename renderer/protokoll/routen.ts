import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handbuch = '07-spur-und-rueckgaengig';

/** The pages of this slice, loaded when they are first opened. */
export const protokollRouten: RouteObject[] = [
  {
    path: 'protokoll',
    lazy: () => import('./Protokoll.tsx'),
    handle: { handbuch, recht: { datenart: 'protokoll', zugriff: 'lesen' } } satisfies Seitenangaben,
  },
  { path: 'papierkorb', lazy: () => import('./Papierkorb.tsx'), handle: { handbuch } satisfies Seitenangaben },
];
