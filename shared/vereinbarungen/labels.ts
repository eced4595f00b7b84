import type { Berichtsrhythmus, Finanzierungsform, Vereinbarung, Vereinbarungszustand } from './types.ts';

export const VEREINBARUNGSZUSTAND_LABEL: Record<Vereinbarungszustand, string> = {
  entwurf: 'Entwurf',
  abgestimmt: 'abgestimmt',
  beschlossen: 'beschlossen',
  unterschrieben: 'unterschrieben',
  gekuendigt: 'gekündigt',
  beendet: 'beendet',
};

export const FINANZIERUNGSFORM_LABEL: Record<Finanzierungsform, string> = {
  festbetrag: 'Festbetrag',
  hoechstbetrag: 'Höchstbetrag',
};

export const BERICHTSRHYTHMUS_LABEL: Record<Berichtsrhythmus, string> = {
  monatlich: 'monatlich',
  vierteljaehrlich: 'vierteljährlich',
  halbjaehrlich: 'halbjährlich',
  jaehrlich: 'jährlich',
};

/** Said on page and paper. */
export const HERKUNFT_DER_FELDER =
  'Für die Vereinbarung mit dem Landkreis ist kein Vordruck des Landes bekannt. Alle Felder und Regelungen sind üblich, nicht vorgeschrieben.';

/** „Vereinbarung“, or „1. Nachtrag“. */
export function fassungName({ fassung }: Pick<Vereinbarung, 'fassung'>): string {
  return fassung === 1 ? 'Vereinbarung' : `${fassung - 1}. Nachtrag`;
}
