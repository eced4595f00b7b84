import { z } from 'zod';

/**
 * The eight fields of assessment, plan, responsibilities and gaps, in the order of the paper. Topics of talks are a list of
 * their own: it has residence, benefits and others beside them.
 * Quelle: Integrationsplan P16, [MALT]; Kennzahlen 7 bis 14.
 */
export const zThemenfeld = z.enum([
  'sprache',
  'schule',
  'ausbildung',
  'arbeit',
  'wohnung',
  'gesundheit',
  'teilhabe',
  'kinder',
]);
export type Themenfeld = z.infer<typeof zThemenfeld>;

export const THEMENFELD_LABEL: Record<Themenfeld, string> = {
  sprache: 'Sprache',
  schule: 'Schule',
  ausbildung: 'Ausbildung und Studium',
  arbeit: 'Arbeit',
  wohnung: 'Wohnung',
  gesundheit: 'Gesundheit',
  teilhabe: 'Gesellschaftliche Teilhabe',
  kinder: 'Kinder',
};

/** What belongs to a field, in the words of the Kennzahlen. Quelle: Kennzahlen 7 bis 14. */
export const THEMENFELD_INHALT: Record<Themenfeld, string> = {
  sprache: 'Spracherwerb, Kurse, Prüfungen',
  schule: 'Schulbesuch, Schulabschluss, Eltern und Schule',
  ausbildung: 'Berufswahl, Ausbildung, Anerkennung, Studium',
  arbeit: 'Arbeitserlaubnis, Suche, Arbeitsverhältnis, Arbeitsgelegenheiten',
  wohnung: 'Unterbringung, Suche, Miete, Umzug',
  gesundheit: 'Versicherung, Praxen, seelische Belastung',
  teilhabe: 'Vereine, Ehrenamt, Nachbarschaft, Alltag',
  kinder: 'Kita, Familie, Erziehung, Freizeit',
};
