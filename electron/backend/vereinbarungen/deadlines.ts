import { fristenDerVereinbarungen } from '../../../shared/vereinbarungen/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { vereinbarungenRepository } from './repository.ts';

/** What follows from settled agreements: pay-outs, figures, Verwendungsnachweis, Kündigung, end. */
export const vereinbarungenFristen: Fristquelle = {
  datenart: 'antraege',
  nenntPersonen: false,
  async fristen(anfrage) {
    const gespeicherte = await vereinbarungenRepository(anfrage.db, anfrage.kommunen).liste();
    return fristenDerVereinbarungen(gespeicherte.map(({ vereinbarung }) => vereinbarung));
  },
};
