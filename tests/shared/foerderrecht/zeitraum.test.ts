import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, endeNachMonaten, plusTage } from '../../../shared/foundation/date.ts';
import {
  type AngefangeneMonate,
  foerdermonateHundertstel,
  sindGanzeMonate,
} from '../../../shared/foerderrecht/zeitraum.ts';

const tag = (ab = 0, bis = 4000) => fc.integer({ min: ab, max: bis }).map((n) => plusTage(datum('2017-01-01'), n));
const monatserster = fc.integer({ min: 0, max: 100 }).map((n) => plusTage(endeNachMonaten(datum('2017-01-01'), n), 1));
const auslegung = fc.constantFrom<AngefangeneMonate>('tage', 'voller_monat', 'keiner');
const monate = (von: string, bis: string, wie: AngefangeneMonate = 'tage') =>
  foerdermonateHundertstel(datum(von), datum(bis), wie);

describe('months of a period', () => {
  it.each([
    ['the calendar year 2018', '2018-01-01', '2018-12-31', 1200],
    ['24 months from the first of a month', '2017-10-01', '2019-09-30', 2400],
    ['24 months from the middle of a month', '2018-09-15', '2020-09-14', 2400],
    ['24 months from 15.02., over 28 and 29 days', '2018-02-15', '2020-02-14', 2400],
    ['one month over two calendar months', '2018-01-15', '2018-02-14', 100],
    ['one month from the last day of January', '2018-01-31', '2018-02-28', 100],
    ['from 15.09.: 16 of 30 days and three months', '2018-09-15', '2018-12-31', 353],
    ['to the middle of a month: 15 of 31 days', '2018-01-01', '2018-03-15', 248],
    ['inside one month: 10 of 30 days', '2018-04-11', '2018-04-20', 33],
    ['a single day', '2018-01-31', '2018-01-31', 3],
    ['no day', '2018-02-01', '2018-01-31', 0],
  ])('%s: %s to %s counts %i hundredths', (_, von, bis, erwartet) => {
    expect(monate(von, bis)).toBe(erwartet);
  });

  it('can count begun months as whole ones, or not at all', () => {
    const zeitraum = ['2018-09-15', '2018-12-31'] as const;
    expect({
      tage: monate(...zeitraum, 'tage'),
      voller_monat: monate(...zeitraum, 'voller_monat'),
      keiner: monate(...zeitraum, 'keiner'),
    }).toEqual({ tage: 353, voller_monat: 400, keiner: 300 });
  });

  it('knows periods that no Auslegung touches', () => {
    expect([
      sindGanzeMonate(datum('2018-09-15'), datum('2020-09-14')),
      sindGanzeMonate(datum('2018-09-15'), datum('2020-09-15')),
    ]).toEqual([true, false]);
  });
});

describe('for all periods', () => {
  it('whole months from the first of a month are exact', () => {
    fc.assert(
      fc.property(monatserster, fc.integer({ min: 1, max: 84 }), auslegung, (von, anzahl, wie) => {
        expect(foerdermonateHundertstel(von, endeNachMonaten(von, anzahl), wie)).toBe(anzahl * 100);
      }),
    );
  });

  it('whole months are exact on whatever day they begin', () => {
    fc.assert(
      fc.property(tag(), fc.integer({ min: 1, max: 84 }), auslegung, (von, anzahl, wie) => {
        expect(foerdermonateHundertstel(von, endeNachMonaten(von, anzahl), wie)).toBe(anzahl * 100);
      }),
    );
  });

  it('full months are additive: what is cut at a month adds up to the whole', () => {
    fc.assert(
      fc.property(
        monatserster,
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: 0, max: 30 }),
        (von, erster, zweiter, tage) => {
          const mitte = endeNachMonaten(von, erster);
          const ende = plusTage(endeNachMonaten(plusTage(mitte, 1), zweiter), tage);
          const teile =
            foerdermonateHundertstel(von, mitte, 'tage') + foerdermonateHundertstel(plusTage(mitte, 1), ende, 'tage');
          expect(teile).toBe(foerdermonateHundertstel(von, ende, 'tage'));
        },
      ),
    );
  });

  it('a day more never counts less', () => {
    fc.assert(
      fc.property(tag(), fc.integer({ min: 0, max: 1500 }), auslegung, (von, tage, wie) => {
        const bis = plusTage(von, tage);
        expect(foerdermonateHundertstel(von, plusTage(bis, 1), wie)).toBeGreaterThanOrEqual(
          foerdermonateHundertstel(von, bis, wie),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('by days lies between none and whole months, at most one month apart', () => {
    fc.assert(
      fc.property(tag(), fc.integer({ min: 0, max: 1500 }), (von, tage) => {
        const bis = plusTage(von, tage);
        const [keiner, nachTagen, voller] = (['keiner', 'tage', 'voller_monat'] as const).map((wie) =>
          foerdermonateHundertstel(von, bis, wie),
        ) as [number, number, number];
        expect(keiner).toBeLessThanOrEqual(nachTagen);
        expect(nachTagen).toBeLessThanOrEqual(voller);
        expect(voller - keiner).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
  });

  it('no day gives no month', () => {
    fc.assert(
      fc.property(tag(), fc.integer({ min: 1, max: 400 }), auslegung, (von: Datum, tage, wie) => {
        expect(foerdermonateHundertstel(von, plusTage(von, -tage), wie)).toBe(0);
      }),
    );
  });
});
