import type { Einsatzform } from './types.ts';

export const EINSATZFORM_LABEL: Record<Einsatzform, string> = {
  vor_ort: 'vor Ort',
  telefon: 'am Telefon',
  video: 'per Video',
};

/** What a new order says on billing, until the office writes its own. */
export const ABRECHNUNG_VORSCHLAG =
  'Bitte die Rechnung nach dem Termin mit dem Aktenzeichen, dem Tag und der Dauer an die oben genannte Anschrift senden. Fahrtkosten bitte getrennt ausweisen.';

/** Subjects in general words that say nothing about the client. */
export const GEGENSTAND_VORSCHLAEGE: readonly string[] = [
  'Beratungsgespräch',
  'Erstgespräch',
  'Gespräch zum Integrationsplan',
  'Gespräch mit einer Behörde',
  'Gespräch in Schule oder Kita',
];
