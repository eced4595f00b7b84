import type { Kennzahlschluessel } from './types.ts';

/** Figures that others follow from and that stand in no line of their own. */
export type Hilfswert =
  | 'familien'
  | 'einzelpersonen'
  | 'planpersonen'
  | 'faelligeZiele'
  | 'zugaenge'
  | 'rechtzeitige'
  | 'besetztHundertstel'
  | 'bewilligtHundertstel'
  | 'foerderpersonen'
  | 'bewilligtCent'
  | 'rahmenCent';

/** Counted values by key; what is missing is not known here. */
export type Werte = Readonly<Partial<Record<Hilfswert, number>> & Partial<Record<Kennzahlschluessel, number>>>;

const ZEHNTEL = 10;

/** `faktor` times the quotient with one decimal; null where it cannot be told. */
function quotient(zaehler: number | undefined, nenner: number | undefined, faktor = 1): number | null {
  if (zaehler === undefined || nenner === undefined || nenner === 0) return null;
  return Math.round((zaehler * faktor * ZEHNTEL) / nenner) / ZEHNTEL;
}

const prozent = (zaehler: number | undefined, nenner: number | undefined) => quotient(zaehler, nenner, 100);

const ORTE = ['4', '5', '6'];

/** Talks per family with contact against talks per single person with contact. */
function verhaeltnis(werte: Werte): number | null {
  const { familien = 0, einzelpersonen = 0, '2': mitFamilien = 0, '3': mitEinzelnen = 0 } = werte;
  if (familien === 0 || einzelpersonen === 0) return null;
  return quotient(mitFamilien * einzelpersonen, mitEinzelnen * familien);
}

/**
 * The derived values, shares in percent with one decimal; null where the divisor is zero or not known. Never entered.
 * Quelle: abgeleitete Werte D1 bis D13.
 */
export function leiteAb(werte: Werte): Record<Kennzahlschluessel, number | null> {
  const stelle = 'abcdefghijkl';
  return {
    D1: prozent(werte['2'], werte['1']),
    ...Object.fromEntries(ORTE.map((ort, nummer) => [`D2${stelle.charAt(nummer)}`, prozent(werte[ort], werte['1'])])),
    D3: verhaeltnis(werte),
    D4: quotient(werte['18'], werte['1'], 100),
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, nummer) => [
        `D5${stelle.charAt(nummer)}`,
        prozent(werte[String(19 + nummer)], werte['18']),
      ]),
    ),
    D6: prozent(werte['43'], werte['47']),
    D7: prozent(werte.planpersonen, werte['43']),
    D8: prozent(werte['42'], werte.faelligeZiele),
    D9: quotient(werte['47'], werte.besetztHundertstel, 100),
    D10: prozent(werte['47'], werte.foerderpersonen),
    D11: prozent(werte.bewilligtCent, werte.rahmenCent),
    D12: prozent(werte.besetztHundertstel, werte.bewilligtHundertstel),
    D13: prozent(werte.rechtzeitige, werte.zugaenge),
  };
}
