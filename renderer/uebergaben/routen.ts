import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const handle = {
  handbuch: '21-erhebung-uebergabe',
  recht: { datenart: 'faelle', zugriff: 'schreiben' },
} satisfies Seitenangaben;

/** The pages of this slice, loaded when they are first opened. */
export const uebergabenRouten: RouteObject[] = [
  { path: 'faelle/paket', lazy: () => import('./PaketSeite.tsx'), handle },
];
