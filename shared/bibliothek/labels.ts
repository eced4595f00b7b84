import type { Vorlage, Wer } from './types.ts';

/** Who does a step, as the plan prints it. Quelle: Integrationsplan P23. */
export const WER_LABEL: Readonly<Record<Wer, string>> = {
  ich: 'ich',
  integrationsmanagement: 'Integrationsmanagement',
  schule: 'Schule',
  jobcenter: 'Jobcenter',
  agentur: 'Agentur für Arbeit',
  ehrenamt: 'Ehrenamt',
  andere: 'andere Stelle',
};

export const HERKUNFT_LABEL: Readonly<Record<Vorlage['herkunft'], string>> = {
  mitgeliefert: 'mitgeliefert',
  angepasst: 'angepasst',
  eigene: 'eigener Eintrag',
};

/** `8 Wochen` */
export function zeigeWochen(wochen: number): string {
  return wochen === 1 ? '1 Woche' : `${wochen} Wochen`;
}
