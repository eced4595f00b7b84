import type { Dateiart, Dokument } from './types.ts';

/** What a document is, in one word or two. */
export function dokumentartWort({ art, papiercode }: Pick<Dokument, 'art' | 'papiercode'>): string {
  if (art === 'scan') return 'Scan';
  return papiercode === null ? 'Antrag (Entwurf)' : 'Antrag';
}

/** The kind of file as a clerk calls it. */
export const DATEIART_LABEL: Record<Dateiart, string> = {
  docx: 'Word',
  xlsx: 'Excel',
  pdf: 'PDF',
  png: 'Bild (PNG)',
  jpeg: 'Bild (JPEG)',
  zip: 'Zip',
  ics: 'Kalender',
};

/** `812 kB`, `3,4 MB`. */
export function zeigeGroesse(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('de-DE')} kB`;
  return `${(bytes / 1_000_000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
}
