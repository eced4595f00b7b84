import type { Papierart, Stellenart, Vordruckart, Vordruckfeld } from './types.ts';

/** Kinds of papers in the words of the office. */
export const PAPIERART_LABEL: Record<Papierart, string> = { antrag: 'Antrag Integrationsmanagement' };

export const VORDRUCKART_LABEL: Record<Vordruckart, string> = { docx: 'Word', xlsx: 'Excel' };

export const STELLENART_LABEL: Record<Stellenart, string> = {
  steuerelement: 'Eingabefeld',
  formularfeld: 'Formularfeld',
  marke: 'Marke',
  zelle: 'leere Zelle',
  absatz: 'leere Zeile',
  linie: 'Linie',
  kaestchen: 'Kästchen',
};

/** `A08.iban  IBAN`, as fields are chosen and listed. */
export function feldname({ schluessel, name }: Pick<Vordruckfeld, 'schluessel' | 'name'>): string {
  return `${schluessel}  ${name}`;
}
