import { useMutation } from '@tanstack/react-query';
import { api } from '../host/client.ts';
import { liesFehler } from '../ui/fehler.ts';
import { melde, meldeMitAktion } from '../ui/meldung.tsx';

/**
 * Takes a step back and says so, with „Wiederholen“ beside it. What forbids it is said as well, with the names of those
 * who have changed something since. It is said also where the page or dialog that asked for it is gone by then.
 */
export function useRuecknahme(): { readonly nimmZurueck: (befehlId: number) => void; readonly laeuft: boolean } {
  const { mutateAsync, isPending } = useMutation(api.protokoll.rueckgaengig.mutationOptions());

  function sageFehler(fehler: unknown): void {
    const bild = liesFehler(fehler);
    const saetze = bild.art === 'gesperrt' ? bild.gruende.map(({ satz, ausweg }) => `${satz} ${ausweg}`) : [bild.satz];
    melde(saetze.join(' '), 'warnung');
  }

  function wiederhole(befehlId: number): void {
    mutateAsync({ befehlId }).then(({ satz }) => melde(`Wiederholt: ${satz}`), sageFehler);
  }

  return {
    laeuft: isPending,
    nimmZurueck(befehlId) {
      mutateAsync({ befehlId }).then(
        (neuer) =>
          meldeMitAktion(`Rückgängig gemacht: ${neuer.satz}`, {
            text: 'Wiederholen',
            onKlick: () => wiederhole(neuer.befehlId),
          }),
        sageFehler,
      );
    },
  };
}
