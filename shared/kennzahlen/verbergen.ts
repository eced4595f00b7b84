/** One value of a feature with how often it was met. */
export interface Gruppe {
  readonly name: string;
  readonly wert: number;
}

/** Fewer than this could point at a person. Quelle: Schwelle üblich, frei gewählt. */
export const SCHWELLE = 5;

/** Name of what was put together. */
export const SONSTIGE = 'Sonstige';

/**
 * Puts small values together as „Sonstige“. Where the sum would still give one of them away (a single one, or together below
 * the threshold), the next smallest goes along, until nothing can be computed by taking away. `verdeckte`: how many values
 * were put together. The sum stays the same. Quelle: Verdecken mit zweiter Zahl, Merkmale 5.5.
 */
export function verbergeKleine(
  gruppen: readonly Gruppe[],
  schwelle: number = SCHWELLE,
): { readonly gruppen: Gruppe[]; readonly verdeckte: number } {
  const gezaehlte = gruppen.filter(({ wert }) => wert > 0);
  const aufsteigend = gezaehlte.toSorted((a, b) => a.wert - b.wert || a.name.localeCompare(b.name, 'de'));
  const kleine = aufsteigend.filter(({ wert }) => wert < schwelle).length;
  if (kleine === 0) return { gruppen: [...gezaehlte], verdeckte: 0 };
  const summe = (anzahl: number) => aufsteigend.slice(0, anzahl).reduce((bisher, { wert }) => bisher + wert, 0);
  let verdeckte = kleine;
  while (verdeckte < aufsteigend.length && (verdeckte < 2 || summe(verdeckte) < schwelle)) verdeckte += 1;
  const weg = new Set(aufsteigend.slice(0, verdeckte));
  return {
    gruppen: [...gezaehlte.filter((gruppe) => !weg.has(gruppe)), { name: SONSTIGE, wert: summe(verdeckte) }],
    verdeckte,
  };
}
