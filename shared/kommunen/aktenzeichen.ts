/** Pattern for a body that has entered none. */
export const STANDARD_AKTENZEICHEN_MUSTER = 'IM-{nummer3}/{jahr}';

const PLATZHALTER = /\{[^{}]*\}/g;
const BEKANNTE = ['{nummer}', '{nummer3}', '{jahr}', '{jahr2}'];

/**
 * The Aktenzeichen of a running number: `464.2-{nummer3}/{jahr2}`, 7, 2018 → `464.2-007/18`.
 * `{nummer}` as it is, `{nummer3}` with at least three digits, `{jahr}` with four, `{jahr2}` with two. An empty pattern
 * means the standard one.
 */
export function aktenzeichen(muster: string, nummer: number, jahr: number): string {
  const werte: Record<string, string> = {
    '{nummer}': String(nummer),
    '{nummer3}': String(nummer).padStart(3, '0'),
    '{jahr}': String(jahr),
    '{jahr2}': String(jahr % 100).padStart(2, '0'),
  };
  return (muster.trim() || STANDARD_AKTENZEICHEN_MUSTER).replace(
    PLATZHALTER,
    (platzhalter) => werte[platzhalter] ?? platzhalter,
  );
}

/** What is wrong with a pattern, one German sentence; null where nothing is, or it is empty. */
export function musterFehler(muster: string): string | null {
  if (muster.trim() === '') return null;
  const gefunden: readonly string[] = muster.match(PLATZHALTER) ?? [];
  const unbekannt = gefunden.find((platzhalter) => !BEKANNTE.includes(platzhalter));
  if (unbekannt !== undefined) {
    return `${unbekannt} ist kein Platzhalter. Möglich sind {nummer}, {nummer3}, {jahr} und {jahr2}.`;
  }
  if (!gefunden.includes('{nummer}') && !gefunden.includes('{nummer3}')) {
    return 'Das Muster braucht eine laufende Nummer: {nummer} oder {nummer3}. Beispiel: 464.2-{nummer3}/{jahr2}';
  }
  return null;
}
