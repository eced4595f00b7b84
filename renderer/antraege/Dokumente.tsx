import { useMutation } from '@tanstack/react-query';
import type { Antrag } from '../../shared/antraege/types.ts';
import { Papierablage } from '../dokumente/Papierablage.tsx';
import { api } from '../host/client.ts';
import { melde } from '../ui/meldung.tsx';
import { useDarf } from '../ui/rechte.tsx';

/** The documents of one Antrag: its filed papers, their scans, and the place to drop one. */
export function DokumenteAbschnitt({
  antrag,
  istVeraendert,
}: {
  readonly antrag: Antrag;
  readonly istVeraendert: boolean;
}) {
  const ablegen = useMutation(
    api.antraege.ablegen.mutationOptions({ onSuccess: ({ name }) => melde(`${name} ist abgelegt.`) }),
  );
  const darf = useDarf('antraege', 'schreiben', antrag.antragstellerinId);
  return (
    <Papierablage
      bezug={{ tabelle: 'antraege', id: antrag.id }}
      hinweis="Der Scan wird zu diesem Antrag abgelegt, ein Papier mit Code zu seinem."
      leer="Mit dem Abschluss der Prüfung wird die Word-Datei hier abgelegt und bekommt einen Code. Ein Entwurf lässt sich jederzeit ablegen; er hat keinen Code."
      entwurf={
        darf && antrag.zustand === 'entwurf'
          ? {
              lege: () => ablegen.mutate({ id: antrag.id }),
              laeuft: ablegen.isPending,
              fehler: ablegen.error,
              istVeraendert,
            }
          : null
      }
    />
  );
}
