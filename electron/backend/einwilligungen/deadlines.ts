import { plusTage } from '../../../shared/foundation/date.ts';
import { fristDerEinwilligung } from '../../../shared/einwilligungen/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { einwilligungenRepository } from './repository.ts';

/** What is over for longer is history; what ends later is not on anybody's mind yet. */
const RUECKSCHAU_TAGE = 90;
const VORSCHAU_TAGE = 90;

/** Consents that end by themselves. */
export const einwilligungenFristen: Fristquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async fristen({ db, kommunen, heute }) {
    const ablaufende = await einwilligungenRepository(db, kommunen).ablaufende(
      plusTage(heute, -RUECKSCHAU_TAGE),
      plusTage(heute, VORSCHAU_TAGE),
    );
    return ablaufende.map((eine) => fristDerEinwilligung(eine, eine.gueltigBis, eine));
  },
};
