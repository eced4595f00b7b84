import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { zVereinbarungId } from '../../../shared/foundation/id.ts';
import { fassungName } from '../../../shared/vereinbarungen/labels.ts';
import type { Vereinbarung } from '../../../shared/vereinbarungen/types.ts';
import { gebundeneKommunen } from '../../../shared/vereinbarungen/vereinbarungsdaten.ts';
import { listeKommunen } from '../kommunen/service.ts';
import type { Suchquelle, Suchtext } from '../registration.ts';
import { vereinbarungenRepository } from './repository.ts';

/** `istOhneNamen`: without what was written freely, since somebody may be named there. */
function suchtext(vereinbarung: Vereinbarung, namen: ReadonlyMap<string, string>, istOhneNamen: boolean): Suchtext {
  const { id, kommuneId, aktenzeichen, von, bis, angaben, stellen, bescheidAktenzeichen } = vereinbarung;
  const kommunen = gebundeneKommunen(vereinbarung);
  const geschriebenes = [
    angaben.beratungsorte,
    angaben.vorlage,
    angaben.gremium,
    angaben.landkreisAnsprechperson,
    ...stellen.map(({ bezeichnung }) => bezeichnung),
  ];
  return {
    id,
    art: 'Vereinbarung',
    titel: `${fassungName(vereinbarung)} ${aktenzeichen}`.trim(),
    untertitel: [namen.get(kommuneId) ?? '', `${zeigeDatum(von)} bis ${zeigeDatum(bis)}`].filter(Boolean).join(' · '),
    ziel: `/vereinbarungen/${id}`,
    text: [
      'Vereinbarung Landkreis',
      bescheidAktenzeichen,
      ...kommunen.map((eine) => namen.get(eine) ?? ''),
      ...(istOhneNamen ? [] : geschriebenes),
    ].join(' '),
    kommunen,
  };
}

/** Agreements by Aktenzeichen, Kommune, period and what is written in them. */
export const vereinbarungenSuche: Suchquelle = {
  tabelle: 'vereinbarungen',
  datenart: 'antraege',
  nenntPersonen: false,
  folgt: ['kommunen'],
  async texte(anfrage, ids) {
    const repository = vereinbarungenRepository(anfrage.db, anfrage.kommunen);
    const namen = new Map((await listeKommunen(anfrage)).map(({ id, name }) => [id as string, name]));
    const gefundene =
      ids === 'alle'
        ? await repository.liste()
        : await Promise.all(ids.map((id) => repository.eine(zVereinbarungId.parse(id))));
    return gefundene.flatMap((eine) =>
      eine === null ? [] : [suchtext(eine.vereinbarung, namen, anfrage.istOhneNamen)],
    );
  },
};
