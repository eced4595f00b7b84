import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '15-vereinbarung',
  recht: { datenart: 'antraege', zugriff: 'lesen' },
} satisfies Seitenangaben;
const schreibend = { ...handle, recht: { datenart: 'antraege', zugriff: 'schreiben' } } satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const vereinbarungenRouten: RouteObject[] = [
  { path: 'vereinbarungen', lazy: () => import('./VereinbarungenListe.tsx'), handle },
  { path: 'vereinbarungen/neu', lazy: () => import('./VereinbarungNeu.tsx'), handle: schreibend },
  { path: 'vereinbarungen/:id', lazy: () => import('./VereinbarungSeite.tsx'), handle },
];
