import type { Auskunft, Einsatzende, Lueckenstand, Rhythmus, Wochentag } from './types.ts';

export const AUSKUNFT_LABEL: Record<Auskunft, string> = { unbekannt: 'nicht bekannt', ja: 'ja', nein: 'nein' };

export const WOCHENTAG_LABEL: Record<Wochentag, string> = {
  montag: 'Montag',
  dienstag: 'Dienstag',
  mittwoch: 'Mittwoch',
  donnerstag: 'Donnerstag',
  freitag: 'Freitag',
  samstag: 'Samstag',
  sonntag: 'Sonntag',
};

export const RHYTHMUS_LABEL: Record<Rhythmus, string> = {
  woechentlich: 'jede Woche',
  vierzehntaeglich: 'alle zwei Wochen',
  monatlich: 'einmal im Monat',
  nach_vereinbarung: 'nach Vereinbarung',
};

export const EINSATZENDE_LABEL: Record<Einsatzende, string> = {
  aufgabe_erledigt: 'Aufgabe erledigt',
  eigener_wunsch: 'auf eigenen Wunsch',
  wunsch_der_begleiteten: 'auf Wunsch der Begleiteten',
  umzug: 'Umzug',
  sonstiger: 'sonstiger Grund',
};

export const LUECKENSTAND_LABEL: Record<Lueckenstand, string> = {
  offen: 'offen',
  weitergegeben: 'weitergegeben',
  geschlossen: 'geschlossen',
};
