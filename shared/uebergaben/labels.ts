import type { Einverstaendnis, Uebergabeseite } from './types.ts';

export const EINVERSTAENDNIS_LABEL: Record<Einverstaendnis, string> = {
  offen: 'noch offen',
  ja: 'ja, einverstanden',
  nein: 'nein, nicht einverstanden',
};

export const UEBERGABESEITE_LABEL: Record<Uebergabeseite, string> = {
  abgebend: 'abgebende Stelle',
  aufnehmend: 'Integrationsmanagement',
  familie: 'Familie',
  sprachmittlung: 'Sprachmittlung',
};

/** The free fields of the protocol, in its order. */
export const UEBERGABEFELD_LABEL = {
  sprache: 'Sprache und Kurse',
  schule: 'Schule und Kita',
  arbeit: 'Arbeit und Ausbildung',
  wohnung: 'Wohnen',
} as const;

/** Why the field for health is closed. */
export const GESUNDHEIT_GESPERRT =
  'Angaben zur Gesundheit brauchen eine eigene ausdrückliche Einwilligung (Art. 9 DSGVO). Das Feld öffnet sich, wenn der Tag der Einwilligung eingetragen ist.';
