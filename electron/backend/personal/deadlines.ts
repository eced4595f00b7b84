import { fristenDerGeplantenStellen, fristenDesPersonals } from '../../../shared/personal/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { listeGeplanteStellen } from './plan-service.ts';
import { listePersonal } from './service.ts';

/** Ends of contracts, Nachqualifizierungen, courses and absences. */
export const personalFristen: Fristquelle = {
  datenart: 'personal',
  nenntPersonen: true,
  fristen: async (anfrage) => fristenDesPersonals(await listePersonal(anfrage)),
};

/** Days from which planned posts shall be filled. */
export const geplanteStellenFristen: Fristquelle = {
  datenart: 'personal',
  nenntPersonen: false,
  fristen: async (anfrage) => fristenDerGeplantenStellen(await listeGeplanteStellen(anfrage)),
};
