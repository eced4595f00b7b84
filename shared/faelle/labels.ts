import type {
  Abschlussgrund,
  Aktenstand,
  Alphabetisierung,
  Aufenthaltsstatus,
  Beziehungsart,
  Erstkontaktergebnis,
  Erwerbstaetigkeit,
  Familienrolle,
  Fremdnummerart,
  Geburtsgenauigkeit,
  Haushaltsart,
  Kursart,
  Kursstand,
  Leistungsart,
  Pruefung,
  Schutz,
  Sprachniveau,
  Stationsart,
  Vorrang,
  Wohnform,
  Zugangsgrund,
} from './wertelisten.ts';

export const HAUSHALTSART_LABEL: Record<Haushaltsart, string> = {
  familie: 'Familie',
  einzelperson: 'Einzelperson',
};

export const AKTENSTAND_LABEL: Record<Aktenstand, string> = {
  zaehlbestand: 'Zählbestand',
  offen: 'Akte offen',
  abgeschlossen: 'Akte abgeschlossen',
};

export const GEBURTSGENAUIGKEIT_LABEL: Record<Geburtsgenauigkeit, string> = {
  tag: 'Tag bekannt',
  jahr: 'nur Jahr bekannt',
  unbekannt: 'unbekannt',
};

export const FAMILIENROLLE_LABEL: Record<Familienrolle, string> = {
  bezugsperson: 'Bezugsperson',
  partner: 'Partnerin oder Partner',
  kind: 'Kind',
  elternteil: 'Elternteil',
  geschwister: 'Schwester oder Bruder',
  sonstige: 'sonstige Person',
};

/** Quelle: VwV Integrationsmanagement, Zielgruppe; [S2]. */
export const ZUGANGSGRUND_LABEL: Record<Zugangsgrund, string> = {
  unbekannt: 'unbekannt',
  anerkannt: 'anerkannt',
  geduldet: 'geduldet',
  verfahren_ueber_24_monate: 'Asylverfahren über 24 Monate',
  sonstiger: 'sonstiger Grund',
};

/** What `zugangGrundlageAm` means for each reason. */
export const ZUGANGSGRUNDLAGE_LABEL: Record<Zugangsgrund, string> = {
  unbekannt: 'Tag',
  anerkannt: 'anerkannt am',
  geduldet: 'geduldet seit',
  verfahren_ueber_24_monate: 'aufgenommen am',
  sonstiger: 'Zugang am',
};

export const WOHNFORM_LABEL: Record<Wohnform, string> = {
  unbekannt: 'unbekannt',
  gemeinschaftsunterkunft: 'Gemeinschaftsunterkunft',
  kommunale_unterkunft: 'kommunale Unterkunft',
  angemietet_von_kommune: 'von der Kommune angemietet',
  eigener_mietvertrag: 'eigener Mietvertrag',
  sonstige: 'sonstige',
};

export const LEISTUNGSART_LABEL: Record<Leistungsart, string> = {
  asylblg: 'AsylbLG',
  sgb2: 'SGB II',
  sgb12: 'SGB XII',
  ergaenzend: 'ergänzend zum Einkommen',
  keine: 'keine Leistungen',
  unbekannt: 'unbekannt',
};

/** Quelle: [ASYL], [UNHCR], [BMI]; §§ 60c und 60d AufenthG ungeprueft. */
export const AUFENTHALTSSTATUS_LABEL: Record<Aufenthaltsstatus, string> = {
  ankunftsnachweis: 'Ankunftsnachweis',
  gestattung: 'Aufenthaltsgestattung (§ 55 AsylG)',
  duldung: 'Duldung (§ 60a AufenthG)',
  ausbildungsduldung: 'Ausbildungsduldung (§ 60c AufenthG)',
  beschaeftigungsduldung: 'Beschäftigungsduldung (§ 60d AufenthG)',
  asylberechtigung: 'Asylberechtigung (§ 25 Abs. 1 AufenthG)',
  fluechtlingseigenschaft: 'Flüchtlingseigenschaft (§ 25 Abs. 2 AufenthG)',
  subsidiaerer_schutz: 'Subsidiärer Schutz (§ 25 Abs. 2 AufenthG)',
  abschiebungsverbot: 'Nationales Abschiebungsverbot (§ 25 Abs. 3 AufenthG)',
  voruebergehender_schutz: 'Vorübergehender Schutz (§ 24 AufenthG)',
  familiennachzug: 'Aufenthaltserlaubnis zum Familiennachzug',
  sonstige_erlaubnis: 'sonstige Aufenthaltserlaubnis',
  fiktionsbescheinigung: 'Fiktionsbescheinigung',
  niederlassungserlaubnis: 'Niederlassungserlaubnis',
  visum: 'Visum',
  eingebuergert: 'eingebürgert',
  unbekannt: 'unbekannt',
};

