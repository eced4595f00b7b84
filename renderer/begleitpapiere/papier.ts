import type { Begleitpapier, Papierwahl } from '../../shared/begleitpapiere/types.ts';

/** Names a paper in the address: `einvernehmen.<id>`. */
export function papierschluessel({ art, kommuneId, personalId }: Begleitpapier): string {
  return [art, kommuneId ?? personalId ?? ''].join('.');
}

/** What the operations name a paper by. */
export function wahlVon({ antragId, art, kommuneId, personalId }: Begleitpapier): Papierwahl {
  return { antragId, art, kommuneId, personalId };
}

/** `Entscheidung und Einvernehmen, A-dorf` */
export function papiername({ titel, fuer }: Begleitpapier): string {
  return fuer === '' ? titel : `${titel}, ${fuer}`;
}

/** Filed as it would be written today: nothing is left to do but to have it signed. */
export function istErledigt({ dokument, zustand, istUeberholt }: Begleitpapier): boolean {
  return (dokument !== null || zustand === 'abgelegt' || zustand === 'unterschrieben') && !istUeberholt;
}
