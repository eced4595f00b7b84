import { GUELTIG_VORLAUF_TAGE } from '../../../shared/dokumente/types.ts';
import { bezugsangaben } from '../../../shared/foundation/reference.ts';
import type { Zeilenbezug } from '../../../shared/protokoll/types.ts';
import type { Fristquelle } from '../registration.ts';
import { listeDokumente } from './service.ts';

function bezugsziel({ tabelle, id }: Zeilenbezug): string | null {
  const angaben = bezugsangaben(tabelle);
  return angaben === null ? null : `${angaben.pfad}/${id}?abschnitt=dokumente`;
}

/** Documents that hold until a day only: a residence paper, a certificate, a power of attorney. */
export const dokumenteFristen: Fristquelle = {
  datenart: 'dokumente',
  nenntPersonen: true,
  async fristen(anfrage) {
    const dokumente = await listeDokumente(anfrage, null);
    return dokumente.flatMap(({ id, name, gueltigBis, bezug, bezugTitel, kommuneIds }) => {
      if (gueltigBis === null) return [];
      const [einzige, ...weitere] = kommuneIds;
      return [
        {
          // Another day is another deadline.
          id: `dokumente:gueltig:${id}:${gueltigBis}`,
          titel: `${bezugTitel}: „${name}“ läuft ab`,
          faelligAm: gueltigBis,
          vorlaufTage: GUELTIG_VORLAUF_TAGE,
          kommuneId: weitere.length === 0 ? (einzige ?? null) : null,
          bezug,
          ziel: bezugsziel(bezug),
          quelle: 'Gültigkeit des Dokuments',
          gewissheit: 'belegt' as const,
        },
      ];
    });
  },
};
