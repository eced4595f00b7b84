/** The entry fits everybody. */
export const SITUATION_ALLE = 'alle';

/** Situations of the shipped entries, in the order of a life here; own entries may have others. Quelle: Bibliothek der 80 Ziele und Maßnahmen. */
export const SITUATIONEN = [
  SITUATION_ALLE,
  'neu',
  'ohne Schrift',
  'wartet auf Kurs',
  'im Kurs',
  'Familie',
  'neugeboren',
  'kleines Kind',
  'kleine Kinder',
  'Kind',
  'Jugend',
  'erwachsen',
  'in Ausbildung',
  'Studium',
  'Abschluss im Ausland',
  'sucht Arbeit',
  'Arbeit',
  'Unterkunft',
  'Umzug',
  'eigene Wohnung',
  'Wohnung in Gefahr',
  'Aufenthalt',
  'Geld',
  'Familie im Ausland',
  'schwanger',
  'Behinderung',
  'Sorgen',
  'Sucht',
] as const;
export type Situation = (typeof SITUATIONEN)[number];

/**
 * Never concluded from a file: what a person tells or does not tell in the talk. The counsellor finds these entries by
 * looking for them.
 */
export const NIE_VORGESCHLAGEN: readonly Situation[] = [
  'schwanger',
  'Behinderung',
  'Sorgen',
  'Sucht',
  'Geld',
  'Wohnung in Gefahr',
  'Familie im Ausland',
];
