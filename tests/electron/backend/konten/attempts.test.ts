import { expect, test } from 'vitest';
import {
  dauerText,
  KEINE_FEHLVERSUCHE,
  nachFehlversuch,
  restSekunden,
  wartezeitSekunden,
} from '../../../../electron/backend/konten/attempts.ts';

const JETZT = '2018-02-05T08:00:00.000Z';

test('three wrong passwords are free of a wait before the next; then it doubles up to 15 minutes, and never ends', () => {
  expect(Array.from({ length: 15 }, (_, index) => wartezeitSekunden(index + 1))).toEqual([
    0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900,
  ]);
  expect(wartezeitSekunden(1_000_000)).toBe(900);
});

test('the wait runs from the wrong password', () => {
  const stand = nachFehlversuch({ anzahl: 5, wartenBis: null }, JETZT);
  expect(stand).toEqual({ anzahl: 6, wartenBis: '2018-02-05T08:00:08.000Z' });
  expect(restSekunden(stand, JETZT)).toBe(8);
  expect(restSekunden(stand, '2018-02-05T08:00:07.001Z')).toBe(1);
  expect(restSekunden(stand, '2018-02-05T08:00:08.000Z')).toBe(0);
  expect(nachFehlversuch(KEINE_FEHLVERSUCHE, JETZT)).toEqual({ anzahl: 1, wartenBis: null });
});

test('a clock that was set back makes nobody wait for years', () => {
  const stand = { anzahl: 6, wartenBis: '2031-01-01T00:00:00.000Z' };
  expect(restSekunden(stand, JETZT)).toBe(900);
});

test('the wait in words', () => {
  expect([1, 2, 59, 60, 61, 900].map(dauerText)).toEqual([
    '1 Sekunde',
    '2 Sekunden',
    '59 Sekunden',
    '1 Minute',
    '2 Minuten',
    '15 Minuten',
  ]);
});
