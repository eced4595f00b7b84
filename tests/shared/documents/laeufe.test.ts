import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laeufe, type Laufsprache } from '../../../shared/documents/laeufe.ts';

const ARABISCH: Laufsprache = { marke: 'ar-SA', richtung: 'rtl' };
const TIGRINYA: Laufsprache = { marke: 'ti-ER', richtung: 'ltr' };

/** Each run as `ltr de-DE|text`; without a direction `-`. */
function gezeigt(text: string, sprache?: Laufsprache): string[] {
  return laeufe(text, sprache).map((lauf) => `${lauf.richtung ?? '-'} ${lauf.sprache ?? ''}|${lauf.text}`);
}

describe('text of one language as runs', () => {
  test.each<[string, string, string[]]>([
    ['a date', 'حتى 30.04.2018', ['rtl ar-SA|حتى ', 'ltr de-DE|30.04.2018']],
    ['a telephone number', 'الهاتف: 07161 202-31.', ['rtl ar-SA|الهاتف: ', 'ltr de-DE|07161 202-31', 'rtl ar-SA|.']],
    ['a name', 'التوقيع Amal Al-Ahmad هنا', ['rtl ar-SA|التوقيع ', 'ltr de-DE|Amal Al-Ahmad', 'rtl ar-SA| هنا']],
    ['an own bracket', 'قسم Amal (Mutter) هنا', ['rtl ar-SA|قسم ', 'ltr de-DE|Amal (Mutter)', 'rtl ar-SA| هنا']],
    ['a bracket around it', 'قسم (Jobcenter).', ['rtl ar-SA|قسم (', 'ltr de-DE|Jobcenter', 'rtl ar-SA|).']],
    ['a word of another script', 'كلمة ትግርኛ', ['rtl ar-SA|كلمة ', 'ltr ti-ER|ትግርኛ']],
    ['an Arabic comma between names', 'Amal، Samir', ['ltr de-DE|Amal', 'rtl ar-SA|، ', 'ltr de-DE|Samir']],
  ])('keeps %s together inside an Arabic sentence', (_, text, erwartet) => {
    expect(gezeigt(text, ARABISCH)).toEqual(erwartet);
  });

  test('lets an Arabic word in a German sentence run from right to left, and the figures behind it not', () => {
    expect(gezeigt('Schneiderin (الخياطة), 6 Jahre')).toEqual([
      'ltr de-DE|Schneiderin (',
      'rtl ar-SA|الخياطة',
      'ltr de-DE|), 6 Jahre',
    ]);
    expect(gezeigt('Nur Deutsch, 6 Jahre')).toEqual(['- de-DE|Nur Deutsch, 6 Jahre']);
  });

  test('leaves a text without another direction whole', () => {
    expect(gezeigt('ክሳብ 30.04.2018', TIGRINYA)).toEqual(['- ti-ER|ክሳብ 30.04.2018']);
    expect(laeufe('', ARABISCH)).toEqual([]);
  });

  test('loses and adds no sign of any text, in any language', () => {
    const zeichen = fc.constantFrom(...Array.from('aéß5 .:-(–)„“«»،؟\nابغ۵ֿሀ፣їѓ+§%\u0301\u064B\u200F'));
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: zeichen, maxLength: 40 }));

    fc.assert(
      fc.property(text, fc.constantFrom(undefined, ARABISCH, TIGRINYA), (eingabe, sprache) => {
        expect(
          laeufe(eingabe, sprache)
            .map((lauf) => lauf.text)
            .join(''),
        ).toBe(eingabe);
      }),
      { numRuns: 500 },
    );
  });
});
