/**
 * Moves the focus to the field of a form by its path (`stellen.0.anteilHundertstel`), or to the nearest field of the
 * group that the path names (`stellen.0`, then `stellen`). Answers false where there is none on the page.
 */
export function springeZuFeld(pfad: string): boolean {
  const felder = [...document.querySelectorAll<HTMLElement>('[data-path]')];
  const teile = pfad.split('.');
  for (let anzahl = teile.length; anzahl > 0; anzahl -= 1) {
    const anfang = teile.slice(0, anzahl).join('.');
    const feld = felder.find((knoten) => {
      const eigener = knoten.dataset['path'] ?? '';
      return (eigener === anfang || eigener.startsWith(`${anfang}.`)) && knoten.getClientRects().length > 0;
    });
    if (feld) {
      feld.scrollIntoView({ block: 'center' });
      feld.focus({ preventScroll: true });
      return true;
    }
  }
  return false;
}

const HOECHSTENS_BILDER = 30;

/** The same for a field whose tab is only now being shown: tries again with each frame, half a second at the most. */
export function springeSobaldSichtbar(pfad: string, bilder = HOECHSTENS_BILDER): void {
  window.requestAnimationFrame(() => {
    if (!springeZuFeld(pfad) && bilder > 0) springeSobaldSichtbar(pfad, bilder - 1);
  });
}
