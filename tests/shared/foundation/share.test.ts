import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liesVzae, zAnteilHundertstel, zeigeVzae } from '../../../shared/foundation/share.ts';

describe('a share of a post', () => {
  it.each([
    ['0,5', 50],
    ['0.5', 50],
    [',5', 50],
    ['1', 100],
    ['1,', 100],
    ['50 %', 50],
    ['100%', 100],
    ['0,50 VZÄ', 50],
    ['13,45 vzä', 1345],
    [' 0,25 ', 25],
    ['51,1', 5110],
  ])('„%s“ is %i hundredths', (eingabe, erwartet) => {
    expect(liesVzae(eingabe)).toBe(erwartet);
  });

  it.each(['', ',', '.', 'halb', '0,255', '-0,5', '100', '1000 %', '0,5,5', '1/2', 'VZÄ'])(
    '„%s“ is no share',
    (eingabe) => {
      expect(liesVzae(eingabe)).toBeNull();
    },
  );

  it('what the screen shows can be typed again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (anteil) => {
        expect(liesVzae(zeigeVzae(anteil))).toBe(anteil);
      }),
    );
  });

  it.each([
    [0, 'Der Anteil muss größer als 0 sein.'],
    [0.5, 'Bitte einen Anteil mit zwei Stellen eingeben. Beispiel: 0,50'],
    [10_000, 'Dieser Anteil ist zu groß.'],
  ])('%d hundredths are refused with a sentence', (anteil, satz) => {
    expect(zAnteilHundertstel.safeParse(anteil).error?.issues[0]?.message).toBe(satz);
  });
});
