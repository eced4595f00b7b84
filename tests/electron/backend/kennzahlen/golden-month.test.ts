import { expect, test } from 'vitest';
import { werteAus } from '../../../../electron/backend/kennzahlen/evaluation.ts';
import { A_DORF, B_HEIM } from '../../../support/builders.ts';
import { JANUAR, werteVon } from '../../../support/kennzahlen-erfassung.ts';
import { januar } from '../../../support/kennzahlen-januar.ts';

test('the month that was counted by hand', async () => {
  const { anfrage } = await januar();

  const auswertung = await werteAus(anfrage, JANUAR);

  const werte = werteVon(auswertung);
  const gezaehlte = Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== 0 && wert !== null));
  expect(gezaehlte).toEqual({
    1: 8,
    2: 2,
    3: 6,
    4: 6,
    5: 1,
    6: 1,
    7: 1,
    10: 1,
    11: 1,
    13: 2,
    14: 1,
    15: 1,
    16: 1,
    17: 1,
    18: 3,
    19: 1,
    24: 1,
    25: 1,
    31: 4,
    32: 2,
    34: 2,
    37: 1,
    43: 6,
    44: 2,
    45: 5,
    47: 6,
    N1: 1,
    N2: 2,
    N3: 1,
    N4: 1,
    N5: 345,
    N6: 1,
    N7: 1,
    N8a: 1,
    N9: 1,
    N15b: 2,
    D1: 25,
    D2a: 75,
    D2b: 12.5,
    D2c: 12.5,
    D3: 0.7,
    D4: 37.5,
    D5a: 33.3,
    D5f: 33.3,
    D5g: 33.3,
    D6: 100,
    D9: 3,
    D10: 3.9,
  });
  const zeile = (schluessel: string) => auswertung.zeilen.find((eine) => eine.schluessel === schluessel);
  expect(zeile('43')).toMatchObject({ wert: 6, summePersonal: 11, summeKommunen: 6 });
  expect(zeile('1')).toMatchObject({ wert: 8, summePersonal: 8, summeKommunen: 8 });
  const stelle = auswertung.zeilen.findIndex(({ schluessel }) => schluessel === '1');
  expect(auswertung.personal.map(({ name, werte }) => [name, werte[stelle]])).toEqual([
    ['Kaya, Ali', 2],
    ['Weber, Maria', 6],
    ['Ohne Zuordnung', 0],
  ]);
  expect(auswertung.kommunen.map(({ id, werte }) => [id, werte[stelle]])).toEqual(
    expect.arrayContaining([
      [A_DORF.id, 5],
      [B_HEIM.id, 3],
    ]),
  );
});
