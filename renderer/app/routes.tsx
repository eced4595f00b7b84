import { createBrowserRouter, type RouteObject } from 'react-router';
import { antraegeRouten } from '../antraege/routen.ts';
import { beratungenRouten } from '../beratungen/routen.ts';
import { bibliothekRouten } from '../bibliothek/routen.ts';
import { dokumenteRouten } from '../dokumente/routen.ts';
import { faelleRouten } from '../faelle/routen.ts';
import { foerderrechtRouten } from '../foerderrecht/routen.ts';
import { fristenRouten } from '../fristen/routen.ts';
import { integrationsplaeneRouten } from '../integrationsplaene/routen.ts';
import { kennzahlenRouten } from '../kennzahlen/routen.ts';
import { kommunenRouten } from '../kommunen/routen.ts';
import { netzwerkRouten } from '../netzwerk/routen.ts';
import { paketeRouten } from '../pakete/routen.ts';
import { personalRouten } from '../personal/routen.ts';
import { vertretungenRouten } from '../vertretungen/routen.ts';
import { vordruckeRouten } from '../vordrucke/routen.ts';
import { protokollRouten } from '../protokoll/routen.ts';
import { kontenRouten } from '../konten/routen.ts';
import { sicherungRouten } from '../sicherung/routen.ts';
import { termineRouten } from '../termine/routen.ts';
import { uebergabenRouten } from '../uebergaben/routen.ts';
import { vereinbarungenRouten } from '../vereinbarungen/routen.ts';
import { Rahmen } from './Rahmen.tsx';
import { NichtGefunden, Seitenfehler } from './Seitenfehler.tsx';
import type { Seitenangaben } from './seitenangaben.ts';

/**
 * Every page of the window. A slice names its own in `renderer/<slice>/routen.ts`:
 *
 *     { path: 'kommunen/:id', lazy: () => import('./KommuneSeite.tsx'), handle: { handbuch: '03-kommunen' } }
 *
 * where the module exports the page as `Component`.
 */
const seiten: RouteObject[] = [
  {
    index: true,
    lazy: () => import('./start/Start.tsx'),
    handle: { handbuch: '01-erste-schritte' } satisfies Seitenangaben,
  },
  ...kommunenRouten,
  ...personalRouten,
  ...netzwerkRouten,
  ...faelleRouten,
  ...integrationsplaeneRouten,
  ...beratungenRouten,
  ...kennzahlenRouten,
  ...termineRouten,
  ...uebergabenRouten,
  ...vertretungenRouten,
  ...bibliothekRouten,
  ...antraegeRouten,
  ...vereinbarungenRouten,
  ...dokumenteRouten,
  ...paketeRouten,
  ...fristenRouten,
  ...foerderrechtRouten,
  ...vordruckeRouten,
  ...protokollRouten,
  ...kontenRouten,
  ...sicherungRouten,
  { path: 'handbuch', lazy: () => import('./handbuch/Handbuch.tsx') },
  { path: 'handbuch/:seite', lazy: () => import('./handbuch/Handbuch.tsx') },
  { path: '*', Component: NichtGefunden },
];

let router: ReturnType<typeof createBrowserRouter> | null = null;

/** The router of the window; it outlives a lock, so that the same page stands there after the login. */
export function holeRouter(): ReturnType<typeof createBrowserRouter> {
  router ??= createBrowserRouter([
    {
      path: '/',
      Component: Rahmen,
      ErrorBoundary: Seitenfehler,
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: Seitenfehler, children: seiten }],
    },
  ]);
  return router;
}
