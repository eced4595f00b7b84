import { zeigeDatum } from '../../../shared/foundation/date.ts';
import { zAntragId } from '../../../shared/foundation/id.ts';
import { ANTRAGSART_LABEL } from '../../../shared/antraege/labels.ts';
import type { Antrag } from '../../../shared/antraege/types.ts';
import type { Anfrage } from '../context.ts';
import { listeKommunen } from '../kommunen/service.ts';
import type { Suchquelle, Suchtext } from '../registration.ts';
import { antraegeRepository } from './repository.ts';

/** `istOhneNamen`: without what was written freely, since somebody may be named there. */
function suchtext(antrag: Antrag, namen: ReadonlyMap<string, string>, istOhneNamen: boolean): Suchtext {
  const { id, aktenzeichen, antragstellerinId, angaben, beteiligte, stellen } = antrag;
  const kommunen = [antragstellerinId, ...beteiligte.map(({ kommuneId }) => kommuneId)];
  const geschriebenes = [
    angaben.bezug,
    angaben.begruendung,
    angaben.beratungsorte,
    angaben.haushaltsstelle,
    ...beteiligte.flatMap(({ gremium, vorlage }) => [gremium, vorlage]),
    ...stellen.map(({ bezeichnung }) => bezeichnung),
  ];
  return {
    id,
    art: 'Antrag',
    titel: `Antrag ${aktenzeichen}`,
    untertitel: [namen.get(antragstellerinId) ?? '', `${zeigeDatum(antrag.von)} bis ${zeigeDatum(antrag.bis)}`]
      .filter(Boolean)
      .join(' · '),
    ziel: `/antraege/${id}`,
    text: [
      ANTRAGSART_LABEL[antrag.antragsart],
      ...kommunen.map((kommuneId) => namen.get(kommuneId) ?? ''),
      ...(istOhneNamen ? [] : geschriebenes),
    ].join(' '),
    kommunen,
  };
}

/** Anträge by Aktenzeichen, Kommune, period and what is written in them. */
export const antraegeSuche: Suchquelle = {
  tabelle: 'antraege',
  datenart: 'antraege',
  nenntPersonen: false,
  folgt: ['kommunen'],
  async texte(anfrage: Anfrage, ids) {
    const repository = antraegeRepository(anfrage.db, anfrage.kommunen);
    const namen = new Map((await listeKommunen(anfrage)).map(({ id, name }) => [id as string, name]));
    if (ids === 'alle')
      return (await repository.liste()).map(({ antrag }) => suchtext(antrag, namen, anfrage.istOhneNamen));
    const texte: Suchtext[] = [];
    for (const id of ids) {
      const eines = await repository.eine(zAntragId.parse(id));
      if (eines !== null) texte.push(suchtext(eines.antrag, namen, anfrage.istOhneNamen));
    }
    return texte;
  },
};
