/** The sections of a draft, in the order of the paper. */
export const ENTWURFSABSCHNITTE = [
  { id: 'gespraech', titel: 'Gespräch und Beteiligte' },
  { id: 'wichtig', titel: 'Was mir wichtig ist' },
  { id: 'themenfelder', titel: 'Themenfelder' },
  { id: 'vereinbarung', titel: 'Vereinbarung' },
  { id: 'unterschriften', titel: 'Unterschriften' },
  { id: 'vorschau', titel: 'Vorschau' },
] as const;

export type Entwurfsabschnitt = (typeof ENTWURFSABSCHNITTE)[number]['id'];

const IN_VEREINBARUNG = ['zusagen', 'nachBegleitung', 'naechstesGespraech', 'ueberpruefungAm'];
const IN_WICHTIG = ['wuensche', 'mitgebracht', 'interessen', 'helfende'];

/** The section that holds a field of the form. */
export function abschnittVon(feld: string): Entwurfsabschnitt {
  if (feld.startsWith('felder')) return 'themenfelder';
  if (IN_VEREINBARUNG.some((anfang) => feld.startsWith(anfang))) return 'vereinbarung';
  return IN_WICHTIG.some((anfang) => feld.startsWith(anfang)) ? 'wichtig' : 'gespraech';
}
