import { expect, test } from 'vitest';
import { beurteilePasswort, schlagePassphraseVor } from '../../../renderer/konten/passphrase.ts';
import { WOERTER } from '../../../renderer/konten/woerter.ts';

test('the list has more than a thousand words that any keyboard can type', () => {
  expect(WOERTER.length).toBeGreaterThan(1024);
  expect(WOERTER.filter((wort) => !/^[A-Z][a-z]{1,11}$/.test(wort))).toEqual([]);
});

test('a proposal is five different words of the list', () => {
  const worte = schlagePassphraseVor().split('-');
  expect(new Set(worte).size).toBe(5);
  expect(worte.filter((wort) => !WOERTER.includes(wort))).toEqual([]);
});

test('no word is likelier than another: numbers beyond the last whole multiple are drawn anew, a word twice as well', () => {
  const ziehungen = [2 ** 32 - 1, 0, 0, 1, 2, 3, 4];
  const vorschlag = schlagePassphraseVor(() => ziehungen.shift() ?? 0);
  expect(vorschlag).toBe(WOERTER.slice(0, 5).join('-'));
  expect(ziehungen).toEqual([]);
});

test('length counts, kinds of characters do not', () => {
  expect(
    ['', 'kurz', 'vierzehn Buchs', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'fuenfzehn Zeich', 'ein ganzer Satz ohne Ziffern'].map(
      beurteilePasswort,
    ),
  ).toEqual([
    { stufe: 'leer' },
    { stufe: 'zu_kurz', fehlendeZeichen: 11 },
    { stufe: 'zu_kurz', fehlendeZeichen: 1 },
    { stufe: 'eintoenig' },
    { stufe: 'ausreichend' },
    { stufe: 'gut' },
  ]);
});
