import { expect, it } from 'vitest';
import { nachNamen, summe } from '../../../shared/foundation/list.ts';

it('sorts as a German index does, numbers by their value', () => {
  const namen = ['Zebra', 'apfel', 'Ärger', 'Stelle 10', 'Stelle 9', 'Arm'];
  expect(nachNamen(namen, (name) => name)).toEqual(['apfel', 'Ärger', 'Arm', 'Stelle 9', 'Stelle 10', 'Zebra']);
});

it('adds one number per entry, none gives 0', () => {
  expect([summe([{ n: 2 }, { n: 3 }], (eines) => eines.n), summe([], () => 1)]).toEqual([5, 0]);
});
