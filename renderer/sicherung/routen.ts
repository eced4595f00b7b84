import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

/** The pages of this slice, loaded when they are first opened. */
export const sicherungRouten: RouteObject[] = [
  {
    path: 'sicherung',
    lazy: () => import('./SicherungSeite.tsx'),
    handle: {
      handbuch: '08-sicherung',
      recht: { datenart: 'sicherung', zugriff: 'lesen' },
    } satisfies Seitenangaben,
  },
];
