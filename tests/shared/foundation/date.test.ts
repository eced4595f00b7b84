import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datum,
  endeNachMonaten,
  istDatum,
  liesDatum,
  monatsanfang,
  monatsende,
  plusMonate,
  plusTage,
  schnitt,
  tageEinschliesslich,
  zDatum,
  zeigeDatum,
  zeigeDatumLang,
} from '../../../shared/foundation/date.ts';

const HEUTE = datum('2018-02-01');
const tag = fc.integer({ min: 0, max: 73_000 }).map((n) => plusTage(datum('1950-01-01'), n));

describe('a day', () => {
  it.each(['2018-02-29', '2018-13-01', '2018-00-10', '2018-04-31', '1899-12-31', '2200-01-01', '15.09.2018', ''])(
    '„%s“ is none',
    (text) => {
      expect(istDatum(text)).toBe(false);
      expect(zDatum.safeParse(text).error?.issues[0]?.message).toBe('Dieses Datum gibt es nicht. Beispiel: 15.09.2018');
    },
  );

  it.each(['2016-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is one', (text) => {
    expect(zDatum.parse(text)).toBe(text);
  });

  it('that does not exist is a programming error', () => {
    expect(() => datum('2018-02-30')).toThrow('Kein Datum: 2018-02-30');
  });
});

describe('what a clerk types', () => {
  it.each([
    ['15.09.2018', '2018-09-15'],
    ['15.9.2018', '2018-09-15'],
    [' 15. 9. 2018 ', '2018-09-15'],
    ['15,9,2018', '2018-09-15'],
    ['15/9/18', '2018-09-15'],
    ['15-9-18', '2018-09-15'],
    ['15.09.18', '2018-09-15'],
    ['15092018', '2018-09-15'],
    ['150918', '2018-09-15'],
    ['2018-09-15', '2018-09-15'],
    ['15.9.', '2018-09-15'],
    ['15.9', '2018-09-15'],
    ['01.01.69', '2069-01-01'],
    ['01.01.70', '1970-01-01'],
    ['29.02.2016', '2016-02-29'],
  ])('„%s“ is %s', (eingabe, erwartet) => {
    expect(liesDatum(eingabe, HEUTE)).toBe(erwartet);
  });

  it.each([
    '',
    'morgen',
    '31.02.2018',
    '29.02.2018',
    '32.1.2018',
    '15.13.2018',
    '15',
    '1592018',
    '15.09.218',
    '9/2018',
  ])('„%s“ is no day', (eingabe) => {
    expect(liesDatum(eingabe, HEUTE)).toBeNull();
  });

  it('what the screen shows can be typed again', () => {
    fc.assert(
      fc.property(tag, (eines) => {
        expect(liesDatum(zeigeDatum(eines), HEUTE)).toBe(eines);
      }),
    );
  });

  it('is shown short and long', () => {
    expect([zeigeDatum(datum('2018-03-05')), zeigeDatumLang(datum('2018-03-05'))]).toEqual([
      '05.03.2018',
      '5. März 2018',
    ]);
  });
});

describe('counting days', () => {
  it('forward and back again ends where it began', () => {
    fc.assert(
      fc.property(tag, fc.integer({ min: -18_000, max: 18_000 }), (eines, anzahl) => {
        expect(plusTage(plusTage(eines, anzahl), -anzahl)).toBe(eines);
      }),
    );
  });

  it('counts both ends', () => {
    fc.assert(
      fc.property(tag, fc.integer({ min: 0, max: 5000 }), (von, anzahl) => {
        expect(tageEinschliesslich(von, plusTage(von, anzahl))).toBe(anzahl + 1);
      }),
    );
  });

  it('is not disturbed by the change to summer time', () => {
    expect(tageEinschliesslich(datum('2018-03-24'), datum('2018-03-26'))).toBe(3);
    expect(plusTage(datum('2018-10-27'), 2)).toBe('2018-10-29');
  });
});

describe('counting months', () => {
  it.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-01-15', -1, '2017-12-15'],
  ])('%s plus %i months is %s', (beginn, anzahl, erwartet) => {
    expect(plusMonate(datum(beginn), anzahl)).toBe(erwartet);
  });

  it.each([
    ['2017-10-01', 36, '2020-09-30'],
    ['2018-05-01', 24, '2020-04-30'],
    ['2018-09-15', 24, '2020-09-14'],
    ['2018-03-01', 12, '2019-02-28'],
    ['2018-03-01', 24, '2020-02-29'],
    ['2018-01-29', 1, '2018-02-28'],
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-03-31', 1, '2018-04-30'],
    ['2016-02-29', 12, '2017-02-28'],
  ])('a period from %s over %i months ends on %s', (beginn, monate, ende) => {
    expect(endeNachMonaten(datum(beginn), monate)).toBe(ende);
  });

  it('two periods from the first of a month are one of both lengths', () => {
    const monate = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(tag, monate, monate, (eines, erste, zweite) => {
        const beginn = monatsanfang(eines);
        const anschluss = plusTage(endeNachMonaten(beginn, erste), 1);
        expect(endeNachMonaten(anschluss, zweite)).toBe(endeNachMonaten(beginn, erste + zweite));
      }),
    );
  });

  it('the day after the end of a month is the first of the next', () => {
    fc.assert(
      fc.property(tag, (eines) => {
        const naechster = plusTage(monatsende(eines), 1);
        expect(monatsanfang(naechster)).toBe(naechster);
        expect(monatsanfang(eines) <= eines && eines <= monatsende(eines)).toBe(true);
      }),
    );
  });
});

describe('what two periods share', () => {
  const zeit = (von: string, bis: string | null) => ({ von: datum(von), bis: bis === null ? null : datum(bis) });

  it.each([
    ['overlapping', zeit('2018-01-01', '2018-06-30'), zeit('2018-04-01', null), zeit('2018-04-01', '2018-06-30')],
    ['one day', zeit('2018-01-01', '2018-06-30'), zeit('2018-06-30', '2018-12-31'), zeit('2018-06-30', '2018-06-30')],
    ['both open', zeit('2018-01-01', null), zeit('2019-01-01', null), zeit('2019-01-01', null)],
    ['apart', zeit('2018-01-01', '2018-06-30'), zeit('2018-07-01', null), null],
  ])('%s', (_, a, b, erwartet) => {
    expect([schnitt(a, b), schnitt(b, a)]).toEqual([erwartet, erwartet]);
  });
});
