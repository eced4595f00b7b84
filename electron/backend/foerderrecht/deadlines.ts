import { fristenDesFoerderrechts } from '../../../shared/foerderrecht/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { listeRegime } from './service.ts';

/** Days that the Förderrecht names. */
export const foerderrechtFristen: Fristquelle = {
  datenart: 'foerderrecht',
  nenntPersonen: false,
  fristen: async (anfrage) => fristenDesFoerderrechts(await listeRegime(anfrage)),
};
