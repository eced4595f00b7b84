import type { ErklaerterBetrag } from '../foundation/certainty.ts';
import type { Datum } from '../foundation/date.ts';
import { rundeKaufmaennisch, zeigeEuro, zeigeEuroKurz, zeigeZahl } from '../foundation/money.ts';
import { angabe, betrag, wertAus } from './erklaerung.ts';
import { kennwert } from './rules.ts';
import type { Regime } from './types.ts';

/**
 * Integrationslastenausgleich of a Gemeinde for the year of `am`: persons × Topf / persons in the Land, half up to the
 * cent. Null where the number of the Land is not known (2018) or there was no such payment.
 * Quelle: § 29d FAG in der Fassung vom 21.02.2017; Konstanz Dezember 2017, 418 Personen, rund 516.000 €.
 */
export function lastenausgleich(regime: Regime, personen: number, am: Datum): ErklaerterBetrag | null {
  const topf = kennwert(regime, 'par29d.topf', am);
  const divisor = kennwert(regime, 'par29d.divisor', am);
  if (typeof topf?.wert !== 'number' || typeof divisor?.wert !== 'number' || divisor.wert <= 0) return null;
  const cent = Number(rundeKaufmaennisch(BigInt(personen) * BigInt(topf.wert), BigInt(divisor.wert)));
  return betrag(cent, {
    titel: 'Integrationslastenausgleich',
    formel: 'Personen × Mittel des Landes je Jahr / Personen im Land',
    eingesetzt: `${zeigeZahl(personen)} × ${zeigeEuroKurz(topf.wert)} / ${zeigeZahl(divisor.wert)} = ${zeigeEuro(cent)}`,
    werte: [angabe('Personen am 15.09.', zeigeZahl(personen), 'Zählung der Gemeinde'), wertAus(topf), wertAus(divisor)],
    norm: '§ 29d FAG',
    hinweis: null,
  });
}
