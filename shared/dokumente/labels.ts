import type { Dateiart, Dokument, Dokumentart } from './types.ts';

/** What a document is, in one word. */
export const DOKUMENTART_LABEL: Record<Dokumentart, string> = {
  antrag: 'Antrag',
  vordruck: 'Vordruck',
  vereinbarung: 'Vereinbarung',
  begleitpapier: 'Begleitpapier',
  mitzeichnung: 'Mitzeichnungsblatt',
  stammdatenblatt: 'Stammdatenblatt',
  uebergabe: 'Übergabeprotokoll',
  dolmetscherauftrag: 'Dolmetscherauftrag',
  datenliste: 'Datenliste',
  einwilligung: 'Schweigepflichtentbindung',
  integrationsplan: 'Integrationsplan',
  merkblatt: 'Nächste Schritte',
  einladung: 'Einladung',
  scan: 'Scan',
};

/** The same, and whether it is a draft: a final Antrag or Vereinbarung carries a code. */
export function dokumentartWort({ art, papiercode }: Pick<Dokument, 'art' | 'papiercode'>): string {
  const hatEntwurf = art === 'antrag' || art === 'vereinbarung';
  return hatEntwurf && papiercode === null ? `${DOKUMENTART_LABEL[art]} (Entwurf)` : DOKUMENTART_LABEL[art];
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
