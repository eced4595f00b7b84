import { expect, test } from 'vitest';
import { z } from 'zod';
import { nurForm } from '../../../shared/foundation/output.ts';
import { zKommune } from '../../../shared/kommunen/types.ts';
import { A_DORF } from '../../support/builders.ts';

const zListe = z.array(zKommune);

test('an answer is what the full schema would have let through', () => {
  expect(nurForm(zListe).parse([A_DORF])).toEqual(zListe.parse([A_DORF]));
});

test('a row that an older rule let in can still be read', () => {
  const lang = { ...A_DORF, name: 'A'.repeat(300), anschrift: { ...A_DORF.anschrift, plz: 'D-73099' } };
  expect(zListe.safeParse([lang]).success).toBe(false);
  expect(nurForm(zListe).parse([lang])).toEqual([lang]);
});

test('nothing leaves beside the fields that are there, at any depth', () => {
  const zuViel = { ...A_DORF, geheim: 'x', bank: { ...A_DORF.bank, geheim: 'x' } };
  expect(nurForm(zListe).parse([zuViel])).toEqual([A_DORF]);
});

test.each([
  ['a text that is a number', { ...A_DORF, name: 7 }],
  ['a kind that does not exist', { ...A_DORF, art: 'dorf' }],
  ['a field that is missing', { ...A_DORF, bank: undefined }],
  ['a line that is no text', { ...A_DORF, briefkopfZeilen: [null] }],
  ['a version that is no whole number', { ...A_DORF, version: 1.5 }],
])('%s is no answer', (_was, kommune) => {
  expect(nurForm(zListe).safeParse([kommune]).success).toBe(false);
});
