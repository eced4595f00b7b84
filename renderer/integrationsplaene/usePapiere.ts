import { useMutation } from '@tanstack/react-query';
import { api, host } from '../host/client.ts';
import { melde } from '../ui/meldung.tsx';

async function speichere({ name, datei }: { readonly name: string; readonly datei: Blob }): Promise<void> {
  const ergebnis = await host.speichereDatei(name, datei);
  if (ergebnis.art === 'gespeichert') melde(`${name} wurde gespeichert.`);
}

/** Word files of a version, and filing a copy with its code. */
export function usePapiere() {
  const word = useMutation(
    api.integrationsplaene.word.mutationOptions({ meta: { ohneAuffrischen: true }, onSuccess: speichere }),
  );
  const merkblatt = useMutation(
    api.integrationsplaene.merkblattWord.mutationOptions({ meta: { ohneAuffrischen: true }, onSuccess: speichere }),
  );
  const ablegen = useMutation(
    api.integrationsplaene.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  return { word, merkblatt, ablegen, fehler: word.error ?? merkblatt.error ?? ablegen.error };
}
