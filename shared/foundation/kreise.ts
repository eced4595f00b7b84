/** The four Regierungsbezirke by the third digit of a key. */
export const REGIERUNGSBEZIRKE = {
  1: 'Stuttgart',
  2: 'Karlsruhe',
  3: 'Freiburg',
  4: 'Tübingen',
} as const;
export type Regierungsbezirk = (typeof REGIERUNGSBEZIRKE)[keyof typeof REGIERUNGSBEZIRKE];

/** A Stadtkreis or Landkreis of Baden-Württemberg. */
export interface Kreis {
  /** Five digits: Land 08, Regierungsbezirk, Kreis. */
  readonly schluessel: string;
  readonly name: string;
  readonly art: 'stadtkreis' | 'landkreis';
  readonly regierungsbezirk: Regierungsbezirk;
}

function bezirk(regierungsbezirk: Regierungsbezirk, kreise: readonly (readonly [string, string, 'SK'?])[]): Kreis[] {
  return kreise.map(([schluessel, name, stadtkreis]) => ({
    schluessel,
    name,
    art: stadtkreis === 'SK' ? 'stadtkreis' : 'landkreis',
    regierungsbezirk,
  }));
}

/**
 * The 9 Stadtkreise and 35 Landkreise, in the order of their keys.
 * Quelle: Amtlicher Gemeindeschlüssel; Namen nach dem Paket `landkreise-deutschland` 3.0.0 (CC-BY-4.0).
 */
export const KREISE: readonly Kreis[] = [
  ...bezirk('Stuttgart', [
    ['08111', 'Stuttgart', 'SK'],
    ['08115', 'Böblingen'],
    ['08116', 'Esslingen'],
    ['08117', 'Göppingen'],
    ['08118', 'Ludwigsburg'],
    ['08119', 'Rems-Murr-Kreis'],
    ['08121', 'Heilbronn', 'SK'],
    ['08125', 'Heilbronn'],
    ['08126', 'Hohenlohekreis'],
    ['08127', 'Schwäbisch Hall'],
    ['08128', 'Main-Tauber-Kreis'],
    ['08135', 'Heidenheim'],
    ['08136', 'Ostalbkreis'],
  ]),
  ...bezirk('Karlsruhe', [
    ['08211', 'Baden-Baden', 'SK'],
    ['08212', 'Karlsruhe', 'SK'],
    ['08215', 'Karlsruhe'],
    ['08216', 'Rastatt'],
    ['08221', 'Heidelberg', 'SK'],
    ['08222', 'Mannheim', 'SK'],
    ['08225', 'Neckar-Odenwald-Kreis'],
    ['08226', 'Rhein-Neckar-Kreis'],
    ['08231', 'Pforzheim', 'SK'],
    ['08235', 'Calw'],
    ['08236', 'Enzkreis'],
    ['08237', 'Freudenstadt'],
  ]),
  ...bezirk('Freiburg', [
    ['08311', 'Freiburg im Breisgau', 'SK'],
    ['08315', 'Breisgau-Hochschwarzwald'],
    ['08316', 'Emmendingen'],
    ['08317', 'Ortenaukreis'],
    ['08325', 'Rottweil'],
    ['08326', 'Schwarzwald-Baar-Kreis'],
    ['08327', 'Tuttlingen'],
    ['08335', 'Konstanz'],
    ['08336', 'Lörrach'],
    ['08337', 'Waldshut'],
  ]),
  ...bezirk('Tübingen', [
    ['08415', 'Reutlingen'],
    ['08416', 'Tübingen'],
    ['08417', 'Zollernalbkreis'],
    ['08421', 'Ulm', 'SK'],
    ['08425', 'Alb-Donau-Kreis'],
    ['08426', 'Biberach'],
    ['08435', 'Bodenseekreis'],
    ['08436', 'Ravensburg'],
    ['08437', 'Sigmaringen'],
  ]),
];

const NACH_SCHLUESSEL = new Map(KREISE.map((kreis) => [kreis.schluessel, kreis]));

/** The Kreis of a key of at least five digits (AGS, Verbandsschlüssel, Landkreis); null where there is none. */
export function kreisVon(schluessel: string): Kreis | null {
  return NACH_SCHLUESSEL.get(schluessel.replace(/\s/g, '').slice(0, 5)) ?? null;
}

/** The Regierungsbezirk of a key; null where its Kreis does not exist. */
export function regierungsbezirkVon(schluessel: string): Regierungsbezirk | null {
  return kreisVon(schluessel)?.regierungsbezirk ?? null;
}

/** Full name for screen and paper: `Landkreis Göppingen`, `Ortenaukreis`, `Stadtkreis Ulm`. */
export function zeigeKreis(kreis: Kreis): string {
  if (kreis.art === 'stadtkreis') return `Stadtkreis ${kreis.name}`;
  return kreis.name.endsWith('kreis') || kreis.name.endsWith('-Kreis') ? kreis.name : `Landkreis ${kreis.name}`;
}
