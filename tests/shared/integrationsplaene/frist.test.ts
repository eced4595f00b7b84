import { expect, test } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { liesFrist } from '../../../shared/integrationsplaene/frist.ts';

const AB = datum('2018-02-01');

test('a step is due on a day, or so long after the talk', () => {
  const gelesen = [
    '15.3.',
    '150318',
    'in 4 Wochen',
    '4 Wochen',
    '4w',
    '1 Woche',
    '10 Tage',
    '2 Monate',
    'In 1 Monat',
  ].map((text) => [text, liesFrist(text, AB)]);
  expect(gelesen).toEqual([
    ['15.3.', '2018-03-15'],
    ['150318', '2018-03-15'],
    ['in 4 Wochen', '2018-03-01'],
    ['4 Wochen', '2018-03-01'],
    ['4w', '2018-03-01'],
    ['1 Woche', '2018-02-08'],
    ['10 Tage', '2018-02-11'],
    ['2 Monate', '2018-04-01'],
    ['In 1 Monat', '2018-03-01'],
  ]);
});

test('what is neither a day nor a stretch of time is not guessed', () => {
  expect(['bald', 'Wochen', '4 Jahre', '-2 Wochen', '999 Wochen', ''].map((text) => liesFrist(text, AB))).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
