import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What the address says after `?`, and how to change it in place: `aendere((neue) => neue.set('suche', text))`. Two changes
 * that come one right after the other both hold: the second begins with the first, also before the window has drawn it.
 */
export function useAdresse(): readonly [URLSearchParams, (aenderung: (neue: URLSearchParams) => void) => void] {
  const [adresse, setzeAdresse] = useSearchParams();
  const juengste = useRef(adresse);
  useEffect(() => {
    juengste.current = adresse;
  }, [adresse]);
  const aendere = useCallback(
    (aenderung: (neue: URLSearchParams) => void) => {
      const neue = new URLSearchParams(juengste.current);
      aenderung(neue);
      juengste.current = neue;
      setzeAdresse(neue, { replace: true });
    },
    [setzeAdresse],
  );
  return [adresse, aendere];
}
