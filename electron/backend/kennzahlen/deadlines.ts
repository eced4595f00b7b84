import { fristenDerKennzahlen } from '../../../shared/kennzahlen/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { listeAbgaben } from './frozen.ts';

/** The days by which figures are to be sent. */
export const kennzahlenFristen: Fristquelle = {
  datenart: 'kennzahlen',
  nenntPersonen: false,
  fristen: async (anfrage) => fristenDerKennzahlen(anfrage.heute, await listeAbgaben(anfrage)),
};
