import { describe, expect, it } from 'vitest';
import { datum, plusTage } from '../../../shared/foundation/date.ts';
import { gruppeVon, istFaellig, nachFaelligkeit, relativeFrist } from '../../../shared/fristen/rules.ts';

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
