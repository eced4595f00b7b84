import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '13-pakete', recht: { datenart: 'pakete', zugriff: 'lesen' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const paketeRouten: RouteObject[] = [
  { path: 'pakete', lazy: () => import('./PaketeSeite.tsx'), handle },
  { path: 'pakete/:id', lazy: () => import('./PaketSeite.tsx'), handle },
];
