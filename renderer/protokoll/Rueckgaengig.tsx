import { useEffect, useRef } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { TASTEN } from '../app/tasten.ts';
import { api } from '../host/client.ts';
import { melde, meldeMitAktion } from '../ui/meldung.tsx';
import { veraenderteFormulare } from '../ui/speicherstand.ts';
import { useRuecknahme } from './useRuecknahme.ts';

const RUECKNAHME = JSON.stringify(api.protokoll.rueckgaengig.mutationKey());

/**
 * Part of the frame: Ctrl+Z outside of text fields takes back the own last step; inside of one it belongs to the text.
 * After each command that can be taken back a notice says what was done and offers the same.
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
      TASTEN.rueckgaengig.bindung,
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

  useEffect(() => {
    let istDa = true;
    // What was the last step before: a command that leaves none that can be taken back offers nothing.
    let bekannter = liesLetzten().then((schritt) => schritt?.befehlId ?? 0);
    const ende = queryClient.getMutationCache().subscribe((ereignis) => {
      if (ereignis.type !== 'updated' || ereignis.action.type !== 'success') return;
      const { meta, mutationKey } = ereignis.mutation.options;
      if (meta?.ohneAuffrischen || JSON.stringify(mutationKey) === RUECKNAHME) return;
      bekannter = bekannter.then(async (davor) => {
        const schritt = await liesLetzten();
        if (!istDa || schritt === null || schritt.befehlId <= davor) return davor;
        const wohin = schritt.satz.endsWith('gelöscht') ? 'Im Papierkorb' : 'Gespeichert';
        meldeMitAktion(`${wohin}: ${schritt.satz}`, {
          text: 'Rückgängig',
          onKlick: () => ruecknahme.current(schritt.befehlId),
        });
        return schritt.befehlId;
      });
    });
    return () => {
      istDa = false;
      ende();
    };
  }, [queryClient]);
  return null;
}

/** The own last step; null also where it cannot be read: the notice is a help, not the way. */
function liesLetzten() {
  return api.protokoll.letzterSchritt.call().catch(() => null);
}
