import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '14-vordrucke' } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const vordruckeRouten: RouteObject[] = [
  { path: 'vordrucke', lazy: () => import('./VordruckeSeite.tsx'), handle },
  { path: 'vordrucke/:id', lazy: () => import('./VordruckSeite.tsx'), handle },
];
