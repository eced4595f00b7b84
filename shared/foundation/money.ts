import { z } from 'zod';

/** Largest amount that a field accepts: 9.999.999.999,99 €. Keeps every product of the rules inside safe integers or BigInt. */
export const HOECHSTBETRAG_CENT = 999_999_999_999;

/** An amount of money in whole cents, not negative. */
export const zBetragCent = z
  .int('Bitte einen Betrag in Euro und Cent eingeben. Beispiel: 1.234,56')
  .min(0, 'Der Betrag darf nicht negativ sein.')
  .max(HOECHSTBETRAG_CENT, 'Dieser Betrag ist zu groß.');

/** The same for a field of a form that may be left empty: nothing entered means 0 €. */
export const zBetragCentLeerIstNull = zBetragCent.nullable().transform((cent) => cent ?? 0);

/** Commercial rounding (half up, away from zero) of `zaehler / nenner` to a whole number. `nenner` > 0. */
export function rundeKaufmaennisch(zaehler: bigint, nenner: bigint): bigint {
  if (nenner <= 0n) throw new Error('Der Nenner muss positiv sein.');
  const negativ = zaehler < 0n;
  const betrag = negativ ? -zaehler : zaehler;
  const gerundet = (betrag * 2n + nenner) / (nenner * 2n);
  return negativ ? -gerundet : gerundet;
}

function gruppiert(ganze: string): string {
  return ganze.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** `1.573,45 €` */
export function zeigeEuro(cent: number): string {
  const betrag = Math.abs(cent);
  const text = `${gruppiert(String(Math.floor(betrag / 100)))},${String(betrag % 100).padStart(2, '0')} €`;
  return cent < 0 ? `−${text}` : text;
}

/** `815.185 €` for whole euros; with cents where there are any. */
export function zeigeEuroKurz(cent: number): string {
  return cent % 100 === 0 ? zeigeEuro(cent).replace(',00', '') : zeigeEuro(cent);
}

/** `72.857`: a whole number with points. */
export function zeigeZahl(zahl: number): string {
  return zahl < 0 ? `−${gruppiert(String(-zahl))}` : gruppiert(String(zahl));
}

/**
 * Reads what a clerk types for an amount: `1.234,56`, `1234,5`, `1234.56`, `1 234 €`. Null where it is none or it is
 * ambiguous. One point with three digits behind it is a thousands point, as in German.
 */
export function liesBetragCent(eingabe: string): number | null {
  const text = eingabe.replace(/[\s€]|EUR/gi, '');
  const deutsch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{0,2}))?$/.exec(text);
  const englisch = /^(\d+)\.(\d{1,2})$/.exec(text);
  const treffer = deutsch ?? englisch;
  if (!treffer) return null;
  const cent = Number((treffer[1] ?? '').replace(/\./g, '')) * 100 + Number((treffer[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cent) && cent <= HOECHSTBETRAG_CENT ? cent : null;
}
