import { datum, plusTage } from '../../../shared/foundation/date.ts';
import type { ErklaerterBetrag } from '../../../shared/foundation/certainty.ts';
import type { Kennwert, Regime } from '../../../shared/foerderrecht/types.ts';

/** The value, or a failure of the test where a rule answered null. */
export function pflicht<T>(wert: T | null): T {
  if (wert === null) throw new Error('Die Regel hat nichts geantwortet.');
  return wert;
}

/** The regime with an own value in place of the shipped one. */
export function mitEigenemWert(regime: Regime, schluessel: string, wert: number | string): Regime {
  return {
    ...regime,
    kennwerte: regime.kennwerte.map((eines) =>
      eines.schluessel !== schluessel
        ? eines
        : {
            ...eines,
            wert,
            angepasst: {
              urspruenglich: eines.wert,
              begruendung: 'Bescheid vom 05.03.2018',
              am: '2018-03-06T08:00:00.000Z',
              von: 'Petra Roth',
              version: 1,
            },
          },
    ),
  };
}

/** The regime without a key. */
export function ohneWert(regime: Regime, schluessel: string): Regime {
  return { ...regime, kennwerte: regime.kennwerte.filter((eines) => eines.schluessel !== schluessel) };
}

/** The regime with a value that changes on a day. */
export function mitWechsel(regime: Regime, schluessel: string, ab: string, wert: number): Regime {
  const wechsel = datum(ab);
  const vorher = regime.kennwerte.find((eines) => eines.schluessel === schluessel);
  if (!vorher) throw new Error(`Kein Wert: ${schluessel}`);
  const neu: Kennwert = { ...vorher, wert, gueltigVon: wechsel };
  return {
    ...regime,
    kennwerte: [
      ...regime.kennwerte.map((eines) => (eines === vorher ? { ...eines, gueltigBis: plusTage(wechsel, -1) } : eines)),
      neu,
    ],
  };
}

/** An amount whose origin does not matter to the test. */
export function ausgangsbetrag(cent: number, titel = 'Ausgangsbetrag'): ErklaerterBetrag {
  return { cent, erklaerung: { titel, formel: '', eingesetzt: '', werte: [], norm: null, hinweis: null } };
}
