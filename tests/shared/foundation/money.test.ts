import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HOECHSTBETRAG_CENT,
  liesBetragCent,
  rundeKaufmaennisch,
  zBetragCent,
  zeigeEuro,
  zeigeEuroKurz,
  zeigeZahl,
} from '../../../shared/foundation/money.ts';

const cent = fc.integer({ min: 0, max: HOECHSTBETRAG_CENT });

describe('commercial rounding', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [24n, 10n, 2n],
    [25n, 10n, 3n],
    [-24n, 10n, -2n],
    [0n, 7n, 0n],
    [10n ** 20n + 1n, 2n, 5n * 10n ** 19n + 1n],
  ])('%s / %s is %s', (zaehler, nenner, erwartet) => {
    expect(rundeKaufmaennisch(zaehler, nenner)).toBe(erwartet);
  });

  it('is never more than half away, and up at exactly half', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (zaehler, nenner) => {
          const doppelterAbstand = 2n * (rundeKaufmaennisch(zaehler, nenner) * nenner - zaehler);
          expect(-nenner < doppelterAbstand && doppelterAbstand <= nenner).toBe(true);
        },
      ),
    );
  });

  it('refuses a divisor of 0', () => {
    expect(() => rundeKaufmaennisch(1n, 0n)).toThrow('Der Nenner muss positiv sein.');
  });
});

describe('an amount on the screen', () => {
  it.each([
    [157_345, '1.573,45 €', '1.573,45 €'],
    [81_518_500, '815.185,00 €', '815.185 €'],
    [5, '0,05 €', '0,05 €'],
    [0, '0,00 €', '0 €'],
    [-5100, '−51,00 €', '−51 €'],
    [HOECHSTBETRAG_CENT, '9.999.999.999,99 €', '9.999.999.999,99 €'],
  ])('%i cents are %s, short %s', (betrag, lang, kurz) => {
    expect([zeigeEuro(betrag), zeigeEuroKurz(betrag)]).toEqual([lang, kurz]);
  });

  it.each([
    [72_857, '72.857'],
    [999, '999'],
    [-1000, '−1.000'],
  ])('%i is written %s', (zahl, text) => {
    expect(zeigeZahl(zahl)).toBe(text);
  });
});

describe('what a clerk types', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,56', 123_456],
    ['1234,5', 123_450],
    ['1234,', 123_400],
    ['1234.56', 123_456],
    ['1234.5', 123_450],
    ['1.234', 123_400],
    ['1 234 €', 123_400],
    ['EUR 64.000', 6_400_000],
    ['64.000 eur', 6_400_000],
    ['0', 0],
    ['9.999.999.999,99', HOECHSTBETRAG_CENT],
  ])('„%s“ is %i cents', (eingabe, erwartet) => {
    expect(liesBetragCent(eingabe)).toBe(erwartet);
  });

  it.each(['', '€', 'viel', '-5', '1,234.56', '12.34,5', '1.2345', '1,234', '10.000.000.000,00', '1.23.456', ',50'])(
    '„%s“ is no amount',
    (eingabe) => {
      expect(liesBetragCent(eingabe)).toBeNull();
    },
  );

  it('what the screen shows can be typed again', () => {
    fc.assert(
      fc.property(cent, (betrag) => {
        expect([liesBetragCent(zeigeEuro(betrag)), liesBetragCent(zeigeEuroKurz(betrag))]).toEqual([betrag, betrag]);
      }),
    );
  });

  it.each([
    [1.5, 'Bitte einen Betrag in Euro und Cent eingeben. Beispiel: 1.234,56'],
    [-1, 'Der Betrag darf nicht negativ sein.'],
    [HOECHSTBETRAG_CENT + 1, 'Dieser Betrag ist zu groß.'],
  ])('%d cents are refused with a sentence', (betrag, satz) => {
    expect(zBetragCent.safeParse(betrag).error?.issues[0]?.message).toBe(satz);
  });
});
