import { useEffect, useState } from 'react';

/**
 * For a dialog that is drawn only while it is open: gives the focus back, when it goes, to what had it as it came. A dialog
 * that stays and is opened and closed does so by itself.
 */
export function useFokusrueckgabe(): void {
  const [vorher] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (vorher instanceof HTMLElement && vorher.isConnected) vorher.focus({ preventScroll: true });
    },
    [vorher],
  );
}
