import type { Datum } from '../foundation/date.ts';
import type { Kennwert, Rechtsgrundlage, Regime } from './types.ts';
import type { AngefangeneMonate } from './zeitraum.ts';

function gilt(am: Datum, von: Datum, bis: Datum | null): boolean {
  return von <= am && (bis === null || am <= bis);
}

/** The regime of a period: the one in which its first day lies; null before 2017. */
export function regimeFuer(regime: readonly Regime[], von: Datum): Regime | null {
  return regime.find((eines) => gilt(von, eines.von, eines.bis)) ?? null;
}

/** The version of the Verwaltungsvorschrift that applies to an application of that day; null before the first. */
export function fassungFuer(regime: Regime, am: Datum): Rechtsgrundlage | null {
  return regime.rechtsgrundlagen
    .filter((fassung) => fassung.giltAb <= am)
    .reduce<Rechtsgrundlage | null>(
      (neueste, fassung) => (neueste === null || fassung.giltAb > neueste.giltAb ? fassung : neueste),
      null,
    );
}

/** The dated value of a key on a day; null where none is known. */
export function kennwert(regime: Regime, schluessel: string, am: Datum): Kennwert | null {
  return (
    regime.kennwerte.find((wert) => wert.schluessel === schluessel && gilt(am, wert.gueltigVon, wert.gueltigBis)) ??
    null
  );
}

/** The value as a whole number in its unit; null where none is known or it is a text. */
export function zahlwert(regime: Regime, schluessel: string, am: Datum): number | null {
  const wert = kennwert(regime, schluessel, am)?.wert;
  return typeof wert === 'number' ? wert : null;
}

/** The value as text (`datum` and `text`); null where none is known or it is a number. */
export function textwert(regime: Regime, schluessel: string, am: Datum): string | null {
  const wert = kennwert(regime, schluessel, am)?.wert;
  return typeof wert === 'string' ? wert : null;
}

/** How begun months count on that day; `tage` where nothing else is set. */
export function angefangeneMonate(regime: Regime, am: Datum): AngefangeneMonate {
  const wert = textwert(regime, 'auslegung.angefangene_monate', am);
  return wert === 'voller_monat' || wert === 'keiner' ? wert : 'tage';
}
