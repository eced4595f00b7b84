import { describe, expect, it } from 'vitest';
import { fristenDerAntraege, tagImJahr } from '../../../shared/antraege/fristen.ts';
import type { Antrag } from '../../../shared/antraege/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import { A_DORF, antrag, antragEingabe, antragId, B_HEIM, foerderrecht } from '../../support/builders.ts';

function geprueft(von: string, bis: string, aenderung: Partial<Antrag> = {}): Antrag {
  const zeitraum = { von: datum(von), bis: datum(bis) };
  return antrag(antragEingabe({ antragstellerinId: A_DORF.id, stellen: [], ...zeitraum }), {
    zustand: 'geprueft',
    ...aenderung,
  });
}

const kennzahlen = (...antraege: Antrag[]) =>
  fristenDerAntraege(antraege, foerderrecht())
    .filter(({ id }) => id.startsWith('antraege:kennzahlen:'))
    .map(({ titel, faelligAm, kommuneId, gewissheit }) => [titel, faelligAm, kommuneId, gewissheit]);

describe('Kennzahlen', () => {
  it('are due on 31.01. for each year that the Antrag touches', () => {
    expect(kennzahlen(geprueft('2020-07-01', '2022-06-30'))).toEqual([
      ['Kennzahlen 2020 an die Bewilligungsstelle', '2021-01-31', A_DORF.id, 'belegt'],
      ['Kennzahlen 2021 an die Bewilligungsstelle', '2022-01-31', A_DORF.id, 'belegt'],
      ['Kennzahlen 2022 an die Bewilligungsstelle', '2023-01-31', A_DORF.id, 'belegt'],
    ]);
  });

  it('have no day where the regime says „halbjährlich“ only', () => {
    expect(kennzahlen(geprueft('2018-01-01', '2018-12-31'))).toEqual([]);
  });

  it('are one report for each Kommune and year, however many Anträge it rests on', () => {
    const jahr = (nummer: number, antragstellerinId = A_DORF.id) =>
      geprueft('2023-01-01', '2023-12-31', { id: antragId(nummer), antragstellerinId });
    expect(kennzahlen(jahr(1), jahr(2), jahr(3, B_HEIM.id))).toEqual([
      ['Kennzahlen 2023 an die Bewilligungsstelle', '2024-01-31', A_DORF.id, 'rekonstruiert'],
      ['Kennzahlen 2023 an die Bewilligungsstelle', '2024-01-31', B_HEIM.id, 'rekonstruiert'],
    ]);
  });

  it('and all else wait until the Antrag is checked', () => {
    expect(fristenDerAntraege([geprueft('2021-01-01', '2021-12-31', { zustand: 'entwurf' })], foerderrecht())).toEqual(
      [],
    );
  });
});

describe('The day in a text of the Förderrecht', () => {
  it.each([
    ['jährlich bis 31.01. für das Vorjahr', '2021-01-31'],
    ['bis 29.02.', null],
    ['halbjährlich', null],
    [null, null],
  ])('%s', (text, tag) => {
    expect(tagImJahr(text, 2021)).toBe(tag);
  });
});
