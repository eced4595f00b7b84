import { useEffect, useRef } from 'react';
import { springeZuFeld } from './springeZuFeld.ts';

/**
 * A jump to a field of a page with sections: `zeige` shows the section that holds it, and once that is drawn, however
 * long it takes, the field takes the focus.
 */
export function useSprung<Abschnitt extends string>({
  gezeigter,
  abschnittVon,
  zeige,
}: {
  readonly gezeigter: Abschnitt;
  readonly abschnittVon: (feld: string) => Abschnitt;
  readonly zeige: (abschnitt: Abschnitt) => void;
}): (feld: string) => void {
  const ziel = useRef<{ feld: string; abschnitt: Abschnitt } | null>(null);
  useEffect(() => {
    if (ziel.current?.abschnitt !== gezeigter) return;
    springeZuFeld(ziel.current.feld);
    ziel.current = null;
  }, [gezeigter]);
  return (feld) => {
    const abschnitt = abschnittVon(feld);
    if (abschnitt === gezeigter) {
      springeZuFeld(feld);
      return;
    }
    ziel.current = { feld, abschnitt };
    zeige(abschnitt);
  };
}
