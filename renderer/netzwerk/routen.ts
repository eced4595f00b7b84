import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = { handbuch: '20-netzwerk', recht: { datenart: 'netzwerk', zugriff: 'lesen' } } satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'netzwerk', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const netzwerkRouten: RouteObject[] = [
  { path: 'netzwerk', lazy: () => import('./NetzwerkSeite.tsx'), handle },
  { path: 'netzwerk/neu', lazy: () => import('./PartnerNeu.tsx'), handle: schreibend },
  { path: 'netzwerk/:id', lazy: () => import('./PartnerSeite.tsx'), handle },
];
