/**
 * The places of the rules that reports and notices name. The wording of the Verwaltungsvorschrift was not available, so a
 * rule cites no more than these. Quelle: [S1], [S3], [FAQ-alt], [FAFO].
 */
export const NORM_WEITERGABE = 'VwV Integrationsmanagement Nr. 3.2';
export const NORM_HINWEISE = 'Hinweise der Regierungspräsidien (Fragen und Antworten)';
export const NORM_BERICHT = 'Bericht des Regierungspräsidiums Stuttgart 2017/2018';
export const NORM_PAKT = 'Pakt für Integration 1.4';
/** Longer Zuwendungszeitraum where pay was interrupted. Quelle: [FAFO] */
export const NORM_UNTERBRECHUNG = 'VwV Integrationsmanagement, Änderung vom 11.11.2020 (Bericht der FamilienForschung)';
