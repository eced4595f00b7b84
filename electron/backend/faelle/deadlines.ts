import {
  beginnfenster,
  fristfenster,
  papierfrist,
  schutzfrist,
  uhrfrist,
  VORLAUF_PAPIER_TAGE,
  VORLAUF_SCHUTZ_TAGE,
} from '../../../shared/faelle/fristen.ts';
import type { Fristquelle } from '../registration.ts';
import { fallRepository } from './list-repository.ts';

/** Residence papers and Schutz that end, and the company that reaches its longest duration: only what is near. */
export const faelleFristen: Fristquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async fristen({ db, kommunen, heute }) {
    const repository = fallRepository(db, kommunen);
    const papiere = await repository.endendePapiere(fristfenster(heute, VORLAUF_PAPIER_TAGE));
    const schutz = await repository.endenderSchutz(fristfenster(heute, VORLAUF_SCHUTZ_TAGE));
    const uhren = [];
    for (const istVerlaengert of [false, true]) {
      const begleitete = await repository.begleiteteSeit(beginnfenster(heute, istVerlaengert), istVerlaengert);
      uhren.push(...begleitete.map(uhrfrist));
    }
    return [...papiere.map(papierfrist), ...uhren, ...schutz.map(schutzfrist)];
  },
};
