import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datum,
  plusMonate,
  plusTage,
  tagVon,
  tageEinschliesslich,
  type Datum,
} from '../../../shared/foundation/date.ts';
import { feiertagAm } from '../../../shared/fristen/holidays.ts';
import { keinWerktagWeil, naechsterWerktag, werktagshinweis } from '../../../shared/fristen/workday.ts';

/** Movable holidays as the calendars of those years print them. Quelle: § 1 FTG BW und die Ostertage der Jahre. */
const BEWEGLICHE: Record<
  number,
  readonly [karfreitag: string, ostermontag: string, himmelfahrt: string, pfingstmontag: string, fronleichnam: string]
> = {
  2017: ['04-14', '04-17', '05-25', '06-05', '06-15'],
  2018: ['03-30', '04-02', '05-10', '05-21', '05-31'],
  2019: ['04-19', '04-22', '05-30', '06-10', '06-20'],
  2020: ['04-10', '04-13', '05-21', '06-01', '06-11'],
  2021: ['04-02', '04-05', '05-13', '05-24', '06-03'],
  2022: ['04-15', '04-18', '05-26', '06-06', '06-16'],
  2023: ['04-07', '04-10', '05-18', '05-29', '06-08'],
  2024: ['03-29', '04-01', '05-09', '05-20', '05-30'],
  2025: ['04-18', '04-21', '05-29', '06-09', '06-19'],
  2026: ['04-03', '04-06', '05-14', '05-25', '06-04'],
  2027: ['03-26', '03-29', '05-06', '05-17', '05-27'],
};
const FESTE = ['01-01', '01-06', '05-01', '10-03', '11-01', '12-25', '12-26'];

const tage = fc.integer({ min: 0, max: 365 * 60 }).map((anzahl) => plusTage(datum('2000-01-01'), anzahl));

function feiertageIm(jahr: number): string[] {
  const erster = datum(`${jahr}-01-01`);
  const anzahl = tageEinschliesslich(erster, datum(`${jahr}-12-31`));
  return Array.from({ length: anzahl }, (_, stelle) => plusTage(erster, stelle))
    .filter((tag) => feiertagAm(tag) !== null)
    .map((tag) => tag.slice(5));
}

describe('Holidays of Baden-Württemberg', () => {
  it.each(Object.entries(BEWEGLICHE))('are the legal ones in %s, and no other day', (jahr, bewegliche) => {
    const einmalige = jahr === '2017' ? ['10-31'] : [];
    expect(feiertageIm(Number(jahr))).toEqual([...FESTE, ...bewegliche, ...einmalige].sort());
  });

  it('carry their names', () => {
    expect(
      ['2023-01-06', '2023-06-08', '2023-11-01', '2023-05-01', '2017-10-31'].map((tag) => feiertagAm(datum(tag))),
    ).toEqual(['Erscheinungsfest', 'Fronleichnam', 'Allerheiligen', '1. Mai', 'Reformationstag']);
  });
});

describe('The next working day', () => {
  it.each([
    ['an ordinary day is its own', '2017-10-16', '2017-10-16', null],
    ['a Sunday moves to Monday', '2017-10-15', '2017-10-16', '15.10.2017 ist ein Sonntag, nächster Werktag 16.10.'],
    [
      'a Saturday moves over the Sunday',
      '2018-09-15',
      '2018-09-17',
      '15.09.2018 ist ein Samstag, nächster Werktag 17.09.',
    ],
    [
      'Good Friday moves over the whole of Easter',
      '2018-03-30',
      '2018-04-03',
      '30.03.2018 ist Karfreitag, nächster Werktag 03.04.',
    ],
    [
      'Christmas moves over a weekend that follows',
      '2020-12-25',
      '2020-12-28',
      '25.12.2020 ist 1. Weihnachtstag, nächster Werktag 28.12.',
    ],
    ['24 December is a working day by law', '2018-12-24', '2018-12-24', null],
    ['31 December is a working day by law', '2018-12-31', '2018-12-31', null],
    ['New Year moves into January', '2018-01-01', '2018-01-02', '01.01.2018 ist Neujahr, nächster Werktag 02.01.'],
    [
      '31 December on a Saturday moves over New Year',
      '2022-12-31',
      '2023-01-02',
      '31.12.2022 ist ein Samstag, nächster Werktag 02.01.',
    ],
  ])('%s', (_, tag, erwartet, hinweis) => {
    expect([naechsterWerktag(datum(tag)), werktagshinweis(datum(tag))]).toEqual([erwartet, hinweis]);
  });

  it('is a working day, never earlier, at most four days later, and skips no working day', () => {
    fc.assert(
      fc.property(tage, (tag) => {
        const werktag = naechsterWerktag(tag);
        const abstand = tageEinschliesslich(tag, werktag) - 1;
        expect(keinWerktagWeil(werktag)).toBeNull();
        expect(abstand).toBeGreaterThanOrEqual(0);
        expect(abstand).toBeLessThanOrEqual(4);
        for (let stelle = 0; stelle < abstand; stelle += 1) {
          expect(keinWerktagWeil(plusTage(tag, stelle))).not.toBeNull();
        }
      }),
    );
  });
});

describe('Three months after a day', () => {
  it.each([
    ['2019-12-31', '2020-03-31'],
    ['2019-11-30', '2020-02-29'],
    ['2020-11-30', '2021-02-28'],
    ['2019-09-15', '2019-12-15'],
  ])('of %s is %s: the same number, or the last of the month', (tag, erwartet) => {
    expect(plusMonate(datum(tag), 3)).toBe(erwartet);
  });

  it('never has a later number than the day itself', () => {
    fc.assert(
      fc.property(tage, (tag: Datum) => {
        expect(tagVon(plusMonate(tag, 3))).toBeLessThanOrEqual(tagVon(tag));
      }),
    );
  });
});
