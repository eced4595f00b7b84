import { z } from 'zod';

/** Family or single person: what a talk counts as (Kennzahlen 2 and 3, Z3). */
export const zHaushaltsart = z.enum(['familie', 'einzelperson']);
export type Haushaltsart = z.infer<typeof zHaushaltsart>;

/** `zaehlbestand`: counted on its own legal basis, without a file. */
export const zAktenstand = z.enum(['zaehlbestand', 'offen', 'abgeschlossen']);
export type Aktenstand = z.infer<typeof zAktenstand>;

/** How exactly the birth date is known: 01.01. in papers mostly means the year alone. */
export const zGeburtsgenauigkeit = z.enum(['tag', 'jahr', 'unbekannt']);
export type Geburtsgenauigkeit = z.infer<typeof zGeburtsgenauigkeit>;

export const zFamilienrolle = z.enum(['bezugsperson', 'partner', 'kind', 'elternteil', 'geschwister', 'sonstige']);
export type Familienrolle = z.infer<typeof zFamilienrolle>;

/** Why somebody is in the AUB. Quelle: VwV Integrationsmanagement, Zielgruppe; [S2]. */
export const zZugangsgrund = z.enum(['unbekannt', 'anerkannt', 'geduldet', 'verfahren_ueber_24_monate', 'sonstiger']);
export type Zugangsgrund = z.infer<typeof zZugangsgrund>;

export const zWohnform = z.enum([
  'unbekannt',
  'gemeinschaftsunterkunft',
  'kommunale_unterkunft',
  'angemietet_von_kommune',
  'eigener_mietvertrag',
  'sonstige',
]);
export type Wohnform = z.infer<typeof zWohnform>;

export const zLeistungsart = z.enum(['asylblg', 'sgb2', 'sgb12', 'ergaenzend', 'keine', 'unbekannt']);
export type Leistungsart = z.infer<typeof zLeistungsart>;

/** Code list proposal. Quelle: [ASYL], [UNHCR], [BMI]; Nummern der Duldungen ungeprueft. */
export const zAufenthaltsstatus = z.enum([
  'ankunftsnachweis',
  'gestattung',
  'duldung',
  'ausbildungsduldung',
  'beschaeftigungsduldung',
  'asylberechtigung',
  'fluechtlingseigenschaft',
  'subsidiaerer_schutz',
  'abschiebungsverbot',
  'voruebergehender_schutz',
  'familiennachzug',
  'sonstige_erlaubnis',
  'fiktionsbescheinigung',
  'niederlassungserlaubnis',
  'visum',
  'eingebuergert',
  'unbekannt',
]);
export type Aufenthaltsstatus = z.infer<typeof zAufenthaltsstatus>;

/** Whether the paper allows work. */
export const zErwerbstaetigkeit = z.enum(['unbekannt', 'erlaubt', 'mit_erlaubnis', 'nicht_erlaubt']);
export type Erwerbstaetigkeit = z.infer<typeof zErwerbstaetigkeit>;

/** GER; `keine`: no knowledge yet. */
export const zSprachniveau = z.enum(['keine', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'muttersprache']);
export type Sprachniveau = z.infer<typeof zSprachniveau>;

/** Reading and writing. */
export const zAlphabetisierung = z.enum(['unbekannt', 'lateinisch', 'andere_schrift', 'bedarf']);
export type Alphabetisierung = z.infer<typeof zAlphabetisierung>;

export const zStationsart = z.enum([
  'kita',
  'schule',
  'ausbildung',
  'studium',
  'arbeit',
  'arbeitsgelegenheit',
  'praktikum',
  'ehrenamt',
]);
export type Stationsart = z.infer<typeof zStationsart>;

export const zKursart = z.enum([
  'integrationskurs',
  'alphabetisierungskurs',
  'elternkurs',
  'abendkurs',
  'berufssprachkurs',
  'vwv_deutsch',
  'sonstiger',
]);
export type Kursart = z.infer<typeof zKursart>;

export const zKursstand = z.enum(['bedarf', 'angemeldet', 'laeuft', 'beendet', 'abgebrochen']);
export type Kursstand = z.infer<typeof zKursstand>;

export const zPruefung = z.enum(['keine', 'angemeldet', 'bestanden', 'nicht_bestanden']);
export type Pruefung = z.infer<typeof zPruefung>;

/** Numbers that other offices gave the person. */
export const zFremdnummerart = z.enum(['azr', 'auslaenderbehoerde', 'bamf', 'jobcenter', 'sozialamt', 'sonstige']);
export type Fremdnummerart = z.infer<typeof zFremdnummerart>;

/** What `von` is to `zu`: „Elternteil von“. */
export const zBeziehungsart = z.enum([
  'ehe',
  'partnerschaft',
  'elternteil',
  'sorgeberechtigt',
  'geschwister',
  'grosselternteil',
  'sonstige',
]);
export type Beziehungsart = z.infer<typeof zBeziehungsart>;

/** What became of the offer of company at the beginning of the AUB (Kennzahl 45, N8). `offen`: no contact yet. */
export const zErstkontaktergebnis = z.enum(['offen', 'angenommen', 'abgelehnt', 'nicht_erreicht']);
export type Erstkontaktergebnis = z.infer<typeof zErstkontaktergebnis>;

/** Why the address must not be told. */
export const zSchutz = z.enum(['keiner', 'auskunftssperre', 'schutzanschrift']);
export type Schutz = z.infer<typeof zSchutz>;

/** Why a Begleitung ended (Kennzahl 46, P40). */
export const zAbschlussgrund = z.enum([
  'regeldienste',
  'fortzug',
  'hoechstdauer',
  'auf_wunsch',
  'kein_kontakt',
  'verstorben',
  'sonstiges',
]);
export type Abschlussgrund = z.infer<typeof zAbschlussgrund>;

export const zVorrang = z.enum(['normal', 'hoch', 'dringend']);
export type Vorrang = z.infer<typeof zVorrang>;
