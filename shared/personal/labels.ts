import type { Qualifikationstyp } from '../foerderrecht/types.ts';
import type {
  Abwesenheitsplanung,
  Entgelt,
  Fortbildungsstand,
  Geschlecht,
  Nachqualifizierungsstand,
  Programm,
  Taetigkeitsart,
  Traegerart,
} from './types.ts';

export const GESCHLECHT_LABEL: Record<Geschlecht, string> = {
  weiblich: 'weiblich',
  maennlich: 'männlich',
  divers: 'divers',
  keine_angabe: 'keine Angabe',
};

export const TRAEGERART_LABEL: Record<Traegerart, string> = {
  kommune: 'Stadt oder Gemeinde',
  verband: 'Verband',
  landkreis: 'Landkreis',
  freier_traeger: 'Freier Träger',
};

export const TAETIGKEITSART_LABEL: Record<Taetigkeitsart, string> = {
  erstaufnahme: 'Erstaufnahme',
  vorlaeufige_unterbringung: 'Vorläufige Unterbringung',
  fluechtlingssozialarbeit: 'Flüchtlingssozialarbeit',
  sonstige_integrationsarbeit: 'Sonstige Integrationsarbeit',
};

/** What each type needs, with the subjects that the sources name. Quelle: Pakt für Integration [S1], Bericht des Regierungspräsidiums [S3]. */
export const QUALIFIKATIONSTYP_ERKLAERUNG: Record<Qualifikationstyp, string> = {
  a: 'Hochschulabschluss (ab Bachelor) im Sozialwesen, zum Beispiel Soziale Arbeit, Sozialpädagogik, Pädagogik, Migrationspädagogik oder Angewandte Psychologie.',
  b: 'Anderer geeigneter Hochschulabschluss (ab Bachelor), zum Beispiel Öffentliche Verwaltung, Islamwissenschaften, Interkulturelle Kommunikation, Sprachwissenschaften oder Entwicklungszusammenarbeit.',
  c: 'Mindestens mittlerer Bildungsabschluss, abgeschlossene Berufsausbildung und geeignete Nachqualifizierung im Integrationsmanagement. Das Erfahrungswissen hält die Kommune in einem Vermerk fest.',
};

export const NACHQUALIFIZIERUNG_LABEL: Record<Nachqualifizierungsstand, string> = {
  keine: 'keine',
  geplant: 'geplant',
  laeuft: 'läuft',
  abgeschlossen: 'abgeschlossen',
  nicht_erforderlich: 'nicht erforderlich, weil einschlägig tätig',
};

export const PROGRAMM_LABEL: Record<Programm, string> = {
  integrationsmanagement: 'Integrationsmanagement',
  integrationsbeauftragte: 'Integrationsbeauftragte',
  anderes: 'Anderes Förderprogramm',
  eigene_mittel: 'Eigene Mittel',
};

export const FORTBILDUNGSSTAND_LABEL: Record<Fortbildungsstand, string> = {
  geplant: 'geplant',
  besucht: 'besucht',
};

export const ENTGELT_LABEL: Record<Entgelt, string> = {
  mit_entgelt: 'mit Entgelt',
  ohne_entgelt: 'ohne Entgelt',
};

export const ABWESENHEITSPLANUNG_LABEL: Record<Abwesenheitsplanung, string> = {
  geplant: 'geplant',
  ungeplant: 'ungeplant',
};
