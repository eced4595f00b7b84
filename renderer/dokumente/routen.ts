import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

/** The pages of this slice, loaded when they are first opened. */
export const dokumenteRouten: RouteObject[] = [
  {
    path: 'dokumente',
    lazy: () => import('./DokumenteSeite.tsx'),
    handle: {
      handbuch: '10-dokumente-und-scans',
      recht: { datenart: 'dokumente', zugriff: 'lesen' },
    } satisfies Seitenangaben,
  },
];
