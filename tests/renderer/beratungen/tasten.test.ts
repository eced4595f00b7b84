import { expect, test } from 'vitest';
import { zBeratungsort, zThema } from '../../../shared/beratungen/types.ts';
import { WEITERLEITUNGSZIELE } from '../../../shared/netzwerk/partnerarten.ts';
import {
  FAMILIENTASTE,
  ORTSTASTEN,
  PERSONENTASTEN,
  SONDERTASTEN,
  THEMENTASTEN,
  ZIELTASTEN,
} from '../../../renderer/beratungen/tasten.ts';

test('every place, topic and target has a key, and no key means two things', () => {
  expect(ORTSTASTEN.map(({ wert }) => wert)).toEqual(zBeratungsort.options);
  expect(THEMENTASTEN.map(({ wert }) => wert)).toEqual(zThema.options);
  expect(ZIELTASTEN.map(({ wert }) => wert)).toEqual(WEITERLEITUNGSZIELE);
  const alle = [
    ...[...ORTSTASTEN, ...THEMENTASTEN, ...ZIELTASTEN].map(({ taste }) => taste),
    FAMILIENTASTE,
    ...PERSONENTASTEN,
    ...Object.values(SONDERTASTEN),
  ];
  expect(alle.filter((taste, stelle) => alle.indexOf(taste) !== stelle)).toEqual([]);
});
