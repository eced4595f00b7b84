import { fristenDerEinsaetze } from '../../../shared/netzwerk/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { listeEinsaetze } from './einsatz-service.ts';

/** Führungszeugnisse of volunteers that get old. */
export const netzwerkFristen: Fristquelle = {
  datenart: 'netzwerk',
  nenntPersonen: true,
  fristen: async (anfrage) => fristenDerEinsaetze(await listeEinsaetze(anfrage)),
};
