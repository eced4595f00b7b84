import type { Datum } from '../foundation/date.ts';
import type { Feldfehler } from '../foundation/errors.ts';
import { zThemenfeld } from './themenfelder.ts';
import type { Lueckenfilter, Lueckenstand, Planungsgespraech, PlanungsgespraechEingabe } from './types.ts';

/** What became of the gap: closed counts more than passed on. */
export function lueckenstand({
  weitergegebenAm,
  geschlossenAm,
}: Pick<PlanungsgespraechEingabe, 'weitergegebenAm' | 'geschlossenAm'>): Lueckenstand {
  if (geschlossenAm !== null) return 'geschlossen';
  return weitergegebenAm === null ? 'offen' : 'weitergegeben';
}

const REIHE: readonly string[] = zThemenfeld.options;

/** The gaps that the filter lets through: by field in the order of the paper, the older first. */
export function luecken(gespraeche: readonly Planungsgespraech[], filter: Lueckenfilter): Planungsgespraech[] {
  return gespraeche
    .filter(
      (eines) =>
        eines.istLuecke &&
        (filter.kommuneId === null || eines.kommuneId === filter.kommuneId) &&
        (filter.feld === null || eines.feld === filter.feld) &&
        (filter.stand === null || lueckenstand(eines) === filter.stand),
    )
    .sort(
      (a, b) => REIHE.indexOf(a.feld) - REIHE.indexOf(b.feld) || a.am.localeCompare(b.am) || a.id.localeCompare(b.id),
    );
}

/** What of the input cannot be, each sentence at its field. */
export function fehlerDesGespraechs(eingabe: PlanungsgespraechEingabe, heute: Datum): Feldfehler[] {
  const { am, bedarf, huerde, vorschlag, weitergegebenAn, weitergegebenAm, geschlossenAm } = eingabe;
  const vorher = (tag: Datum | null) => tag !== null && tag < am;
  return [
    ...(am > heute ? [{ feld: 'am', satz: 'Dieser Tag liegt in der Zukunft.' }] : []),
    ...([bedarf, huerde, vorschlag].every((text) => text === '')
      ? [{ feld: 'bedarf', satz: 'Bitte Bedarf, Hürde oder Vorschlag eintragen.' }]
      : []),
    ...(weitergegebenAm !== null && weitergegebenAn === ''
      ? [{ feld: 'weitergegebenAn', satz: 'Bitte eintragen, an wen es weitergegeben wurde.' }]
      : []),
    ...(weitergegebenAm === null && weitergegebenAn !== ''
      ? [{ feld: 'weitergegebenAm', satz: 'Bitte den Tag der Weitergabe eintragen.' }]
      : []),
    ...(vorher(weitergegebenAm) ? [{ feld: 'weitergegebenAm', satz: 'Dieser Tag liegt vor dem Gespräch.' }] : []),
    ...(vorher(geschlossenAm) ? [{ feld: 'geschlossenAm', satz: 'Dieser Tag liegt vor dem Gespräch.' }] : []),
  ];
}
