import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '../../../shared/foundation/date.ts';
import { fristenDesPersonals } from '../../../shared/personal/fristen.ts';
import type { Qualifikation } from '../../../shared/personal/types.ts';
import { A_DORF, B_HEIM, personal, personalId, qualifikation, stellenanteil } from '../../support/builders.ts';

const BIS = datum('2018-09-30');
const inNachqualifizierung = (stand: Qualifikation['nachqualifizierung'], bis: Datum | null = BIS) =>
  personal({
    vertragBis: null,
    qualifikation: qualifikation('b', { nachqualifizierung: stand, nachqualifizierungBis: bis }),
  });

describe('A Nachqualifizierung', () => {
  it('that is under way brings the day on which its evidence is entered', () => {
    expect(fristenDesPersonals([inNachqualifizierung('laeuft')])).toEqual([
      {
        id: `personal:nachqualifizierung:${personalId(1)}`,
        titel: 'Nachqualifizierung von Maria Weber endet, Nachweis eintragen',
        faelligAm: BIS,
        vorlaufTage: 30,
        kommuneId: personal().traegerId,
        bezug: { tabelle: 'personal', id: personalId(1) },
        ziel: `/personal/${personalId(1)}?abschnitt=qualifikation`,
        quelle: 'Angaben zur Person: Nachqualifizierung bis',
        gewissheit: 'belegt',
      },
    ]);
  });

  it('that is planned does, too; one that is done, not needed or without a day brings none', () => {
    const faelle = [
      inNachqualifizierung('geplant'),
      inNachqualifizierung('abgeschlossen'),
      inNachqualifizierung('nicht_erforderlich'),
      inNachqualifizierung('laeuft', null),
    ];
    expect(faelle.map((person) => fristenDesPersonals([person]).length)).toEqual([1, 0, 0, 0]);
  });
});

describe('The end of a contract', () => {
  it('is shown 90 days before; a contract without an end brings none', () => {
    const vertraege = [datum('2019-12-31'), null].map((vertragBis) => personal({ vertragBis }));
    expect(fristenDesPersonals(vertraege).filter(({ id }) => id.includes('vertragsende'))).toMatchObject([
      { titel: 'Vertrag von Maria Weber endet', faelligAm: '2019-12-31', vorlaufTage: 90 },
    ]);
  });

  it('belongs to the employer, else to the Kommune of the first share', () => {
    const stellenanteile = [stellenanteil({ kommuneId: B_HEIM.id })];
    const personen = [A_DORF.id, null].map((traegerId) =>
      personal({ vertragBis: BIS, traegerId, stellenanteile, qualifikation: qualifikation('a') }),
    );
    const fristen = fristenDesPersonals(personen).filter(({ id }) => id.includes('vertragsende'));
    expect(fristen.map(({ kommuneId }) => kommuneId)).toEqual([A_DORF.id, B_HEIM.id]);
  });
});
