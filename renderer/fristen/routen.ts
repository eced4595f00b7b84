import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '11-fristen',
  recht: { datenart: 'fristen', zugriff: 'lesen' },
} satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const fristenRouten: RouteObject[] = [{ path: 'fristen', lazy: () => import('./FristenListe.tsx'), handle }];
