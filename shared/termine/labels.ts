import type { Terminort, Terminstand, Weiterleitungsstand, Wiederholung } from './types.ts';

export const TERMINORT_LABEL: Record<Terminort, string> = {
  buero: 'Büro',
  sprechstunde: 'Sprechstunde',
  wohnung: 'Wohnung',
  begleitung: 'Begleitung zu einer Stelle',
  telefon: 'Telefon',
  video: 'Video',
};

/** What `ortsangabe` asks for, by place; null: nothing. */
export const ORTSANGABE_LABEL: Record<Terminort, string | null> = {
  buero: 'Raum',
  sprechstunde: 'Sprechstunde, Ort',
  wohnung: null,
  begleitung: 'Wohin',
  telefon: null,
  video: null,
};

export const TERMINSTAND_LABEL: Record<Terminstand, string> = {
  geplant: 'geplant',
  wahrgenommen: 'wahrgenommen',
  nicht_erschienen: 'nicht erschienen',
  abgesagt: 'abgesagt',
};

export const TAKT_LABEL: Record<Wiederholung['takt'], string> = { woechentlich: 'Wochen', monatlich: 'Monate' };

export const WEITERLEITUNGSSTAND_LABEL: Record<Weiterleitungsstand, string> = {
  gesendet: 'gesendet',
  angenommen: 'angenommen',
  erledigt: 'erledigt',
  nicht_in_anspruch: 'nicht in Anspruch genommen',
};
