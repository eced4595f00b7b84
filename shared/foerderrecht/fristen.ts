import { istDatum } from '../foundation/date.ts';
import type { Fristvorschlag } from '../fristen/types.ts';
import type { Regime } from './types.ts';

/** Dated values that somebody has to act on, with the days before in which they are shown. */
const TERMINE: Readonly<Record<string, { readonly titel: string; readonly vorlaufTage: number }>> = {
  'par29d.stichtag': { titel: 'Stichtag der Zählung nach § 29d FAG', vorlaufTage: 30 },
  'par29d.meldung': { titel: 'Meldung der Personen nach § 29d FAG durch den Kreis', vorlaufTage: 21 },
  'par29d.berichtigung': { titel: 'Letzter Tag für Berichtigungen der Meldung nach § 29d FAG', vorlaufTage: 21 },
  'par29d.auszahlung': { titel: 'Auszahlung des Integrationslastenausgleichs nach § 29d FAG', vorlaufTage: 14 },
};

/** Deadlines that the Förderrecht names with a day of its own; they hold for every Kommune. */
export function fristenDesFoerderrechts(regime: readonly Regime[]): Fristvorschlag[] {
  return regime.flatMap(({ id, kennwerte }) =>
    kennwerte.flatMap(({ schluessel, wert, gueltigVon, quelle, gewissheit }) => {
      const termin = TERMINE[schluessel];
      if (termin === undefined || typeof wert !== 'string' || !istDatum(wert)) return [];
      return [
        {
          ...termin,
          id: `foerderrecht:${schluessel}:${id}/${gueltigVon}`,
          faelligAm: wert,
          kommuneId: null,
          bezug: null,
          ziel: '/foerderrecht',
          quelle,
          gewissheit,
        },
      ];
    }),
  );
}
