import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusTage, tageImMonat, type Datum } from '../../../shared/foundation/date.ts';
import { pruefeSerie, serientage } from '../../../shared/termine/serie.ts';
import { SERIE_HOECHSTENS, type Wiederholung } from '../../../shared/termine/types.ts';

const malig = (takt: Wiederholung['takt'], abstand: number, anzahl: number): Wiederholung => ({
  takt,
  abstand,
  ende: { art: 'anzahl', anzahl },
});
const bis = (takt: Wiederholung['takt'], abstand: number, tag: string): Wiederholung => ({
  takt,
  abstand,
  ende: { art: 'bis', bis: datum(tag) },
});

describe('the days of a series', () => {
  it('go on every second week', () => {
    expect(serientage(datum('2026-11-24'), malig('woechentlich', 2, 3))).toEqual([
      '2026-11-24',
      '2026-12-08',
      '2026-12-22',
    ]);
  });

  it('keep to the end of a short month and come back to the 31st', () => {
    expect(serientage(datum('2027-01-31'), malig('monatlich', 1, 4))).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('end with the last one on or before the day that was chosen', () => {
    expect(serientage(datum('2026-11-24'), bis('woechentlich', 1, '2026-12-08'))).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ]);
  });
});

const beliebigerTag = fc.integer({ min: 0, max: 40_000 }).map((tage) => plusTage(datum('1960-01-01'), tage));
const beliebigeWiederholung: fc.Arbitrary<(beginn: Datum) => Wiederholung> = fc
  .record({
    takt: fc.constantFrom('woechentlich' as const, 'monatlich' as const),
    abstand: fc.integer({ min: 1, max: 12 }),
    anzahl: fc.integer({ min: 2, max: SERIE_HOECHSTENS }),
    tage: fc.integer({ min: -10, max: 4000 }),
    art: fc.constantFrom('bis' as const, 'anzahl' as const),
  })
  .map(({ takt, abstand, anzahl, tage, art }) => (beginn: Datum): Wiederholung => ({
    takt,
    abstand,
    ende: art === 'bis' ? { art, bis: plusTage(beginn, tage) } : { art, anzahl },
  }));

describe('the laws of repetition', () => {
  it('no day comes twice, each one is later than the one before, and the first is the beginning', () => {
    fc.assert(
      fc.property(beliebigerTag, beliebigeWiederholung, (beginn, wiederholung) => {
        const tage = serientage(beginn, wiederholung(beginn));
        expect(new Set(tage).size).toBe(tage.length);
        expect([...tage].sort()).toEqual(tage);
        if (tage.length > 0) expect(tage[0]).toBe(beginn);
      }),
    );
  });

  it('ends in time: never after the last day, never more than were asked for or allowed', () => {
    fc.assert(
      fc.property(beliebigerTag, beliebigeWiederholung, (beginn, mit) => {
        const wiederholung = mit(beginn);
        const tage = serientage(beginn, wiederholung);
        expect(tage.length).toBeLessThanOrEqual(SERIE_HOECHSTENS);
        if (wiederholung.ende.art === 'anzahl') expect(tage).toHaveLength(wiederholung.ende.anzahl);
        else for (const tag of tage) expect(tag <= wiederholung.ende.bis).toBe(true);
      }),
    );
  });

  it('a monthly series stays on its day, or on the last one of a month that is too short', () => {
    fc.assert(
      fc.property(beliebigerTag, fc.integer({ min: 1, max: 12 }), (beginn, abstand) => {
        const gemeint = Number(beginn.slice(8));
        for (const tag of serientage(beginn, malig('monatlich', abstand, 24))) {
          const letzter = tageImMonat(Number(tag.slice(0, 4)), Number(tag.slice(5, 7)));
          expect(Number(tag.slice(8))).toBe(Math.min(gemeint, letzter));
        }
      }),
    );
  });
});

describe('what hinders a series', () => {
  it('an end before the second appointment forbids it', () => {
    expect(pruefeSerie(datum('2026-11-24'), bis('woechentlich', 1, '2026-11-30'))).toMatchObject([
      { schwere: 'sperrt', satz: 'Bis zum 30.11.2026 gibt es keinen zweiten Termin.' },
    ]);
  });

  it('more than sixty are too many, and the way out is the day of the sixtieth', () => {
    expect(pruefeSerie(datum('2026-11-24'), bis('woechentlich', 1, '2030-01-01'))[0]).toMatchObject({
      schwere: 'sperrt',
      code: 'serie-zu-lang',
      ausweg: 'Das Ende spätestens auf den 11.01.2028 legen.',
    });
  });

  it('days without work are counted and warned of: Christmas and Erscheinungsfest', () => {
    const donnerstags = pruefeSerie(datum('2026-12-17'), malig('woechentlich', 1, 4));
    expect(donnerstags).toEqual([]);
    const freitags = pruefeSerie(datum('2026-12-18'), malig('woechentlich', 1, 3));
    expect(freitags).toMatchObject([
      { schwere: 'warnt', satz: '2 Termine liegen auf Tagen ohne Arbeit, der erste am 25.12.2026.' },
    ]);
  });
});
