import { BEDARFSSTUFE_LABEL } from '../../../shared/erhebungen/labels.ts';
import { gefuellteFelder, veraenderung } from '../../../shared/erhebungen/rules.ts';
import type { Erhebung } from '../../../shared/erhebungen/types.ts';
import { THEMENFELD_LABEL } from '../../../shared/netzwerk/themenfelder.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { erhebungenRepository } from './repository.ts';

/** What changed against the Erhebung before, in words; of the first, in which fields something is noted. */
function textVon(erhebung: Erhebung, vorige: Erhebung | undefined): string {
  if (vorige === undefined) {
    const felder = new Set(gefuellteFelder(erhebung.felder).map(({ themenfeld }) => THEMENFELD_LABEL[themenfeld]));
    return [...felder].join(', ');
  }
  return veraenderung(vorige, erhebung)
    .flatMap(({ themenfeld, alt, neu, bedarf }) =>
      alt.bedarfsstufe !== null && neu.bedarfsstufe !== null && bedarf !== 'gleich'
        ? [
            `${THEMENFELD_LABEL[themenfeld]}: Bedarf ${BEDARFSSTUFE_LABEL[alt.bedarfsstufe]} → ${BEDARFSSTUFE_LABEL[neu.bedarfsstufe]}`,
          ]
        : [],
    )
    .join('; ');
}

/** Every Erhebung with what changed. */
export const erhebungenVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf({ db, kommunen }, haushaltId) {
    const erhebungen = await erhebungenRepository(db, kommunen).liste(haushaltId);
    return erhebungen.map((erhebung, stelle) => ({
      id: `erhebungen:${erhebung.id}`,
      am: erhebung.am,
      art: 'Erhebung',
      titel: stelle === erhebungen.length - 1 ? 'Erhebung' : 'Erhebung wiederholt',
      text: textVon(erhebung, erhebungen[stelle + 1]),
      wer: erhebung.durchgefuehrtVon || erhebung.geaendertVon,
      ziel: `/faelle/${haushaltId}?abschnitt=erhebung`,
    }));
  },
};
