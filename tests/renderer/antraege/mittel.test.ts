import { expect, test } from 'vitest';
import { mittelUebersicht } from '../../../renderer/antraege/start/mittel.ts';
import { berechneAntrag } from '../../../shared/antraege/berechnung.ts';
import type { AntragEingabe, Antragsakte } from '../../../shared/antraege/types.ts';
import { datum } from '../../../shared/foundation/date.ts';
import {
  A_DORF,
  antrag,
  antragEingabe,
  antragId,
  antragsdaten,
  B_HEIM,
  beteiligte,
  stelle,
} from '../../support/builders.ts';

function akte(nummer: number, eingabe: AntragEingabe): Antragsakte {
  return {
    antrag: antrag(eingabe, { id: antragId(nummer) }),
    berechnung: berechneAntrag(eingabe, antragsdaten()),
    verwendung: [],
    hindernisse: [],
  };
}

function kurz(akten: readonly Antragsakte[]) {
  return mittelUebersicht(akten).map(({ kommuneId, von, rahmen, beantragtCent, bewilligtCent }) => ({
    wer: kommuneId === A_DORF.id ? 'A-dorf' : 'B-heim',
    von,
    rahmenCent: rahmen.cent,
    beantragtCent,
    bewilligtCent,
  }));
}

test('a post of 0,50 VZÄ in each of two Kommunen is half of the Zuwendung for each', () => {
  expect(kurz([akte(1, antragEingabe())])).toEqual([
    { wer: 'A-dorf', von: '2018-01-01', rahmenCent: 66_075_00, beantragtCent: 32_000_00, bewilligtCent: 0 },
    { wer: 'B-heim', von: '2018-01-01', rahmenCent: 32_639_00, beantragtCent: 32_000_00, bewilligtCent: 0 },
  ]);
});

test('two Anträge for the same months add up; what is approved counts once', () => {
  const nurADorf = antragEingabe({
    beteiligte: [beteiligte({ bewilligtCent: 5_000_00 })],
    stellen: [stelle({ teile: [{ kommuneId: A_DORF.id, anteilHundertstel: 25 }] })],
  });
  expect(kurz([akte(1, nurADorf), akte(2, nurADorf)])).toEqual([
    { wer: 'A-dorf', von: '2018-01-01', rahmenCent: 66_075_00, beantragtCent: 32_000_00, bewilligtCent: 5_000_00 },
  ]);
});

test('the newest period stands first, and a Kommune without a known frame has no line', () => {
  const spaeter = antragEingabe({
    von: datum('2019-01-01'),
    bis: datum('2019-12-31'),
    stellen: [],
    beteiligte: [beteiligte({ kommuneId: B_HEIM.id })],
  });
  const ohneRahmen: Antragsakte = { ...akte(3, antragEingabe()), berechnung: null };
  expect(kurz([ohneRahmen, akte(1, antragEingabe()), akte(2, spaeter)]).map(({ wer, von }) => `${wer} ${von}`)).toEqual(
    ['B-heim 2019-01-01', 'A-dorf 2018-01-01', 'B-heim 2018-01-01'],
  );
});
