import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What the address says after `?`, and how to change it in place: `aendere((bisher) => schreibe({ ...lies(bisher), suche }))`. Two changes
 * that come one right after the other both hold: the second begins with the first, also before the window has drawn it.
 * What was changed holds at once, not only when the router has followed: a switch stands where it was clicked.
 */
export function useAdresse(): readonly [
  URLSearchParams,
  (aenderung: (bisher: URLSearchParams) => URLSearchParams) => void,
] {
  const [adresse, setzeAdresse] = useSearchParams();
  const [eigene, setzeEigene] = useState<{ readonly statt: URLSearchParams; readonly neue: URLSearchParams } | null>(
    null,
  );
  const juengste = useRef(adresse);
  useEffect(() => {
    juengste.current = adresse;
  }, [adresse]);
  const aendere = useCallback(
    (aenderung: (bisher: URLSearchParams) => URLSearchParams) => {
      const neue = aenderung(new URLSearchParams(juengste.current));
      juengste.current = neue;
      setzeEigene({ statt: adresse, neue });
      setzeAdresse(neue, { replace: true });
    },
    [adresse, setzeAdresse],
  );
  return [eigene?.statt === adresse ? eigene.neue : adresse, aendere];
}
