import { lazy, Suspense, useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { MantineProvider, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { assertNever } from '../../shared/foundation/assert.ts';
import { api, host } from '../host/client.ts';
import { Fehlerhinweis } from '../ui/Fehlerhinweis.tsx';
import { stilNonce } from './nonce.ts';
import { queryClient, zeigeSperre } from './queries.ts';
import { erstelleTheme, variablen } from './theme.ts';
import type { Sitzung } from './sitzung.ts';

const ladeFenster = () => import('./Fenster.tsx');
const Fenster = lazy(ladeFenster);
const Einrichtung = lazy(() => import('../konten/Einrichtung.tsx'));
const Anmeldung = lazy(() => import('../konten/Anmeldung.tsx'));
const Wiederherstellung = lazy(() => import('../sicherung/Wiederherstellung.tsx'));
const Blattseite = lazy(() => import('../konten/Blattseite.tsx'));
const Hindernisseite = lazy(() => import('../konten/Hindernisseite.tsx'));

/** The colours are kept in the Datenbestand per account, so the browser's storage stays empty. */
const farbschemaImSpeicher: MantineColorSchemeManager = (() => {
  let wert: MantineColorScheme = 'auto';
  return {
    get: () => wert,
    set: (neu: MantineColorScheme) => {
      wert = neu;
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
})();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Programm />
    </QueryClientProvider>
  );
}

function Programm() {
  const { data, error, refetch } = useQuery(api.konten.zustand.queryOptions());
  // After the login the old page stays until the first one is drawn: once React has shown nothing, it waits for 300 ms
  // before it shows the next thing. A lock takes effect at once.
  const spaeteres = useDeferredValue(data);
  const gezeigtes = data?.zustand.zustand === 'offen' ? spaeteres : data;
  const groesseProzent = data?.zustand.zustand === 'offen' ? data.zustand.einstellungen.groesseProzent : 100;
  const theme = useMemo(() => erstelleTheme(groesseProzent), [groesseProzent]);

  useLayoutEffect(() => {
    // The zoom of the window: every length of the theme is in rem.
    document.documentElement.style.fontSize = `${groesseProzent}%`;
  }, [groesseProzent]);

  useEffect(() => host.beiNeuemBackend(() => void zeigeSperre()), []);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablen}
      getStyleNonce={stilNonce}
      colorSchemeManager={farbschemaImSpeicher}
      defaultColorScheme="auto"
    >
      {gezeigtes ? (
        <Suspense fallback={null}>
          <Lage daten={gezeigtes} />
        </Suspense>
      ) : (
        <Fehlerhinweis fehler={error} onErneut={() => void refetch()} />
      )}
    </MantineProvider>
  );
}

type Zustandsantwort = Awaited<ReturnType<typeof api.konten.zustand.call>>;

/** Reads the code of the first page while the password is typed. Where that fails, the page itself says so. */
function useVorausladen(istBeimAnmelden: boolean): void {
  useEffect(() => {
    if (istBeimAnmelden) void Promise.allSettled([ladeFenster(), import('./start/Start.tsx')]);
  }, [istBeimAnmelden]);
}

/** What the window has to show first. */
function Lage({ daten }: { readonly daten: Zustandsantwort }) {
  const { zustand, heute, version, host: hostArt, ordner } = daten;
  const sitzung = useMemo(
    (): Sitzung | null => (zustand.zustand === 'offen' ? { ...zustand, heute, version, host: hostArt, ordner } : null),
    [zustand, heute, version, hostArt, ordner],
  );
  const [stelltWiederHer, setzeStelltWiederHer] = useState(false);
  useVorausladen(zustand.zustand === 'gesperrt');
  switch (zustand.zustand) {
    case 'hindernis':
      if (stelltWiederHer) return <Wiederherstellung ordner={ordner} onZurueck={() => setzeStelltWiederHer(false)} />;
      return (
        <Hindernisseite
          hindernis={zustand.hindernis}
          ordner={ordner}
          onWiederherstellen={() => setzeStelltWiederHer(true)}
        />
      );
    case 'leer':
      if (stelltWiederHer) return <Wiederherstellung ordner={ordner} onZurueck={() => setzeStelltWiederHer(false)} />;
      return <Einrichtung ordner={ordner} onWiederherstellen={() => setzeStelltWiederHer(true)} />;
    case 'gesperrt':
      return <Anmeldung datenbestand={zustand.datenbestand} konten={zustand.konten} version={version} />;
    case 'blatt':
      return <Blattseite datenbestand={zustand.datenbestand} />;
    case 'offen':
      return sitzung && <Fenster sitzung={sitzung} />;
    default:
      return assertNever(zustand);
  }
}
