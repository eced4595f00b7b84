import { fristenDesPersonals } from '../../../shared/personal/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { listePersonal } from './service.ts';

/** Ends of contracts and Nachqualifizierungen. */
export const personalFristen: Fristquelle = {
  datenart: 'personal',
  nenntPersonen: true,
  fristen: async (anfrage) => fristenDesPersonals(await listePersonal(anfrage)),
};
