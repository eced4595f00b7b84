import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passtZurSuche, suchform, suchstuecke, umschrift } from '../../../shared/foundation/folding.ts';

describe('Searching', () => {
  it.each([
    ['Müller, Jörg', 'muller', 'an umlaut by its vowel'],
    ['Müller, Jörg', 'mueller joerg', 'an umlaut by two vowels, several words'],
    ['Mueller', 'Müller', 'two vowels by an umlaut'],
    ['Weißenbach', 'weissen', 'ß by ss'],
    ['Weissenbach', 'weiß', 'ss by ß'],
    ['Strasse 4', 'STRASSE', 'whatever the case'],
    ['Ağrı Şahin', 'agri sahin', 'accents of other languages'],
    ['Gemeindeverwaltungsverband', 'verwaltung', 'a part of a word'],
    ['A-dorf', 'dorf', 'behind a hyphen'],
    ['A-dorf', 'adorf', 'without its hyphen'],
    ['464.2-007/18', '007/18', 'a part of an Aktenzeichen'],
    ['464.2-007/18', '464200718', 'an Aktenzeichen by its digits'],
    ['08117901', '117901', 'a part of a key'],
    ['DE89370400440532013000', 'DE89 3704 0044', 'an IBAN with blanks'],
    ['Weber, Maria', 'we', 'the first two letters'],
    ['Weber, Maria', 'm', 'the first letter'],
    ['Mohamad Al Hussein', 'muhammed hossein', 'a name written in another way'],
    ['Hussein, Mohamad', 'hossein', 'a name before its comma, written in another way'],
    ['Al-Hussein, Mohamad', 'hossein', 'a part of a name, written in another way'],
    ['Al-Hussein, Mohamad', 'al-hossein', 'a name of two parts, written in another way'],
  ])('„%s“ is found by „%s“: %s', (text, eingabe) => {
    expect(passtZurSuche(text, eingabe)).toBe(true);
  });

  it.each([
    ['Weber, Maria', 'eb', 'two letters inside a word'],
    ['Weber, Maria', 'weber anna', 'one word that is missing'],
    ['Maier', 'Müller', 'another name'],
  ])('„%s“ is not found by „%s“: %s', (text, eingabe) => {
    expect(passtZurSuche(text, eingabe)).toBe(false);
  });

  it('finds every text by each of its own words and their beginnings', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zäöüß0-9]{1,12}( [A-Za-zäöüß0-9]{1,12}){0,3}$/), (text) => {
        for (const wort of text.split(' ')) {
          expect(passtZurSuche(text, wort)).toBe(true);
          expect(passtZurSuche(text, wort.slice(0, 2))).toBe(true);
        }
      }),
    );
  });

  it('hands on no piece that is shorter than the index can look up', () => {
    fc.assert(
      fc.property(fc.string(), (eingabe) => {
        for (const stueck of suchstuecke(eingabe).flat()) expect(Array.from(stueck).length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('says nothing twice', () => {
    expect(suchform('dorf Dorf')).toBe('  dorf  ~dorf');
  });
});

describe('Transliterated names', () => {
  it.each([
    [['Mohamad', 'Muhammed', 'Mochammed', 'Mohammad', 'Mouhamad', 'Mohammed']],
    [['Hussein', 'Husain', 'Hüseyin', 'Hossein']],
    [['Ahmed', 'Ahmad', 'Achmed', 'Achmad']],
    [['Jamal', 'Dschamal', 'Djamal', 'Yamal']],
    [['Khaled', 'Chaled', 'Khalad']],
    [['Omar', 'Umar']],
    [['Shirin', 'Schirin']],
    [['Yasin', 'Jassin']],
    [['Alexandra', 'Aleksandra']],
    [['Zeynab', 'Zainab', 'Zeinab']],
  ])('%j are one', (namen) => {
    expect(new Set(namen.map(umschrift)).size).toBe(1);
  });

  it('keeps different names apart', () => {
    const namen = [
      'Mohamad',
      'Hussein',
      'Ahmad',
      'Jamal',
      'Khaled',
      'Omar',
      'Shirin',
      'Yasin',
      'Fatima',
      'Layla',
      'Ali',
    ];
    expect(new Set(namen.map(umschrift)).size).toBe(namen.length);
  });
});
