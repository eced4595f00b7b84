import { assertNever } from '../foundation/assert.ts';
import { istDatum } from '../foundation/date.ts';
import { HOECHSTBETRAG_CENT, zeigeZahl } from '../foundation/money.ts';
import { WAHLWERTE } from './labels.ts';
import type { Kennwert } from './types.ts';

const HOECHSTWERT = 1_000_000_000;

function zahlFehler(wert: Kennwert['wert'], hoechstens: number, beispiel: string): string | null {
  if (typeof wert !== 'number' || !Number.isInteger(wert)) return `Bitte eine Zahl eingeben. Beispiel: ${beispiel}`;
  if (wert < 0) return 'Der Wert darf nicht negativ sein.';
  return wert > hoechstens ? 'Dieser Wert ist zu groß.' : null;
}

function textFehler(schluessel: string, wert: Kennwert['wert']): string | null {
  if (typeof wert !== 'string') return 'Bitte einen Text eingeben.';
  const wahl = WAHLWERTE[schluessel];
  if (wahl === undefined || wahl.some((eine) => eine.wert === wert)) return null;
  return `Möglich sind nur: ${wahl.map((eine) => eine.label).join(' · ')}.`;
}

/**
 * What is wrong with an own value in the place of a shipped one, one German sentence; null where nothing is.
 * The value comes in the unit of the shipped one: cents, persons, hundredths, percent and months as whole numbers.
 */
export function anpassungFehler(
  { schluessel, einheit }: Pick<Kennwert, 'schluessel' | 'einheit'>,
  wert: Kennwert['wert'],
): string | null {
  switch (einheit) {
    case 'cent':
      return zahlFehler(wert, HOECHSTBETRAG_CENT, '64.000,00');
    case 'personen':
      if (schluessel.endsWith('.divisor') && wert === 0)
        return 'Durch diese Zahl wird geteilt; sie muss größer als 0 sein.';
      return zahlFehler(wert, HOECHSTWERT, zeigeZahl(72857));
    case 'hundertstel':
      return zahlFehler(wert, HOECHSTWERT, '0,25');
    case 'prozent':
      return zahlFehler(wert, HOECHSTWERT, '60');
    case 'monate':
      return zahlFehler(wert, 1200, '24');
    case 'datum':
      return typeof wert === 'string' && istDatum(wert) ? null : 'Dieses Datum gibt es nicht. Beispiel: 15.09.2018';
    case 'text':
      return textFehler(schluessel, wert);
    default:
      return assertNever(einheit);
  }
}
