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

/** True where a field with exactly this path stands on the page, so that it can show its own error. */
export function hatFeld(pfad: string): boolean {
  return [...document.querySelectorAll<HTMLElement>('[data-path]')].some((knoten) => knoten.dataset['path'] === pfad);
}
