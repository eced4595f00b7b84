import type { Datum } from '../foundation/date.ts';
import type {
  Auswertung,
  Fassungsstand,
  Planfassung,
  PlanfassungEingabe,
  Planschritt,
  Planstand,
  Planziel,
  Zielstand,
} from './types.ts';

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

/**
 * Day on which this goal was agreed on first, as far as two versions tell; null where the one before has it, too: only the
 * service knows all of them.
 */
export function erstVereinbartAm(
  { kennung }: Pick<Planziel, 'kennung'>,
  { vereinbartAm, gespraechAm }: Pick<Planfassung, 'vereinbartAm' | 'gespraechAm'>,
  vorige: Pick<PlanfassungEingabe, 'felder'> | null,
): Datum | null {
  const istBekannt = vorige !== null && alleZiele(vorige).some((ziel) => ziel.kennung === kennung);
  return istBekannt ? null : (vereinbartAm ?? gespraechAm);
}

const STAND_NACH_AUSWERTUNG: Readonly<Record<Auswertung, Zielstand>> = {
  erreicht: 'erreicht',
  teilweise: 'laeuft',
  nicht: 'offen',
};

/**
 * A goal after what the talk on this day found of it: its state follows. A goal that was given up stays so; one that is said
 * to be open after all is worked on again. Quelle: P26, P38.
 */
export function nachAuswertung(
  ziel: Pick<Planziel, 'auswertung' | 'stand' | 'standAm'>,
  auswertung: Auswertung | null,
  am: Datum,
): Pick<Planziel, 'auswertung' | 'stand' | 'standAm'> {
  const { stand, standAm } = ziel;
  if (stand === 'abgebrochen') return { auswertung, stand, standAm };
  if (auswertung === null) {
    const wirdOffen = ziel.auswertung === 'erreicht' && stand === 'erreicht';
    return wirdOffen ? { auswertung, stand: 'laeuft', standAm: am } : { auswertung, stand, standAm };
  }
  const neuer = STAND_NACH_AUSWERTUNG[auswertung];
  return neuer === stand ? { auswertung, stand, standAm } : { auswertung, stand: neuer, standAm: am };
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
