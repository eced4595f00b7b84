import { plusTage } from '../../../shared/foundation/date.ts';
import {
  fristDerUeberpruefung,
  fristDerZusage,
  fristenDerSchritte,
} from '../../../shared/integrationsplaene/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { planfristenRepository } from './deadline-repository.ts';

/** What is over for longer is history; what ends later is not on anybody's mind yet. A review is never forgotten so fast. */
const UEBERPRUEFUNG_TAGE = { zurueck: 180, voraus: 90 };
const ZUSAGE_TAGE = { zurueck: 60, voraus: 30 };

/** Reviews, promises, and steps of the Integrationsmanagement, of what was agreed last. */
export const planFristen: Fristquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async fristen({ db, kommunen, heute }) {
    const repository = planfristenRepository(db, kommunen);
    const zeit = ({ zurueck, voraus }: typeof ZUSAGE_TAGE) =>
      [plusTage(heute, -zurueck), plusTage(heute, voraus)] as const;
    const ueberpruefungen = await repository.ueberpruefungen(...zeit(UEBERPRUEFUNG_TAGE));
    const zusagen = await repository.zusagen(...zeit(ZUSAGE_TAGE));
    const schritte = await repository.schritte(...zeit(ZUSAGE_TAGE));
    return [
      ...ueberpruefungen.map(({ plan, id, am }) => fristDerUeberpruefung(plan, id, am)),
      ...zusagen.map(({ plan, zusage }) => fristDerZusage(plan, zusage)),
      ...schritte.flatMap(({ plan, schritt }) => fristenDerSchritte(plan, [schritt])),
    ];
  },
};
