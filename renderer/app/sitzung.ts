import { createContext, useCallback, useContext, useMemo } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Datum } from '../../shared/foundation/date.ts';
import type { Zuteilung } from '../../shared/foundation/rights.ts';
import type { DatenbestandArt, Einstellungen, KontoKurz } from '../../shared/konten/types.ts';
import { api } from '../host/client.ts';
import { sichereEntwuerfe } from '../ui/speicherstand.ts';
import { zeigeSperre } from './queries.ts';

/** Who is logged in, in which Datenbestand, and how the window looks for this account. */
export interface Sitzung {
  readonly konto: KontoKurz;
  readonly datenbestand: string;
  readonly art: DatenbestandArt;
  readonly einstellungen: Einstellungen;
  readonly zuteilungen: readonly Zuteilung[];
  readonly heute: Datum;
  readonly version: string;
  readonly host: 'desktop' | 'buero';
  readonly ordner: string;
}

export const SitzungContext = createContext<Sitzung | null>(null);

/** The session; only inside the frame of the window, that is on every page. */
export function useSitzung(): Sitzung {
  const sitzung = useContext(SitzungContext);
  if (!sitzung) throw new Error('Außerhalb der Sitzung.');
  return sitzung;
}

/** The Kommune that is worked for (`null`: all of them) and how to change it, the colours, the zoom and the density. */
export function useEinstellungen(): {
  readonly einstellungen: Einstellungen;
  readonly aendere: (teil: Partial<Einstellungen>) => void;
} {
  const { einstellungen } = useSitzung();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    api.konten.einstellungenSpeichern.mutationOptions({ meta: { ohneAuffrischen: true } }),
  );
  const aendere = useCallback(
    (teil: Partial<Einstellungen>) => {
      const neu = { ...einstellungen, ...teil };
      // The window follows at once; the Datenbestand keeps it for the next time.
      queryClient.setQueryData(api.konten.zustand.queryKey(), (bisher) =>
        bisher?.zustand.zustand === 'offen'
          ? { ...bisher, zustand: { ...bisher.zustand, einstellungen: neu } }
          : bisher,
      );
      mutate(neu);
    },
    [einstellungen, queryClient, mutate],
  );
  return useMemo(() => ({ einstellungen, aendere }), [einstellungen, aendere]);
}

/** Locks the window: ends the session and shows the login. Inputs that are not saved wait for the same account. */
export function useSperren(): () => void {
  const { mutate } = useMutation(
    api.konten.sperren.mutationOptions({ meta: { ohneAuffrischen: true }, onSettled: () => zeigeSperre() }),
  );
  return useCallback(() => void sichereEntwuerfe().finally(() => mutate()), [mutate]);
}
