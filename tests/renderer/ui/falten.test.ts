import { expect, test } from 'vitest';
import { passtZurSuche } from '../../../renderer/ui/falten.ts';

test('umlauts are found as they are, without dots, and written out', () => {
  for (const suche of ['müller', 'muller', 'mueller', 'MÜLL', 'jö mü', 'joerg']) {
    expect([suche, passtZurSuche('Müller, Jörg', suche)]).toEqual([suche, true]);
  }
  expect(passtZurSuche('Weißenstein', 'weissen')).toBe(true);
  expect(passtZurSuche('Şahin, Zoë', 'sahin zoe')).toBe(true);
});

test('every word must occur', () => {
  expect(passtZurSuche('Müller, Jörg', 'müller karl')).toBe(false);
});

test('no word finds everything', () => {
  expect(passtZurSuche('Müller', '  ')).toBe(true);
});
