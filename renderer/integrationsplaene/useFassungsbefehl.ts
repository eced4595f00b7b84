import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Planfassung } from '../../shared/integrationsplaene/types.ts';
import { api } from '../host/client.ts';

/** What one of these commands is given. */
export type Befehlseingabe<B extends 'zielstand' | 'schrittstand' | 'zusageErledigt' | 'unterschrift'> = Parameters<
  (typeof api.integrationsplaene)[B]['call']
>[0];

/**
 * A command on an agreed version that is given with one click. What was clicked stands there at once (`gegeben`), not only
 * when it is kept. Several in a row are done one after the other, each on the state that the one before has left: whoever
 * ticks fast is not told that something was changed meanwhile.
 */
export function useFassungsbefehl<E extends { readonly id: string; readonly version: number }>(
  befehl: (eingabe: E) => Promise<Planfassung>,
) {
  const queryClient = useQueryClient();
  // A state of its own: the library tells of what is pending a moment later, and a box would jump back until then.
  const [gegeben, setzeGegeben] = useState<E | null>(null);
  const { mutate, error } = useMutation({
    scope: { id: 'planfassung' },
    mutationFn: (eingabe: E) => {
      const schluessel = api.integrationsplaene.fassung.queryKey({ input: { id: eingabe.id } });
      const neueste = queryClient.getQueryData(schluessel);
      return befehl({ ...eingabe, version: neueste?.version ?? eingabe.version });
    },
    onSettled: (_fassung, _fehler, eingabe) => setzeGegeben((zuletzt) => (zuletzt === eingabe ? null : zuletzt)),
  });
  const gib = (eingabe: E, nachher: { readonly onSuccess?: () => void } = {}) => {
    setzeGegeben(eingabe);
    mutate(eingabe, nachher);
  };
  return { gib, gegeben, error };
}
