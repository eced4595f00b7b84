import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What the address says after `?`, and how to change it in place: `aendere((bisher) => schreibe({ ...lies(bisher), suche }))`. Two changes
 * that come one right after the other both hold: the second begins with the first, also before the window has drawn it.
 */
export function useAdresse(): readonly [
  URLSearchParams,
  (aenderung: (bisher: URLSearchParams) => URLSearchParams) => void,
] {
  const [adresse, setzeAdresse] = useSearchParams();
  const juengste = useRef(adresse);
  useEffect(() => {
    juengste.current = adresse;
  }, [adresse]);
  const aendere = useCallback(
    (aenderung: (bisher: URLSearchParams) => URLSearchParams) => {
      const neue = aenderung(new URLSearchParams(juengste.current));
      juengste.current = neue;
      setzeAdresse(neue, { replace: true });
    },
    [setzeAdresse],
  );
  return [adresse, aendere];
}
