import { zThemenfeld, type Themenfeld } from '../netzwerk/themenfelder.ts';
import { zZielstand, type Planfassung, type Planziel, type Zielstand } from './types.ts';

/** How far goals have come; of a closed goal its state counts, its steps are not known. */
export interface Fortschritt {
  readonly ziele: number;
  readonly jeStand: Readonly<Record<Zielstand, number>>;
  readonly schritte: number;
  readonly schritteErledigt: number;
}

export interface Feldfortschritt extends Fortschritt {
  readonly themenfeld: Themenfeld;
}

function zaehle(ziele: readonly Planziel[]): Fortschritt {
  const schritte = ziele.flatMap((ziel) => ziel.schritte);
  return {
    ziele: ziele.length,
    jeStand: Object.fromEntries(
      zZielstand.options.map((stand) => [stand, ziele.filter((ziel) => ziel.stand === stand).length]),
    ) as Record<Zielstand, number>,
    schritte: schritte.filter(({ stand }) => stand !== 'abgebrochen').length,
    schritteErledigt: schritte.filter(({ stand }) => stand === 'erledigt').length,
  };
}

/** Goals by state and steps done of a whole version. A step done is no goal reached. */
export function fortschritt({ felder }: Pick<Planfassung, 'felder'>): Fortschritt {
  return zaehle(felder.flatMap(({ ziele }) => ziele));
}

/** The same by Themenfeld, in the order of the plan; fields without a goal are left out. */
export function fortschrittJeFeld({ felder }: Pick<Planfassung, 'felder'>): Feldfortschritt[] {
  return zThemenfeld.options.flatMap((themenfeld) => {
    const ziele = felder.flatMap((feld) => (feld.themenfeld === themenfeld ? feld.ziele : []));
    return ziele.length === 0 ? [] : [{ themenfeld, ...zaehle(ziele) }];
  });
}
