import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { fortbildungskostenCent, pruefeFortbildungen } from '../../../shared/personal/fortbildung.ts';
import { eintragId, fortbildung, personalEingabe, qualifikation } from '../../support/builders.ts';

const HEUTE = datum('2018-02-01');
const codes = (gruende: ReturnType<typeof pruefeFortbildungen>) =>
  gruende.map(({ schwere, code, feld }) => `${schwere} ${code} ${feld}`);

describe('pruefeFortbildungen', () => {
  it('says nothing of a course that is still to come', () => {
    expect(pruefeFortbildungen(personalEingabe({ fortbildungen: [fortbildung(1)] }), HEUTE)).toEqual([]);
  });

  it('refuses an end before the beginning', () => {
    const verkehrt = fortbildung(1, { bis: datum('2018-04-15') });
    expect(codes(pruefeFortbildungen(personalEingabe({ fortbildungen: [verkehrt] }), HEUTE))).toEqual([
      'sperrt ende-vor-beginn fortbildungen.0.bis',
    ]);
  });

  it('asks whether it was attended once it is over; without an end the first day counts', () => {
    const vorbei = fortbildung(1, { von: datum('2018-01-30'), bis: null });
    const [grund] = pruefeFortbildungen(personalEingabe({ fortbildungen: [vorbei] }), HEUTE);
    expect(grund).toMatchObject({
      code: 'fortbildung-vorbei',
      satz: 'Die Fortbildung „Asylrecht“ endete am 30.01.2018 und steht noch auf „geplant“.',
      feld: 'fortbildungen.0.stand',
    });
  });

  it('reminds type c of a Nachqualifizierung that was attended and is not recorded as done', () => {
    const besuchte = fortbildung(1, { stand: 'besucht', istNachqualifizierung: true });
    const mit = (stand: 'laeuft' | 'abgeschlossen') =>
      codes(
        pruefeFortbildungen(
          personalEingabe({
            qualifikation: qualifikation('c', { nachqualifizierung: stand }),
            fortbildungen: [besuchte],
          }),
          HEUTE,
        ),
      );
    expect([mit('laeuft'), mit('abgeschlossen')]).toEqual([
      ['warnt nachqualifizierung-nachtragen qualifikation.nachqualifizierung'],
      [],
    ]);
  });
});

it('fortbildungskostenCent: every course belongs to one period only, so that parts of a year give the whole', () => {
  const VON = datum('2018-01-01');
  const BIS = datum('2018-12-31');
  const kurs = fc
    .record({ ab: fc.option(fc.integer({ min: -60, max: 420 })), dauer: fc.nat(200), kostenCent: fc.nat(1_000_000) })
    .map(({ ab, dauer, kostenCent }) => {
      const von = ab === null ? null : plusTage(VON, ab);
      return fortbildung(1, { id: eintragId(1), von, bis: von === null ? null : plusTage(von, dauer), kostenCent });
    });
  fc.assert(
    fc.property(fc.array(kurs, { maxLength: 8 }), fc.integer({ min: 0, max: 363 }), (fortbildungen, nach) => {
      const schnitt = plusTage(VON, nach);
      const teile =
        fortbildungskostenCent({ fortbildungen }, VON, schnitt) +
        fortbildungskostenCent({ fortbildungen }, plusTage(schnitt, 1), BIS);
      expect(teile).toBe(fortbildungskostenCent({ fortbildungen }, VON, BIS));
    }),
  );
});
