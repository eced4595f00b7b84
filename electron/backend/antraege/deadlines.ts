import { fristenDerAntraege } from '../../../shared/antraege/fristen.ts';
import { listeRegime } from '../foerderrecht/service.ts';
import type { Fristquelle } from '../registration.ts';
import { antraegeRepository } from './repository.ts';

/** What follows from checked Anträge: Kennzahlen, Verwendungsnachweis, end of the period. */
export const antraegeFristen: Fristquelle = {
  datenart: 'antraege',
  nenntPersonen: false,
  async fristen(anfrage) {
    const gespeicherte = await antraegeRepository(anfrage.db, anfrage.kommunen).liste();
    return fristenDerAntraege(
      gespeicherte.map(({ antrag }) => antrag),
      await listeRegime(anfrage),
    );
  },
};
