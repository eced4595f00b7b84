import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '25-beratungen',
  recht: { datenart: 'faelle', zugriff: 'lesen' },
} satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const beratungenRouten: RouteObject[] = [
  { path: 'beratungen', lazy: () => import('./BeratungenSeite.tsx'), handle },
];
