import { THEMENFELD_INHALT, THEMENFELD_LABEL } from '../netzwerk/themenfelder.ts';
import type { Fehlendes } from './fehlt.ts';
import type { Adressat, Beratungsort, Fernweg, Kontaktart, Kontaktgruppe, Thema } from './types.ts';

export const BERATUNGSORT_LABEL: Record<Beratungsort, string> = {
  beratungsstelle: 'Beratungsstelle',
  aufsuchend: 'aufsuchend',
  begleitung: 'Begleitung',
};

/** What a place means. Quelle: Kennzahlen 4 bis 6. */
export const BERATUNGSORT_INHALT: Record<Beratungsort, string> = {
  beratungsstelle: 'Büro, Sprechstunde vor Ort, Telefon oder Video',
  aufsuchend: 'in der Wohnung oder Unterkunft',
  begleitung: 'zu einer anderen Stelle',
};

export const FERNWEG_LABEL: Record<Fernweg, string> = {
  '': 'persönlich',
  telefon: 'Telefon',
  video: 'Video',
};

export const THEMA_LABEL: Record<Thema, string> = {
  ...THEMENFELD_LABEL,
  aufenthalt: 'Aufenthalt und Asylverfahren',
  leistungen: 'Leistungen und Behörden',
  sonstige: 'Sonstiges',
};

/** What belongs to a topic. Quelle: Kennzahlen 7 bis 17. */
export const THEMA_INHALT: Record<Thema, string> = {
  ...THEMENFELD_INHALT,
  aufenthalt: 'Aufenthaltspapier, Verfahren, Familiennachzug, Wohnsitzauflage',
  leistungen: 'Existenzsicherung, Anträge, Post, Schulden, Umgang mit Ämtern',
  sonstige: 'Alles andere; Stichwort nötig',
};

export const ADRESSAT_LABEL: Record<Adressat, string> = {
  familie: 'Familie',
  einzelperson: 'Einzelperson',
};

/** What a note lacks, as the counter in the margin says it. */
export const FEHLENDES_LABEL: Record<Fehlendes, string> = {
  thema: 'ohne Thema',
  stichwort: 'Sonstiges ohne Stichwort',
  begleitung_zu: 'Begleitung ohne Ziel',
  termin_ohne_notiz: 'Termin ohne Notiz',
};

/** Quelle: Kennzahlen 32 bis 35. */
export const KONTAKTGRUPPE_LABEL: Record<Kontaktgruppe, string> = {
  integrationsbeauftragte: 'Integrationsbeauftragte',
  migrationsdienste: 'Integrations- und Migrationsdienste',
  gemeindeverwaltung: 'Gemeindeverwaltung',
  landratsamt: 'Landratsamt',
  ehrenamt_sonstige: 'Ehrenamt und sonstige Partner',
};

export const KONTAKTART_LABEL: Record<Kontaktart, string> = {
  gespraech: 'Gespräch',
  sitzung: 'Sitzung',
  telefonat: 'Telefonat',
  e_mail: 'E-Mail',
};
