import type { Bedarfsstufe, Ressourcenstufe } from './types.ts';

/** The four levels in words, from 0 to 3. */
export const BEDARFSSTUFE_LABEL: Record<Bedarfsstufe, string> = {
  kein: 'kein Bedarf',
  etwas: 'etwas',
  deutlich: 'deutlich',
  dringend: 'dringend',
};

export const RESSOURCENSTUFE_LABEL: Record<Ressourcenstufe, string> = {
  keine: 'noch nichts',
  wenig: 'wenig',
  einiges: 'einiges',
  viel: 'viel',
};
