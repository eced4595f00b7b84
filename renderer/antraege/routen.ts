import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '05-antrag' } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const antraegeRouten: RouteObject[] = [
  { path: 'antraege', lazy: () => import('./AntraegeListe.tsx'), handle },
  { path: 'antraege/neu', lazy: () => import('./AntragNeu.tsx'), handle },
  { path: 'antraege/:id', lazy: () => import('./AntragSeite.tsx'), handle },
];
