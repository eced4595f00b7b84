import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '22-termine-vertretung',
  recht: { datenart: 'faelle', zugriff: 'lesen' },
} satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const vertretungenRouten: RouteObject[] = [
  { path: 'vertretungen', lazy: () => import('./VertretungenSeite.tsx'), handle },
  { path: 'vertretungen/rueckkehr', lazy: () => import('./RueckkehrSeite.tsx'), handle },
  { path: 'vertretungen/uebergabe', lazy: () => import('./UebergabeSeite.tsx'), handle },
];
