import type { RouteObject } from 'react-router';
import type { Seitenangaben } from '../app/seitenangaben.ts';

const recht = { datenart: 'konten', zugriff: 'lesen' } as const;

/** The pages of this slice, loaded when they are first opened. */
export const kontenRouten: RouteObject[] = [
  {
    path: 'konten',
    lazy: () => import('./KontenListe.tsx'),
    handle: { handbuch: '09-konten-und-rechte', recht } satisfies Seitenangaben,
  },
  {
    path: 'konten/blatt',
    lazy: () => import('./NeuesBlatt.tsx'),
    handle: { handbuch: '09-konten-und-rechte', recht: { ...recht, zugriff: 'schreiben' } } satisfies Seitenangaben,
  },
  {
    path: 'konten/:id',
    lazy: () => import('./KontoSeite.tsx'),
    handle: { handbuch: '09-konten-und-rechte', recht } satisfies Seitenangaben,
  },
  {
    path: 'konto/passwort',
    lazy: () => import('./PasswortAendern.tsx'),
    handle: { handbuch: '09-konten-und-rechte' } satisfies Seitenangaben,
  },
];
