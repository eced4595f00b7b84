import { expect, it } from 'vitest';
import { createUmgebung, tagInDeutschland } from '../../../electron/backend/environment.ts';
import { datum } from '../../../shared/foundation/date.ts';

it('takes the day from the calendar in Germany, in summer and in winter', () => {
  expect(
    ['2018-06-30T21:59:59Z', '2018-06-30T22:00:00Z', '2018-12-31T22:59:59Z', '2018-12-31T23:00:00Z'].map((instant) =>
      tagInDeutschland(new Date(instant)),
    ),
  ).toEqual(['2018-06-30', '2018-07-01', '2018-12-31', '2019-01-01']);
});

it('keeps to the day that the start was told', () => {
  const umgebung = createUmgebung({ ordner: 'nirgends', heute: datum('2018-03-01'), host: 'buero' });
  expect([umgebung.heute(), umgebung.host, umgebung.version]).toEqual([
    '2018-03-01',
    'buero',
    expect.stringMatching(/^\d+\.\d+\.\d+$/),
  ]);
});
