import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '05-antrag', recht: { datenart: 'antraege', zugriff: 'lesen' } } satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'antraege', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const antraegeRouten: RouteObject[] = [
  { path: 'antraege', lazy: () => import('./AntraegeListe.tsx'), handle },
  { path: 'antraege/neu', lazy: () => import('./AntragNeu.tsx'), handle: schreibend },
  { path: 'antraege/:id', lazy: () => import('./AntragSeite.tsx'), handle },
];
