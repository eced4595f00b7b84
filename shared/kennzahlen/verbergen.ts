/** One value of a feature with how often it was met. */
export interface Gruppe {
  readonly name: string;
  readonly wert: number;
}

/** A value with how many rows stand behind it, where that is not the value itself: minutes of talks. */
export interface Gezaehltes extends Gruppe {
  readonly anzahl?: number;
}

/** Fewer than this could point at a person. Quelle: Schwelle üblich, frei gewählt. */
export const SCHWELLE = 5;

/** Name of what was put together. */
export const SONSTIGE = 'Sonstige';

/** How many of the smallest have to go: until there are two, which together reach the threshold, or nothing is left. */
function soVieleWeg(aufsteigend: readonly number[], kleine: number, schwelle: number): number {
  if (kleine === 0) return 0;
  const summe = (anzahl: number) => aufsteigend.slice(0, anzahl).reduce((bisher, wert) => bisher + wert, 0);
  let weg = kleine;
  while (weg < aufsteigend.length && (weg < 2 || summe(weg) < schwelle)) weg += 1;
  return weg;
}

/**
 * Puts small values together as „Sonstige“. Where the sum would still give one of them away (a single one, or together below
 * the threshold), the next smallest goes along, until nothing can be computed by taking away. `auchWeg`: names that go whatever
 * their size. `verdeckte`: how many values were put together. The sum stays the same. Quelle: Verdecken mit zweiter Zahl, 5.5.
 */
export function verbergeKleine(
  gruppen: readonly Gezaehltes[],
  schwelle: number = SCHWELLE,
  auchWeg: ReadonlySet<string> = new Set(),
): { readonly gruppen: Gruppe[]; readonly verdeckte: number } {
  const groesse = ({ wert, anzahl = wert }: Gezaehltes) => anzahl;
  const istKlein = (gruppe: Gezaehltes) => groesse(gruppe) < schwelle || auchWeg.has(gruppe.name);
  const gezaehlte = gruppen.filter((gruppe) => groesse(gruppe) > 0);
  const aufsteigend = gezaehlte.toSorted(
    (a, b) =>
      Number(istKlein(b)) - Number(istKlein(a)) || groesse(a) - groesse(b) || a.name.localeCompare(b.name, 'de'),
  );
  const verdeckte = soVieleWeg(aufsteigend.map(groesse), aufsteigend.filter(istKlein).length, schwelle);
  const weg = new Set(aufsteigend.slice(0, verdeckte));
  const bleibende = gezaehlte.filter((gruppe) => !weg.has(gruppe)).map(({ name, wert }) => ({ name, wert }));
  if (verdeckte === 0) return { gruppen: bleibende, verdeckte };
  const rest = [...weg].reduce((summe, { wert }) => summe + wert, 0);
  return { gruppen: [...bleibende, { name: SONSTIGE, wert: rest }], verdeckte };
}

/** How often a value was met in one part of the whole: one Kommune. */
export interface Teilzelle {
  readonly teil: string;
  readonly name: string;
  readonly anzahl: number;
}

/** Hides the small cells of a row or a column, and those that go along. True where another one went. */
function verbergeReihe(reihe: readonly Teilzelle[], weg: Set<Teilzelle>, schwelle: number): boolean {
  const aufsteigend = reihe.toSorted(
    (a, b) => Number(weg.has(b)) - Number(weg.has(a)) || a.anzahl - b.anzahl || a.teil.localeCompare(b.teil),
  );
  const kleine = aufsteigend.filter((zelle) => weg.has(zelle)).length;
  const anzahl = soVieleWeg(
    aufsteigend.map((zelle) => zelle.anzahl),
    kleine,
    schwelle,
  );
  for (const zelle of aufsteigend.slice(kleine, anzahl)) weg.add(zelle);
  return anzahl > kleine;
}

/**
 * Names that cannot stand in the breakdown of some parts alone: what is small in one part could be computed from two questions
 * that differ by that part. Of each name as many parts are hidden as of each part names, so that the difference of two answers
 * is never a single small value. `gefragte`: the parts asked for; `zellen`: of all parts that may be asked for.
 * Quelle: Verdecken mit zweiter Zahl, 5.5.
 */
export function verdeckteNamen(
  zellen: readonly Teilzelle[],
  gefragte: ReadonlySet<string>,
  schwelle: number = SCHWELLE,
): ReadonlySet<string> {
  const gezaehlte = zellen.filter(({ anzahl }) => anzahl > 0);
  const weg = new Set(gezaehlte.filter(({ anzahl }) => anzahl < schwelle));
  const jeName = Map.groupBy(gezaehlte, ({ name }) => name);
  const reihen = [...jeName.values(), ...Map.groupBy(gezaehlte, ({ teil }) => teil).values()];
  let wirdMehr = weg.size > 0;
  while (wirdMehr) {
    wirdMehr = false;
    for (const reihe of reihen) if (verbergeReihe(reihe, weg, schwelle)) wirdMehr = true;
  }
  return new Set(
    [...jeName].flatMap(([name, reihe]) => {
      const verborgene = reihe.filter((zelle) => weg.has(zelle));
      const gemeinte = verborgene.filter(({ teil }) => gefragte.has(teil));
      return gemeinte.length > 0 && gemeinte.length < verborgene.length ? [name] : [];
    }),
  );
}
