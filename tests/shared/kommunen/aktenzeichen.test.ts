import { describe, expect, it } from 'vitest';
import { aktenzeichen, musterFehler, STANDARD_AKTENZEICHEN_MUSTER } from '../../../shared/kommunen/aktenzeichen.ts';

describe('an Aktenzeichen', () => {
  it.each([
    ['464.2-{nummer3}/{jahr2}', 7, 2018, '464.2-007/18'],
    ['464.2-{nummer3}/{jahr2}', 1234, 2018, '464.2-1234/18'],
    ['{jahr}/{nummer}', 7, 2018, '2018/7'],
    ['{nummer}-{jahr2}', 12, 2005, '12-05'],
    ['', 1, 2018, 'IM-001/2018'],
    ['  ', 1, 2018, 'IM-001/2018'],
  ])('after „%s“, number %i in %i is %s', (muster, nummer, jahr, erwartet) => {
    expect(aktenzeichen(muster, nummer, jahr)).toBe(erwartet);
  });

  it.each(['', '464.2-{nummer3}/{jahr2}', '{nummer}', STANDARD_AKTENZEICHEN_MUSTER])('„%s“ is a pattern', (muster) => {
    expect(musterFehler(muster)).toBeNull();
  });

  it.each([
    ['464.2', 'Das Muster braucht eine laufende Nummer: {nummer} oder {nummer3}. Beispiel: 464.2-{nummer3}/{jahr2}'],
    ['{nummer}/{Jahr}', '{Jahr} ist kein Platzhalter. Möglich sind {nummer}, {nummer3}, {jahr} und {jahr2}.'],
    ['{nummer4}', '{nummer4} ist kein Platzhalter. Möglich sind {nummer}, {nummer3}, {jahr} und {jahr2}.'],
  ])('„%s“ is none', (muster, satz) => {
    expect(musterFehler(muster)).toBe(satz);
  });
});
