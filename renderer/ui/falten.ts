/**
 * Folds a text for search: lower case, without accents. Umlauts are kept twice by `passtZurSuche`, so that both
 * `Muller` and `Mueller` find `Müller`.
 */
function falte(text: string, umlaut: 'kurz' | 'lang'): string {
  const ersetzt =
    umlaut === 'lang'
      ? text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
      : text.toLowerCase();
  return ersetzt.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** True where every word of `suche` occurs in `text`, whatever the case and however umlauts are written. */
export function passtZurSuche(text: string, suche: string): boolean {
  const kurz = falte(text, 'kurz');
  const lang = falte(text, 'lang');
  return suche
    .trim()
    .split(/\s+/)
    .every((wort) => kurz.includes(falte(wort, 'kurz')) || lang.includes(falte(wort, 'lang')));
}
