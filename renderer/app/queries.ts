import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { api } from '../host/client.ts';
import { beginneSperre } from '../ui/speicherstand.ts';
import { liesFehler } from '../ui/fehler.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The command changes nothing that a page shows: queries are not read again. */
      readonly ohneAuffrischen?: boolean;
    };
  }
}

/**
 * The queries of the window. After each command everything that is shown is read anew: the Datenbestand is near and an
 * old figure is worse than a second reading. `networkMode: 'always'`, since the program works without a network.
 */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 5_000, gcTime: 60_000 },
    mutations: { networkMode: 'always', retry: false },
  },
  queryCache: new QueryCache({ onError: beachteFehler }),
  mutationCache: new MutationCache({
    onError: beachteFehler,
    onSuccess: (_ergebnis, _eingabe, _kontext, befehl) => {
      if (befehl.meta?.ohneAuffrischen) return undefined;
      return queryClient.invalidateQueries();
    },
  }),
});

const zustandKey = api.konten.zustand.queryKey();

/**
 * The session ended in the backend (lock, restart): keep what is being typed and let the window ask where it stands.
 * A step was refused: a right may have been taken away meanwhile, and what the window offers follows.
 */
function beachteFehler(fehler: unknown): void {
  const { art } = liesFehler(fehler);
  if (art === 'abgemeldet') void zeigeSperre();
  if (art === 'nicht_erlaubt') void queryClient.invalidateQueries({ queryKey: zustandKey });
}

/** Reads anew where the program stands; where that is the login, forgets all that was read. */
export async function zeigeSperre(): Promise<void> {
  const bisher = queryClient.getQueryData(zustandKey);
  if (bisher?.zustand.zustand === 'offen') beginneSperre(bisher.zustand.konto.id);
  const neu = await api.konten.zustand.call();
  // First the pages go (their forms keep their inputs), then the data.
  queryClient.setQueryData(zustandKey, neu);
  if (neu.zustand.zustand !== 'offen') {
    queryClient.removeQueries({ predicate: (abfrage) => !istZustand(abfrage.queryKey) });
  }
}

function istZustand(schluessel: readonly unknown[]): boolean {
  return JSON.stringify(schluessel) === JSON.stringify(zustandKey);
}
