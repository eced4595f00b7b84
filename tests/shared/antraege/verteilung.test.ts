import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../shared/foundation/date.ts';
import { summe } from '../../../shared/foundation/list.ts';
import { haushaltsjahre, monateJeJahr, verteile, verteileAufSpalten } from '../../../shared/antraege/verteilung.ts';
import { regime } from '../../support/builders.ts';

const cent = fc.integer({ min: 0, max: 999_999_999_999 });
const gewichte = fc.array(fc.integer({ min: 0, max: 2400 }), { minLength: 1, maxLength: 6 });

describe('verteile', () => {
  it('gives what is lost by rounding to the last part', () => {
    expect(verteile(64_000_00, [1, 1, 1], 100)).toEqual([21_333_00, 21_333_00, 21_334_00]);
    expect(verteile(1_00, [1, 1, 1])).toEqual([33, 33, 34]);
  });

  it('gives nothing to a year without months, and everything to the last one where none has any', () => {
    expect(verteile(10_00, [1, 1, 0])).toEqual([5_00, 5_00, 0]);
    expect(verteile(10_00, [0, 0])).toEqual([0, 10_00]);
  });

  it('loses no cent and makes no part negative', () => {
    fc.assert(
      fc.property(cent, gewichte, fc.constantFrom(1, 100), (betrag, anteile, einheit) => {
        const teile = verteile(betrag, anteile, einheit);
        expect(summe(teile, (teil) => teil)).toBe(betrag);
        expect(Math.min(...teile)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('verteileAufSpalten', () => {
  it('adds up by rows and by columns, without a negative cell', () => {
    fc.assert(
      fc.property(fc.array(cent, { minLength: 1, maxLength: 5 }), gewichte, (zeilen, anteile) => {
        const spalten = verteile(
          summe(zeilen, (zeile) => zeile),
          anteile,
        );
        const tabelle = verteileAufSpalten(zeilen, spalten);
        expect(tabelle.map((zeile) => summe(zeile, (zelle) => zelle))).toEqual(zeilen);
        expect(spalten.map((_, spalte) => summe(tabelle, (zeile) => zeile[spalte] ?? 0))).toEqual(spalten);
        expect(Math.min(...tabelle.flat())).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('Haushaltsjahre', () => {
  it('are the calendar years of the period, with their months', () => {
    const spanne = { von: datum('2017-10-15'), bis: datum('2019-09-30') };
    const jahre = haushaltsjahre(spanne);
    expect(jahre).toEqual([2017, 2018, 2019]);
    expect(monateJeJahr(regime('r1-2017-2019'), spanne, [...jahre, 2020])).toEqual([255, 1200, 900, 0]);
  });
});
