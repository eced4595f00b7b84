import { describe, expect, it } from 'vitest';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { gruppeVon, istFaellig, istGeschichte, nachFaelligkeit, relativeFrist } from '../../../shared/fristen/rules.ts';

const HEUTE = datum('2018-03-01');
const frist = (tage: number, aenderung: { erledigtAm?: string; vorlaufTage?: number } = {}) => ({
  titel: `in ${tage}`,
  naechsterWerktag: plusTage(HEUTE, tage),
  vorlaufAb: plusTage(HEUTE, tage - (aenderung.vorlaufTage ?? 14)),
  erledigtAm: aenderung.erledigtAm ?? null,
});

describe('Where a deadline stands', () => {
  it.each([
    [-1, 'ueberfaellig'],
    [0, 'heute'],
    [1, 'woche'],
    [7, 'woche'],
    [8, 'spaeter'],
  ])('%i days from today: %s', (tage, gruppe) => {
    expect(gruppeVon(frist(tage), HEUTE)).toBe(gruppe);
  });

  it('is among the done ones whatever its day', () => {
    expect(gruppeVon(frist(-3, { erledigtAm: '2018-02-27T08:00:00.000Z' }), HEUTE)).toBe('erledigt');
  });
});

describe('The bell', () => {
  it('counts from the first day of the lead time until it is ticked off', () => {
    expect([15, 14, 0, -20].map((tage) => istFaellig(frist(tage), HEUTE))).toEqual([false, true, true, true]);
    expect(istFaellig(frist(0, { erledigtAm: '2018-02-27T08:00:00.000Z' }), HEUTE)).toBe(false);
  });
});

describe('A deadline of a record is history', () => {
  const am = (tag: string, werktag = tag) => ({ faelligAm: datum(tag), naechsterWerktag: datum(werktag) });
  const eingerichtet = datum('2018-02-05');

  it.each([
    ['before the set-up', am('2018-02-02'), true],
    ['on the day of the set-up', am('2018-02-05'), false],
    ['on the Sunday before, which counts on the day of the set-up', am('2018-02-04', '2018-02-05'), false],
    ['after the set-up, and overdue', am('2018-02-20'), false],
    ['still to come', am('2018-09-15'), false],
  ])('%s', (_, frist, ist) => {
    expect(istGeschichte(frist, HEUTE, eingerichtet)).toBe(ist);
  });

  it('a year after its day', () => {
    const spaeter = datum('2019-03-01');
    expect([am('2018-02-28'), am('2018-03-01')].map((frist) => istGeschichte(frist, spaeter, eingerichtet))).toEqual([
      true,
      false,
    ]);
  });

  it('before today where the program plays on a day before its set-up, and never where that day is not known', () => {
    const spaet = datum('2026-11-21');
    const fristen = [am('2018-02-28'), am('2018-03-01')];
    expect(fristen.map((frist) => istGeschichte(frist, HEUTE, spaet))).toEqual([true, false]);
    expect(fristen.map((frist) => istGeschichte(frist, HEUTE, null))).toEqual([false, false]);
  });
});

describe('Relative words', () => {
  it.each([
    [0, 'heute'],
    [1, 'morgen'],
    [12, 'in 12 Tagen'],
    [-1, 'seit gestern überfällig'],
    [-3, 'seit 3 Tagen überfällig'],
  ])('%i days: %s', (tage, worte) => {
    expect(relativeFrist(plusTage(HEUTE, tage), HEUTE)).toBe(worte);
  });
});

it('The earliest comes first, then the title', () => {
  const fristen = [frist(3), { ...frist(1), titel: 'Z' }, { ...frist(1), titel: 'Ä' }];
  expect(fristen.sort(nachFaelligkeit).map(({ titel }) => titel)).toEqual(['Ä', 'Z', 'in 3']);
});
