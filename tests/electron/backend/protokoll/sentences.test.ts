import { expect, test } from 'vitest';
import { BEREICHE, bereichVon } from '../../../../electron/backend/protokoll/sentences.ts';
import { contract } from '../../../../shared/contract.ts';

test('every slice of the contract has its German name, in the order of the office', () => {
  expect(Object.keys(BEREICHE)).toEqual(Object.keys(contract));
});

test('an operation belongs to the area of its slice', () => {
  expect(['begleitpapiere.liste', 'arbeitslisten.filter', 'uebergaben.anlegen', 'unbekannt.x'].map(bereichVon)).toEqual(
    ['Papiere zum Antrag', 'Fälle', 'Übergaben', 'Geleit'],
  );
});
