import { useEffect, useRef, type RefObject } from 'react';
import { istTextfeld } from './tasten.ts';

/**
 * The keys of the overlay, wherever in it the focus is. Single keys act outside of text fields alone; they never reach the
 * page behind. Nothing is heard while another dialog stands above.
 */
export function useTasten(
  wurzel: RefObject<HTMLElement | null>,
  // Answers whether the key means something.
  einzelne: (taste: string) => boolean,
  speichere: () => void,
): void {
  const handlung = useRef({ einzelne, speichere });
  useEffect(() => {
    handlung.current = { einzelne, speichere };
  });
  useEffect(() => {
    function hoere(ereignis: KeyboardEvent) {
      const fenster = wurzel.current?.closest('[role=dialog]');
      const { target } = ereignis;
      const istHier = target === document.body || (target instanceof Node && fenster?.contains(target));
      if (!fenster || !istHier || ereignis.repeat) return;
      const mitUmschalter = ereignis.ctrlKey || ereignis.metaKey;
      // A form of the page behind is not what is meant.
      if (mitUmschalter && (ereignis.key === 'Enter' || ereignis.key.toLowerCase() === 's')) {
        ereignis.preventDefault();
        ereignis.stopPropagation();
        handlung.current.speichere();
        return;
      }
      if (mitUmschalter || ereignis.altKey || istTextfeld(target)) return;
      if (!handlung.current.einzelne(ereignis.key.toLowerCase())) return;
      ereignis.preventDefault();
      ereignis.stopPropagation();
    }
    window.addEventListener('keydown', hoere, true);
    return () => window.removeEventListener('keydown', hoere, true);
  }, [wurzel]);
}
