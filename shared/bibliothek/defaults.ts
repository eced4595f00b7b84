import type { Themenfeld } from '../netzwerk/themenfelder.ts';
import type { VorlageEingabe } from './types.ts';

/** Weeks from the agreement to the review that is proposed: a quarter of a year. Quelle: Integrationsplan P31. */
export const UEBERPRUEFUNG_NACH_WOCHEN = 12;

/** An empty own entry of a field. */
export function neueVorlage(feld: Themenfeld): VorlageEingabe {
  return {
    feld,
    situationen: [],
    ziel: '',
    massnahme: '',
    wer: ['ich'],
    wochen: 8,
    schrittFertigWenn: '',
    vorherPruefen: '',
    istVertraulich: false,
  };
}
