import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '26-kennzahlen',
  recht: { datenart: 'kennzahlen', zugriff: 'lesen' },
} satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const kennzahlenRouten: RouteObject[] = [
  { path: 'kennzahlen', lazy: () => import('./KennzahlenSeite.tsx'), handle },
];
