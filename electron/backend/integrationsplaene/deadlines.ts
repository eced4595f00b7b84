import { plusTage } from '../../../shared/foundation/date.ts';
import {
  fristDerUeberpruefung,
  fristDerZusage,
  fristenDerSchritte,
} from '../../../shared/integrationsplaene/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { planfristenRepository } from './deadline-repository.ts';

/** What is over for longer is history; what ends later is not on anybody's mind yet. */
const RUECKSCHAU_TAGE = 180;
const VORSCHAU_TAGE = 90;

/** Reviews, promises, and steps of the Integrationsmanagement, of what was agreed last. */
export const planFristen: Fristquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async fristen({ db, kommunen, heute }) {
    const repository = planfristenRepository(db, kommunen);
    const zeit = [plusTage(heute, -RUECKSCHAU_TAGE), plusTage(heute, VORSCHAU_TAGE)] as const;
    return [
      ...(await repository.ueberpruefungen(...zeit)).map(({ plan, id, am }) => fristDerUeberpruefung(plan, id, am)),
      ...(await repository.zusagen(...zeit)).map(({ plan, zusage }) => fristDerZusage(plan, zusage)),
      ...(await repository.schritte(...zeit)).flatMap(({ plan, schritt }) => fristenDerSchritte(plan, [schritt])),
    ];
  },
};
