import type { Vereinbarungsangaben } from './types.ts';

type Texte = Pick<
  Vereinbarungsangaben,
  | 'beratungsumfang'
  | 'zahlen'
  | 'nachweisAnlagen'
  | 'rueckzahlung'
  | 'kuendigung'
  | 'vakanz'
  | 'datenschutz'
  | 'oeffentlichkeit'
>;

/**
 * What a new agreement begins with: short and neutral, in own words, to be changed by the clerk.
 * Quelle: üblich; keine Daten aus der Beratung an den Landkreis: Vorgabe des Amts
 */
export const TEXTVORSCHLAEGE: Texte = {
  beratungsumfang:
    'Beratung und Begleitung von Geflüchteten in der Anschlussunterbringung, mit Integrationsplan und Weiterleitung an die Regeldienste.',
  zahlen: 'Betreute Personen, Beratungsgespräche, Integrationspläne und Weiterleitungen, jeweils als Summe.',
  nachweisAnlagen: 'Zahlenmäßiger Nachweis der Personalausgaben und kurzer Sachbericht.',
  rueckzahlung:
    'Beträge, die nicht oder nicht für die vereinbarten Stellen verwendet werden, werden nach dem Verwendungsnachweis zurückgezahlt oder mit der nächsten Auszahlung verrechnet. Verringert das Land seine Zuwendung an den Landkreis, passen die Parteien den Betrag an.',
  kuendigung: 'Das Recht zur Kündigung aus wichtigem Grund bleibt unberührt. Eine Kündigung bedarf der Schriftform.',
  vakanz:
    'Ist eine Stelle länger als einen Monat nicht besetzt, wird der Landkreis unverzüglich unterrichtet. Für die Zeit der Vakanz vermindert sich sein Anteil entsprechend, soweit keine Vertretung arbeitet.',
  datenschutz:
    'Angaben aus der Beratung und Daten einzelner Ratsuchender werden nicht an den Landkreis gegeben. Er erhält nur zusammengefasste Zahlen, aus denen sich keine Person erkennen lässt.',
  oeffentlichkeit:
    'Bei Veröffentlichungen über das Integrationsmanagement wird auf die Förderung durch das Land Baden-Württemberg und auf den Landkreis hingewiesen.',
};
