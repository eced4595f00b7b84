import { useEffect, useRef } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../host/client.ts';
import { melde, meldeMitAktion } from '../ui/meldung.tsx';
import { veraenderteFormulare } from '../ui/speicherstand.ts';
import { useRuecknahme } from './useRuecknahme.ts';

/**
 * Part of the frame: Ctrl+Z outside of text fields takes back the own last step; inside of one it belongs to the text.
 * After something was deleted a notice offers the same.
 */
export function Rueckgaengig() {
  const queryClient = useQueryClient();
  const { nimmZurueck } = useRuecknahme();
  const ruecknahme = useRef(nimmZurueck);
  useEffect(() => {
    ruecknahme.current = nimmZurueck;
  });

  useHotkeys([
    [
      'mod+Z',
      () => {
        if (veraenderteFormulare().length > 0) {
          melde('Auf dieser Seite ist noch etwas nicht gespeichert. Bitte zuerst speichern oder verwerfen.', 'warnung');
          return;
        }
        void api.protokoll.letzterSchritt.call().then((schritt) => {
          if (schritt === null) melde('Es gibt keinen eigenen Schritt, der rückgängig gemacht werden kann.', 'warnung');
          else ruecknahme.current(schritt.befehlId);
        });
      },
    ],
  ]);

  useEffect(
    () =>
      queryClient.getMutationCache().subscribe(({ type, mutation }) => {
        if (type !== 'updated' || mutation.state.status !== 'success') return;
        const pfad = JSON.stringify(mutation.options.mutationKey ?? []);
        if (!/oeschen"/.test(pfad)) return;
        void api.protokoll.letzterSchritt.call().then((schritt) => {
          if (schritt === null || !schritt.satz.endsWith('gelöscht')) return;
          meldeMitAktion(`Im Papierkorb: ${schritt.satz}`, {
            text: 'Rückgängig',
            onKlick: () => ruecknahme.current(schritt.befehlId),
          });
        });
      }),
    [queryClient],
  );
  return null;
}
