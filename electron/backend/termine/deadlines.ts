import { WEITERLEITUNGSZIEL_LABEL } from '../../../shared/netzwerk/partnerarten.ts';
import { NACHFRAGE_NACH_TAGEN, nachfrageAm } from '../../../shared/termine/weiterleitung.ts';
import type { Fristquelle } from '../registration.ts';
import { weiterleitungRepository } from './weiterleitung-repository.ts';

/** Open Weiterleitungen are asked after: nobody should wait for an answer that does not come. */
export const weiterleitungenFristen: Fristquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async fristen(anfrage) {
    const repository = weiterleitungRepository(anfrage.db, anfrage.kommunen);
    const offene = await repository.offene();
    const faelle = await repository.faelle(offene.map(({ haushaltId }) => haushaltId));
    return offene.flatMap((eine) => {
      const faelligAm = nachfrageAm(eine);
      const fall = faelle.get(eine.haushaltId);
      if (faelligAm === null || fall === undefined) return [];
      const wohin = eine.stelle === '' ? WEITERLEITUNGSZIEL_LABEL[eine.ziel] : eine.stelle;
      return [
        {
          // The next step begins the time anew.
          id: `termine:weiterleitung:${eine.id}:${eine.schritte.length}`,
          titel: `${fall.bezeichnung}: bei „${wohin}“ nachfragen (${eine.anliegen})`,
          faelligAm,
          vorlaufTage: 0,
          kommuneId: fall.kommuneId,
          bezug: { tabelle: 'haushalte', id: eine.haushaltId },
          ziel: `/faelle/${eine.haushaltId}?abschnitt=weiterleitungen`,
          quelle: `Weiterleitung seit ${NACHFRAGE_NACH_TAGEN} Tagen offen`,
          gewissheit: 'auslegung' as const,
        },
      ];
    });
  },
};
