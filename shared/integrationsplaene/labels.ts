import type { Auswertung, Fassungsstand, Planstand, Schrittstand, Zielstand, Zielvorrang } from './types.ts';

export const ZIELSTAND_LABEL: Record<Zielstand, string> = {
  offen: 'offen',
  laeuft: 'läuft',
  erreicht: 'erreicht',
  angepasst: 'angepasst',
  abgebrochen: 'abgebrochen',
};

export const SCHRITTSTAND_LABEL: Record<Schrittstand, string> = {
  offen: 'offen',
  laeuft: 'läuft',
  erledigt: 'erledigt',
  abgebrochen: 'abgebrochen',
};

export const ZIELVORRANG_LABEL: Record<Zielvorrang, string> = { jetzt: 'jetzt', spaeter: 'später' };

export const AUSWERTUNG_LABEL: Record<Auswertung, string> = {
  erreicht: 'erreicht',
  teilweise: 'teilweise erreicht',
  nicht: 'nicht erreicht',
};

export const FASSUNGSSTAND_LABEL: Record<Fassungsstand, string> = {
  entwurf: 'Entwurf',
  vereinbart: 'vereinbart',
  ersetzt: 'ersetzt',
};

export const PLANSTAND_LABEL: Record<Planstand, string> = {
  entwurf: 'Entwurf',
  aktiv: 'aktiv',
  abgeschlossen: 'abgeschlossen',
};
