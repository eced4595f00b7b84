import { istDatum, plusTage, type Datum } from '../../shared/foundation/date.ts';

/** Periods that are mostly looked at. */
export const ZEITRAEUME = [
  { value: 'tag', label: 'Heute' },
  { value: 'woche', label: '7 Tage' },
  { value: 'monat', label: '30 Tage' },
  { value: 'jahr', label: 'Dieses Jahr' },
  { value: 'vorjahr', label: 'Voriges Jahr' },
  { value: 'frei', label: 'Von–bis' },
] as const;
type Zeitraumart = (typeof ZEITRAEUME)[number]['value'];

export interface Zeitraum {
  readonly art: Zeitraumart;
  readonly von: Datum;
  readonly bis: Datum;
}

const TAGE: Partial<Record<Zeitraumart, number>> = { tag: 1, woche: 7, monat: 30 };

/** First and last day of the period; a free one stands in the address. */
export function zeitraumAus(adresse: URLSearchParams, heute: Datum): Zeitraum {
  const art = ZEITRAEUME.find(({ value }) => value === adresse.get('zeitraum'))?.value ?? 'monat';
  const jahr = Number(heute.slice(0, 4));
  const tage = TAGE[art];
  if (tage !== undefined) return { art, von: plusTage(heute, 1 - tage), bis: heute };
  if (art === 'jahr') return { art, von: `${jahr}-01-01` as Datum, bis: heute };
  if (art === 'vorjahr') return { art, von: `${jahr - 1}-01-01` as Datum, bis: `${jahr - 1}-12-31` as Datum };
  const von = adresse.get('von') ?? '';
  const bis = adresse.get('bis') ?? '';
  return { art, von: istDatum(von) ? von : plusTage(heute, -29), bis: istDatum(bis) ? bis : heute };
}
