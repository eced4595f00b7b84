import { FEHLENDES_LABEL } from '../../shared/beratungen/labels.ts';

/** What a note lacks, in words; a word that is not known stands for itself. */
export function nenneFehlendes(was: string): string {
  return Object.entries(FEHLENDES_LABEL).find(([name]) => name === was)?.[1] ?? was;
}
