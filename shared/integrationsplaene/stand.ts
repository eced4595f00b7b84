import type { Fassungsstand, Planfassung, PlanfassungEingabe, Planschritt, Planstand, Planziel } from './types.ts';

/** True for a goal that is still worked on. */
export function istOffenesZiel({ stand }: Pick<Planziel, 'stand'>): boolean {
  return stand !== 'erreicht' && stand !== 'abgebrochen';
}

/** True for a step that is still to be done. */
export function istOffenerSchritt({ stand }: Pick<Planschritt, 'stand'>): boolean {
  return stand === 'offen' || stand === 'laeuft';
}

/** All goals of a version, in the order of the paper. */
export function alleZiele({ felder }: Pick<PlanfassungEingabe, 'felder'>): Planziel[] {
  return felder.flatMap(({ ziele }) => ziele);
}

/** `nummerDerGeltenden`: of the newest agreed version; null where none was agreed. */
export function fassungsstand(
  { nummer, vereinbartAm }: Pick<Planfassung, 'nummer' | 'vereinbartAm'>,
  nummerDerGeltenden: number | null,
): Fassungsstand {
  if (vereinbartAm === null) return 'entwurf';
  return nummerDerGeltenden !== null && nummer < nummerDerGeltenden ? 'ersetzt' : 'vereinbart';
}

/** What a plan is in, by what is known of it. */
export function planstand(plan: { readonly istAbgeschlossen: boolean; readonly istVereinbart: boolean }): Planstand {
  if (plan.istAbgeschlossen) return 'abgeschlossen';
  return plan.istVereinbart ? 'aktiv' : 'entwurf';
}
