import { fristenDerUebergabe } from '../../../shared/uebergaben/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { uebergabenRepository } from './repository.ts';

/** Open matters of handovers with a day. */
export const uebergabenFristen: Fristquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async fristen({ db, kommunen }) {
    const alle = await uebergabenRepository(db, kommunen).mitPunkten();
    return alle.flatMap((eine) => fristenDerUebergabe(eine.uebergabe, eine));
  },
};