export const ERWERBSTAETIGKEIT_LABEL: Record<Erwerbstaetigkeit, string> = {
  unbekannt: 'unbekannt',
  erlaubt: 'erlaubt',
  mit_erlaubnis: 'mit Erlaubnis der Ausländerbehörde',
  nicht_erlaubt: 'nicht erlaubt',
};

export const SPRACHNIVEAU_LABEL: Record<Sprachniveau, string> = {
  keine: 'keine Kenntnisse',
  a1: 'A1',
  a2: 'A2',
  b1: 'B1',
  b2: 'B2',
  c1: 'C1',
  c2: 'C2',
  muttersprache: 'Muttersprache',
};

export const ALPHABETISIERUNG_LABEL: Record<Alphabetisierung, string> = {
  unbekannt: 'unbekannt',
  lateinisch: 'lateinische Schrift',
  andere_schrift: 'andere Schrift',
  bedarf: 'Bedarf an Alphabetisierung',
};

export const STATIONSART_LABEL: Record<Stationsart, string> = {
  kita: 'Kita',
  schule: 'Schule',
  ausbildung: 'Ausbildung',
  studium: 'Studium',
  arbeit: 'Arbeit',
  arbeitsgelegenheit: 'Arbeitsgelegenheit (FIM)',
  praktikum: 'Praktikum',
  ehrenamt: 'Ehrenamt',
};

export const KURSART_LABEL: Record<Kursart, string> = {
  integrationskurs: 'Integrationskurs',
  alphabetisierungskurs: 'Alphabetisierungskurs',
  elternkurs: 'Elternkurs',
  abendkurs: 'Abendkurs',
  berufssprachkurs: 'Berufssprachkurs',
  vwv_deutsch: 'Kurs nach VwV Deutsch',
  sonstiger: 'sonstiger Kurs',
};

export const KURSSTAND_LABEL: Record<Kursstand, string> = {
  bedarf: 'Bedarf',
  angemeldet: 'angemeldet',
  laeuft: 'läuft',
  beendet: 'beendet',
  abgebrochen: 'abgebrochen',
};

export const PRUEFUNG_LABEL: Record<Pruefung, string> = {
  keine: 'keine',
  angemeldet: 'angemeldet',
  bestanden: 'bestanden',
  nicht_bestanden: 'nicht bestanden',
};

export const FREMDNUMMERART_LABEL: Record<Fremdnummerart, string> = {
  azr: 'AZR-Nummer',
  auslaenderbehoerde: 'Nummer der Ausländerbehörde',
  bamf: 'Aktenzeichen des BAMF',
  jobcenter: 'Nummer des Jobcenters',
  sozialamt: 'Nummer des Sozialamts',
  sonstige: 'sonstige Nummer',
};

export const BEZIEHUNGSART_LABEL: Record<Beziehungsart, string> = {
  ehe: 'verheiratet mit',
  partnerschaft: 'in Partnerschaft mit',
  elternteil: 'Elternteil von',
  sorgeberechtigt: 'sorgeberechtigt für',
  geschwister: 'Schwester oder Bruder von',
  grosselternteil: 'Großelternteil von',
  sonstige: 'verwandt mit',
};

export const ERSTKONTAKTERGEBNIS_LABEL: Record<Erstkontaktergebnis, string> = {
  offen: 'noch kein Kontakt',
  angenommen: 'Angebot angenommen',
  abgelehnt: 'Angebot abgelehnt',
  nicht_erreicht: 'nicht erreicht',
};

export const SCHUTZ_LABEL: Record<Schutz, string> = {
  keiner: 'kein Schutz',
  auskunftssperre: 'Auskunftssperre',
  schutzanschrift: 'geschützte Anschrift',
};

export const ABSCHLUSSGRUND_LABEL: Record<Abschlussgrund, string> = {
  regeldienste: 'Regeldienste erreicht',
  fortzug: 'Fortzug',
  hoechstdauer: 'Höchstdauer erreicht',
  auf_wunsch: 'auf Wunsch',
  kein_kontakt: 'kein Kontakt mehr',
  verstorben: 'verstorben',
  sonstiges: 'sonstiger Grund',
};

export const VORRANG_LABEL: Record<Vorrang, string> = {
  normal: 'normal',
  hoch: 'hoch',
  dringend: 'dringend',
};
