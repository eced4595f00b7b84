import { BERATUNGSORT_LABEL, FERNWEG_LABEL } from '../../../shared/beratungen/labels.ts';
import { themenText } from '../../../shared/beratungen/rules.ts';
import type { Beratung } from '../../../shared/beratungen/types.ts';
import type { Fallverlaufsquelle } from '../registration.ts';
import { beratungenRepository } from './repository.ts';

function ort({ ort, fernweg, unterort, begleitungZu }: Beratung): string {
  const wo = fernweg === '' ? BERATUNGSORT_LABEL[ort] : FERNWEG_LABEL[fernweg];
  return [wo, unterort || begleitungZu].filter((teil) => teil !== '').join(': ');
}

/** Every talk of a case, with what was noted. */
export const beratungenVerlauf: Fallverlaufsquelle = {
  datenart: 'faelle',
  nenntPersonen: true,
  async verlauf({ db, kommunen }, haushaltId) {
    const beratungen = await beratungenRepository(db, kommunen).imHaushalt(haushaltId);
    return beratungen.map((beratung) => ({
      id: `beratungen:${beratung.id}`,
      am: beratung.am,
      art: 'Gespräch',
      titel: `${beratung.istUebergabe ? 'Übergabegespräch' : 'Gespräch'}: ${themenText(beratung.themen, beratung.stichwort)}`,
      text: [`${beratung.dauerMinuten} Minuten, ${ort(beratung)}`, beratung.ergebnis, beratung.notiz]
        .filter((zeile) => zeile !== '')
        .join('\n'),
      wer: beratung.geaendertVon,
      ziel: `/faelle/${haushaltId}?abschnitt=beratungen&beratung=${beratung.id}`,
    }));
  },
};
