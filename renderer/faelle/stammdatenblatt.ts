import { useMutation } from '@tanstack/react-query';
import type { HaushaltId } from '../../shared/foundation/id.ts';
import { api, host } from '../host/client.ts';
import { melde } from '../ui/meldung.tsx';

/** Saves the Stammdatenblatt of a household as a Word file. */
export function useStammdatenblatt(id: HaushaltId) {
  const word = useMutation(
    api.faelle.stammdatenblattWord.mutationOptions({
      meta: { ohneAuffrischen: true },
      onSuccess: async ({ name, datei }) => {
        const ergebnis = await host.speichereDatei(name, datei);
        if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
      },
    }),
  );
  return { ladeWord: () => word.mutate({ id }), laeuft: word.isPending, fehler: word.error };
}
