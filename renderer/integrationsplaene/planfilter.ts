import { neuerPlanfilter } from '../../shared/integrationsplaene/defaults.ts';
import { zPlanfilter, type Planfilter } from '../../shared/integrationsplaene/types.ts';
import type { KommuneId } from '../../shared/foundation/id.ts';

/** What the address says of the list; the Kommune follows the switcher and does not stand in it. */
const FELDER = ['text', 'stand', 'zustaendig', 'ueberpruefungBis'] as const satisfies readonly (keyof Planfilter)[];

export interface Planblick {
  readonly filter: Planfilter;
  /** From 1. */
  readonly seite: number;
}

/** What the list shows for this address; a word that it does not know counts as not said. */
export function leseBlick(adresse: URLSearchParams, kommuneId: KommuneId | null): Planblick {
  let filter: Planfilter = { ...neuerPlanfilter(), kommuneId };
  for (const feld of FELDER) {
    const wert = zPlanfilter.shape[feld].safeParse(adresse.get(feld));
    if (adresse.has(feld) && wert.success) filter = { ...filter, [feld]: wert.data };
  }
  const seite = Number(adresse.get('seite'));
  return { filter, seite: Number.isInteger(seite) && seite > 0 ? seite : 1 };
}

/** The address of a list; what is as it always is does not stand in it. */
export function schreibeBlick({ filter, seite }: Planblick): URLSearchParams {
  const adresse = new URLSearchParams();
  const leer = neuerPlanfilter();
  for (const feld of FELDER) {
    const wert = filter[feld];
    if (wert !== null && wert !== leer[feld]) adresse.set(feld, wert);
  }
  if (seite > 1) adresse.set('seite', String(seite));
  return adresse;
}

export function istGefiltert(filter: Planfilter): boolean {
  const leer = neuerPlanfilter();
  return FELDER.some((feld) => filter[feld] !== leer[feld]);
}
