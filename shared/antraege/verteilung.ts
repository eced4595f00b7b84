import { datum, frueheres, jahrVon, spaeteres, type Zeitraum } from '../foundation/date.ts';
import { summe } from '../foundation/list.ts';
import { angefangeneMonate } from '../foerderrecht/rules.ts';
import type { Regime } from '../foerderrecht/types.ts';
import { foerdermonateHundertstel } from '../foerderrecht/zeitraum.ts';

/** A period with an end. */
export type Spanne = Zeitraum & { readonly bis: NonNullable<Zeitraum['bis']> };

/** The Haushaltsjahre (calendar years) that a period touches, earliest first. */
export function haushaltsjahre({ von, bis }: Spanne): number[] {
  const erstes = jahrVon(von);
  return Array.from({ length: jahrVon(bis) - erstes + 1 }, (_, nummer) => erstes + nummer);
}

/** Months of the period in each of the years, in hundredths; 0 in years that it does not touch. */
export function monateJeJahr(regime: Regime, { von, bis }: Spanne, jahre: readonly number[]): number[] {
  const auslegung = angefangeneMonate(regime, von);
  return jahre.map((jahr) =>
    foerdermonateHundertstel(spaeteres(von, datum(`${jahr}-01-01`)), frueheres(bis, datum(`${jahr}-12-31`)), auslegung),
  );
}

/**
 * Splits an amount by weights into multiples of `einheitCent`. What is lost by rounding down is carried on to the next
 * part, and the rest goes to the last one, so the parts add up exactly and none is more than one unit off its share.
 * Without any weight everything falls to the last part. `betragCent` and the weights are not negative.
 */
export function verteile(betragCent: number, gewichte: readonly number[], einheitCent = 1): number[] {
  const gesamt = summe(gewichte, (gewicht) => gewicht);
  let bisherGewicht = 0;
  let bisherCent = 0;
  return gewichte.map((gewicht, stelle) => {
    bisherGewicht += gewicht;
    const istLetzter = gesamt === 0 ? stelle === gewichte.length - 1 : bisherGewicht === gesamt;
    const bisHierCent = istLetzter ? betragCent : anteil(betragCent, bisherGewicht, gesamt, einheitCent);
    const teil = bisHierCent - bisherCent;
    bisherCent = bisHierCent;
    return teil;
  });
}

/** `betrag × gewicht / gesamt`, rounded down to the unit; 0 where there is no weight at all. */
function anteil(betragCent: number, gewicht: number, gesamt: number, einheitCent: number): number {
  if (gesamt === 0) return 0;
  const genau = (BigInt(betragCent) * BigInt(gewicht)) / BigInt(gesamt);
  return Number(genau - (genau % BigInt(einheitCent)));
}

/**
 * Splits each row's amount over the same columns so that both rows and columns add up exactly. `spalten` are the sums
 * of the columns; they add up to the sum of all rows. Row `i`, column `j` is near `zeilen[i] × spalten[j] / total`.
 */
export function verteileAufSpalten(zeilen: readonly number[], spalten: readonly number[]): number[][] {
  let offen = [...zeilen];
  const nachSpalten = spalten.map((spalte) => {
    const teile = verteile(spalte, offen);
    offen = offen.map((rest, zeile) => rest - (teile[zeile] ?? 0));
    return teile;
  });
  return zeilen.map((_, zeile) => nachSpalten.map((spalte) => spalte[zeile] ?? 0));
}
