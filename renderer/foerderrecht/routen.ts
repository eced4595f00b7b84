import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

/** The pages of this slice, loaded when they are first opened. */
export const foerderrechtRouten: RouteObject[] = [
  {
    path: 'foerderrecht',
    lazy: () => import('./Foerderrecht.tsx'),
    handle: {
      handbuch: '06-foerderrecht',
      recht: { datenart: 'foerderrecht', zugriff: 'lesen' },
    } satisfies Seitenangaben,
  },
];
