import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '24-bibliothek', recht: { datenart: 'netzwerk', zugriff: 'lesen' } } satisfies Seitenangaben;

/** The page of this slice, loaded when it is first opened. */
export const bibliothekRouten: RouteObject[] = [
  { path: 'bibliothek', lazy: () => import('./BibliothekSeite.tsx'), handle },
];
