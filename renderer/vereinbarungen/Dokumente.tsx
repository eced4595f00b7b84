import { useMutation } from '@tanstack/react-query';
import type { Vereinbarung } from '../../shared/vereinbarungen/types.ts';
import { Papierablage } from '../dokumente/Papierablage.tsx';
import { api } from '../host/client.ts';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';

/** The documents of one agreement: its filed papers, their scans, and the place to drop one. */
export function DokumenteAbschnitt({
  vereinbarung,
  istVeraendert,
}: {
  readonly vereinbarung: Vereinbarung;
  readonly istVeraendert: boolean;
}) {
  const ablegen = useMutation(
    api.vereinbarungen.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  const darf = useDarf('antraege', 'schreiben', vereinbarung.kommuneId);
  return (
    <Papierablage
      bezug={{ tabelle: 'vereinbarungen', id: vereinbarung.id }}
      hinweis="Der Scan der unterschriebenen Vereinbarung trägt ihren Code und gilt als Unterschrift; ein anderer wird dazu abgelegt."
      leer="Mit „Als abgestimmt abschließen“ wird die Word-Datei hier abgelegt und bekommt einen Code. Ein Entwurf lässt sich jederzeit ablegen; er hat keinen Code."
      entwurf={
        darf && vereinbarung.zustand === 'entwurf'
          ? {
              lege: () => ablegen.mutate({ id: vereinbarung.id }),
              laeuft: ablegen.isPending,
              fehler: ablegen.error,
              istVeraendert,
            }
          : null
      }
    />
  );
}
