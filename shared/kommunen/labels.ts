import type { Koerperschaftsart, Kommunenfarbe } from './types.ts';

export const KOERPERSCHAFTSART_LABEL: Record<Koerperschaftsart, string> = {
  stadt: 'Stadt',
  gemeinde: 'Gemeinde',
  gemeindeverwaltungsverband: 'Gemeindeverwaltungsverband',
  erfuellende_gemeinde: 'Erfüllende Gemeinde einer vereinbarten Verwaltungsgemeinschaft',
  zweckverband: 'Zweckverband',
  landkreis: 'Landkreis',
  freier_traeger: 'Freier Träger',
};

/** Short form for lists and badges. */
export const KOERPERSCHAFTSART_KURZ: Record<Koerperschaftsart, string> = {
  stadt: 'Stadt',
  gemeinde: 'Gemeinde',
  gemeindeverwaltungsverband: 'Verband',
  erfuellende_gemeinde: 'Erfüllende Gemeinde',
  zweckverband: 'Zweckverband',
  landkreis: 'Landkreis',
  freier_traeger: 'Freier Träger',
};

/** What the key of a kind is called; null where it has none. */
export const SCHLUESSEL_LABEL: Record<Koerperschaftsart, string | null> = {
  stadt: 'Gemeindeschlüssel (8 Ziffern)',
  gemeinde: 'Gemeindeschlüssel (8 Ziffern)',
  gemeindeverwaltungsverband: 'Verbandsschlüssel (9 Ziffern)',
  erfuellende_gemeinde: 'Gemeindeschlüssel (8 Ziffern)',
  zweckverband: 'Schlüssel, falls vorhanden',
  landkreis: 'Kreisschlüssel (5 Ziffern)',
  freier_traeger: null,
};

/** Usual title of the legal representative, offered as a first value. */
export const AMTSBEZEICHNUNG_VORSCHLAG: Record<Koerperschaftsart, string> = {
  stadt: 'Bürgermeister/in',
  gemeinde: 'Bürgermeister/in',
  gemeindeverwaltungsverband: 'Verbandsvorsitzende/r',
  erfuellende_gemeinde: 'Bürgermeister/in',
  zweckverband: 'Verbandsvorsitzende/r',
  landkreis: 'Landrat/Landrätin',
  freier_traeger: '',
};

export const KOMMUNENFARBE_LABEL: Record<Kommunenfarbe, string> = {
  blau: 'Blau',
  gruen: 'Grün',
  violett: 'Violett',
  orange: 'Orange',
  petrol: 'Petrol',
  rot: 'Rot',
  gelb: 'Gelb',
  grau: 'Grau',
};
